import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { DomainError, IdempotencyKeyReused, InvalidInput, isTenant, parseDecimalText } from '@app/kernel';
import { LinesOutOfStock, OrderRoutingFacade, type ShippingPlaces } from '@app/order-routing';
import {
  AuditTrail,
  IdempotencyKeys,
  inputHashOf,
  type KeyClaim,
  Logger,
  MarketSettings,
  newId,
  type Outcome,
  type Tx,
  UnitOfWork,
  writeTogether,
} from '@app/platform';
import { type Quoted, StorefrontFacade } from '@app/storefront';

import { NewOrderRepository, type PlacedOrder } from '../data/new-order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import { DropLimitReached, NotYourShop, PriceChanged, TooManyUnpaidOrders } from '../domain/errors.js';
import { StockLeft } from '../domain/stock-left.js';
import { claimsOf, type OrderDraft, type OrderRequest, piecesOf } from './order-draft.js';
import { WriteOrders } from './write-orders.js';

const OPERATION = 'placeOrder';

interface Asked {
  readonly request: OrderRequest;
  readonly claim: KeyClaim;
  outcome: Outcome<PlacedOrder> | null;
}

type Drafted = Asked & { readonly draft: OrderDraft };

/** What the orders of a batch are routed by. */
interface RoutedMarket {
  readonly rules: Awaited<ReturnType<OrderRoutingFacade['findRules']>>;
  /** With less room after every order that is drafted. */
  places: ShippingPlaces;
  /** Grows less with every order that is drafted. */
  readonly left: StockLeft;
}

/** Places orders that were asked for at the same moment, in one transaction; each succeeds or is refused by itself. */
@Injectable()
export class PlaceOrders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keys: IdempotencyKeys,
    private readonly audit: AuditTrail,
    private readonly settings: MarketSettings,
    private readonly logger: Logger,
    private readonly newOrders: NewOrderRepository,
    private readonly contacts: ShopperContacts,
    private readonly storefront: StorefrontFacade,
    private readonly routing: OrderRoutingFacade,
    private readonly catalog: CatalogFacade,
    private readonly writeOrders: WriteOrders,
  ) {}

  /**
   * Locks: the keys, the phones and addresses, stock rows by (offer, warehouse), each sorted. An order that is refused
   * leaves nothing behind, not even its key. When the database refuses the whole, each order is tried by itself.
   * @returns one outcome per request, in their order; AGAIN for those that lost a race to others.
   */
  async execute(requests: readonly OrderRequest[]): Promise<readonly Outcome<PlacedOrder>[]> {
    try {
      return await this.unitOfWork.transaction((tx) => this.placeTogether(tx, requests));
    } catch (error) {
      if (requests.length === 1) return [{ refusal: error }];
      this.logger.warn({ error, orders: requests.length }, 'a batch of orders failed, placing them one by one');
      const outcomes: Outcome<PlacedOrder>[] = [];
      for (const request of requests) outcomes.push(...(await this.execute([request])));
      return outcomes;
    }
  }

  private async placeTogether(tx: Tx, requests: readonly OrderRequest[]): Promise<readonly Outcome<PlacedOrder>[]> {
    const asked = requests.map((request): Asked => ({ request, claim: toClaim(request), outcome: null }));
    await this.answerRepeats(tx, asked);
    const drafted = await this.draft(tx, open(asked));
    const claimed = await this.claimKeys(tx, drafted);
    await this.limitUnpaid(tx, claimed);
    await this.limitDrops(tx, open(claimed));
    await this.limitByWallet(tx, open(claimed));
    await this.reserve(tx, open(claimed));
    await this.keys.drop(
      tx,
      claimed.filter(({ outcome }) => outcome !== null).map(({ claim }) => claim),
    );
    await this.write(tx, open(claimed));
    return asked.map(({ outcome }) => outcome ?? 'AGAIN');
  }

  /** Answers what was placed before under the same key. */
  private async answerRepeats(tx: Tx, asked: readonly Asked[]): Promise<void> {
    const seen = new Set<string>();
    const earlier = await this.keys.find(
      tx,
      asked.map(({ claim }) => claim),
    );
    const placed = await this.newOrders.findPlaced(
      tx,
      earlier.flatMap((result) => result?.resultId ?? []),
    );
    for (const [index, one] of asked.entries()) {
      const result = earlier[index];
      const name = `${one.claim.scope} ${one.claim.key}`;
      if (result) one.outcome = toRepeat(one.claim, result.inputHash, placed.get(result.resultId));
      // Its twin of the same batch goes first; the next round finds what came of it.
      else if (seen.has(name)) one.outcome = 'AGAIN';
      seen.add(name);
    }
  }

  /** Prices and routes each, in their order: a later one sees what the earlier ones leave. */
  private async draft(tx: Tx, asked: readonly Asked[]): Promise<Drafted[]> {
    if (asked.length === 0) return [];
    const carts = asked.map(({ request: { command } }) => ({ ...command, province: command.recipient.province }));
    const { quotes, places } = await this.storefront.quoteAll(tx, carts);
    const rules = await this.routing.findRules(
      tx,
      quotes.flatMap((quoted) => ('shop' in quoted ? [quoted.shop.creatorId] : [])),
    );
    const market = { places, rules, left: new StockLeft() };
    return asked.flatMap((one, index) => {
      const draft = this.draftOne(one, quotes[index], market);
      return draft ? [Object.assign(one, { draft })] : [];
    });
  }

  private draftOne(one: Asked, quoted: Quoted | undefined, market: RoutedMarket): OrderDraft | null {
    try {
      if (!quoted) throw new RangeError('A cart was left without a quote');
      if ('refusal' in quoted) throw quoted.refusal;
      assertAsAsked(one.request, quoted);
      return this.route(one.request, quoted, market);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      // Sold to others of this batch; should one of them not be placed after all, the next round finds it.
      const isRace =
        error instanceof LinesOutOfStock &&
        quoted !== undefined &&
        'quote' in quoted &&
        quoted.quote.lines.some(({ serving }) => market.left.isTouched(serving));
      one.outcome = isRace ? 'AGAIN' : { refusal: error };
      return null;
    }
  }

  private route(
    request: OrderRequest,
    { shop, quote }: Extract<Quoted, { quote: unknown }>,
    market: RoutedMarket,
  ): OrderDraft {
    const { places, rules, left } = market;
    const lines = quote.lines.map(({ quantity, serving }) => ({
      lineId: newId<'OrderLine'>(),
      quantity,
      candidates: left.of(serving),
    }));
    const decision = this.routing.decide(places, {
      province: request.command.recipient.province,
      lines,
      rules: rules.get(shop.creatorId),
    });
    const draft = { orderId: newId<'Order'>(), request, shop, quote, decision };
    for (const claim of claimsOf(draft)) left.take(claim);
    market.places = this.routing.afterOrder(places, decision);
    return draft;
  }

  /** @returns those whose key is theirs now; the others lost it to a twin at another node and go round. */
  private async claimKeys(tx: Tx, drafted: readonly Drafted[]): Promise<Drafted[]> {
    const isClaimed = await this.keys.claim(
      tx,
      drafted.map(({ claim, draft }) => ({ ...claim, resultId: draft.orderId })),
    );
    return drafted.filter((_, index) => isClaimed[index]);
  }

  /** So that nobody hoards stock by orders that he does not pay. What a channel sends is paid at once. */
  private async limitUnpaid(tx: Tx, claimed: readonly Drafted[]): Promise<void> {
    const drafted = claimed.filter(({ request }) => !request.command.source);
    const { unpaidOrdersPerPhone, unpaidOrdersPerAddress } = await this.settings.get();
    const counts = await this.contacts.countUnpaid(
      tx,
      drafted.map(({ request }) => request.command.recipient),
    );
    for (const [index, one] of drafted.entries()) {
      const count = counts[index];
      if (!count) continue;
      if (count.byPhone >= unpaidOrdersPerPhone)
        one.outcome = { refusal: new TooManyUnpaidOrders(unpaidOrdersPerPhone) };
      else if (count.byAddress >= unpaidOrdersPerAddress)
        one.outcome = { refusal: new TooManyUnpaidOrders(unpaidOrdersPerAddress) };
      // Whether those before it in the batch are placed is known in the next round.
      else if (
        count.byPhone + count.earlierByPhone >= unpaidOrdersPerPhone ||
        count.byAddress + count.earlierByAddress >= unpaidOrdersPerAddress
      )
        one.outcome = 'AGAIN';
    }
  }

  /** Nobody has more of a drop than its host gives to one phone. The phones are locked. */
  private async limitDrops(tx: Tx, drafted: readonly Drafted[]): Promise<void> {
    const wishes = drafted.flatMap((one) => {
      const { quote, request } = one.draft;
      return quote.drop
        ? [{ one, ...quote.drop, phone: request.command.recipient.phone, pieces: piecesOf(one.draft) }]
        : [];
    });
    if (wishes.length === 0) return;
    const counts = await this.contacts.countInDrops(tx, wishes);
    for (const [index, { one, piecesPerShopper, pieces }] of wishes.entries()) {
      const { ordered, earlier } = counts[index] ?? { ordered: 0, earlier: 0 };
      if (ordered + pieces > piecesPerShopper) {
        one.outcome = { refusal: new DropLimitReached(piecesPerShopper, ordered) };
      }
      // Whether those before it in the batch are placed is known in the next round.
      else if (ordered + earlier + pieces > piecesPerShopper) one.outcome = 'AGAIN';
    }
  }

  private async limitByWallet(tx: Tx, drafted: readonly Drafted[]): Promise<void> {
    const refusals = await this.writeOrders.findUnaffordable(
      tx,
      drafted.map(({ draft }) => draft),
    );
    for (const [index, one] of drafted.entries()) {
      const refusal = refusals[index];
      if (refusal) one.outcome = refusal === 'AGAIN' ? refusal : { refusal };
    }
  }

  /** Whoever finds less than he was routed to goes round: there may be another offer. */
  private async reserve(tx: Tx, drafted: readonly Drafted[]): Promise<void> {
    const lacking = await this.catalog.reserveEach(
      tx,
      drafted.map(({ draft }) => claimsOf(draft)),
    );
    for (const [index, one] of drafted.entries()) if ((lacking[index] ?? []).length > 0) one.outcome = 'AGAIN';
  }

  private async write(tx: Tx, drafted: readonly Drafted[]): Promise<void> {
    if (drafted.length === 0) return;
    const drafts = drafted.map(({ draft }) => draft);
    const placed = await writeTogether(tx, async () => {
      await this.routing.recordAll(
        tx,
        drafts.map(({ orderId, decision, shop }) => ({ orderId, decision, creatorId: shop.creatorId })),
      );
      await this.audit.appendAll(
        tx,
        OPERATION,
        drafts.map(({ orderId, request: { actor, requestId } }) => ({ actor, subjectId: orderId, requestId })),
      );
      return this.writeOrders.write(tx, drafts);
    });
    for (const one of drafted) {
      const answer = placed.get(one.draft.orderId);
      if (answer) one.outcome = { answer };
    }
  }
}

const open = <One extends Asked>(asked: readonly One[]): One[] => asked.filter(({ outcome }) => outcome === null);

function toClaim({ command }: OrderRequest): KeyClaim {
  return {
    // A guest has no organization of his own, so keys count per shop (decision 8).
    scope: `shop:${command.shopId}`,
    operation: OPERATION,
    key: command.idempotencyKey,
    inputHash: inputHashOf(command),
  };
}

function toRepeat(claim: KeyClaim, inputHash: Buffer, placed: PlacedOrder | undefined): Outcome<PlacedOrder> {
  if (!placed || !inputHash.equals(claim.inputHash)) return { refusal: new IdempotencyKeyReused() };
  return { answer: placed };
}

/** @throws NotYourShop, InvalidInput, PriceChanged */
function assertAsAsked({ actor, command }: OrderRequest, { shop, quote }: Extract<Quoted, { quote: unknown }>): void {
  if (isTenant(actor) && actor.organizationId !== shop.creatorId) throw new NotYourShop();
  if (command.expectedTotal === null) return;
  const expectedMinor = parseDecimalText(command.expectedTotal, shop.currency);
  if (expectedMinor === null) {
    throw new InvalidInput(`expectedTotal must be an amount in ${shop.currency}.`, ['expectedTotal']);
  }
  if (quote.totalMinor !== expectedMinor) throw new PriceChanged(quote, shop.currency);
}
