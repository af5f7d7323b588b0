import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { CatalogFacade, type Goods } from '@app/catalog';
import { orderPlaced } from '@app/contracts';
import { dayIn, eventOf, type OrderId, type SkuId, toOrderNumber } from '@app/kernel';
import { MarketClock, MarketSettings, newId, Outbox, type Tx } from '@app/platform';
import { chargeOf, prepaidName, SettlementFacade, splitOf } from '@app/settlement';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { OrderLinks } from '../data/order-links.js';
import { type DraftLine, NewOrderRepository, type PlacedOrder } from '../data/new-order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import { InsufficientBalance } from '../domain/errors.js';
import { type PlannedSupplierOrder, planSupplierOrders } from '../domain/order-plan.js';
import { type ChannelSource, draftLines, type OrderDraft, piecesOf } from './order-draft.js';

const NUMBER_TIME_ZONE = 'Asia/Shanghai';

interface PlannedOrder {
  readonly draft: OrderDraft;
  readonly number: string;
  readonly parts: readonly PlannedSupplierOrder<DraftLine>[];
}

/** Writes orders whose stock is set aside: lines with frozen terms, contacts, supplier orders, payments with their splits. */
@Injectable()
export class WriteOrders {
  constructor(
    private readonly outbox: Outbox,
    private readonly settings: MarketSettings,
    private readonly clock: MarketClock,
    private readonly newOrders: NewOrderRepository,
    private readonly contacts: ShopperContacts,
    private readonly links: OrderLinks,
    private readonly catalog: CatalogFacade,
    private readonly fulfillment: FulfillmentFacade,
    private readonly settlement: SettlementFacade,
  ) {}

  /**
   * Whose wallets have not enough for these orders, in their order; AGAIN where it depends on what becomes of the orders
   * before. Holds the wallets until the transaction ends.
   */
  async findUnaffordable(
    tx: Tx,
    drafts: readonly OrderDraft[],
  ): Promise<readonly (InsufficientBalance | 'AGAIN' | null)[]> {
    const prepaid = drafts.filter(({ request }) => request.command.source);
    if (prepaid.length === 0) return drafts.map(() => null);
    const { feeBasisPoints } = await this.settings.get();
    const goods = await this.goodsOf(tx, prepaid);
    const walletOf = ({ shop }: OrderDraft) => ({ organizationId: shop.creatorId, currency: shop.currency });
    const balances = await this.settlement.lockPrepaid(tx, prepaid.map(walletOf));
    const left = new Map(balances);
    return drafts.map((draft) => {
      if (!draft.request.command.source) return null;
      const name = prepaidName(walletOf(draft));
      const chargeMinor = chargeOfOrder(draft, goods, feeBasisPoints);
      const [balanceMinor, leftMinor] = [balances.get(name) ?? 0n, left.get(name) ?? 0n];
      if (balanceMinor < chargeMinor) return new InsufficientBalance(chargeMinor, balanceMinor, draft.shop.currency);
      if (leftMinor < chargeMinor) return 'AGAIN';
      left.set(name, leftMinor - chargeMinor);
      return null;
    });
  }

  async write(tx: Tx, drafts: readonly OrderDraft[]): Promise<ReadonlyMap<OrderId, PlacedOrder>> {
    const { feeBasisPoints, paymentSeconds } = await this.settings.get();
    const placed = await this.insertOrders(tx, drafts, paymentSeconds);
    const goods = await this.goodsOf(tx, drafts);
    const planned = drafts.map((draft) => plan(draft, placed.get(draft.orderId), goods, feeBasisPoints));
    await this.contacts.insertAll(
      tx,
      drafts.map(({ orderId, request }) => ({ orderId, recipient: request.command.recipient })),
    );
    await this.insertParts(tx, planned);
    await this.newOrders.notePlaced(
      tx,
      drafts.map(({ orderId }) => orderId),
    );
    await this.outbox.appendAll(
      tx,
      planned.map(({ draft: { orderId, shop, request }, number }) => ({
        event: eventOf(orderPlaced, { orderId, number, creatorId: shop.creatorId }),
        requestId: request.requestId,
      })),
    );
    return placed;
  }

  private insertOrders(tx: Tx, drafts: readonly OrderDraft[], paymentSeconds: number) {
    const day = dayIn(NUMBER_TIME_ZONE, this.clock.now());
    return this.newOrders.insertAll(
      tx,
      drafts.map(({ orderId, shop, quote, request: { command } }) => ({
        orderId,
        dropId: quote.drop?.dropId ?? null,
        dropPieces: quote.drop ? piecesOf({ quote }) : null,
        shopId: shop.shopId,
        shopName: shop.name,
        creatorId: shop.creatorId,
        ...sourceOf(command.source, quote.drop ? 'LIVE' : 'STOREFRONT'),
        currency: shop.currency,
        goodsMinor: quote.goodsMinor,
        freightMinor: quote.freightMinor,
        province: command.recipient.province,
        city: command.recipient.city,
        note: command.note,
        linkTokenHash: this.links.hashOf(this.links.tokenOf(orderId)),
      })),
      paymentSeconds,
      () => toOrderNumber(day, [...randomBytes(6)]),
    );
  }

  private async goodsOf(tx: Tx, drafts: readonly OrderDraft[]): Promise<ReadonlyMap<SkuId, Goods>> {
    const skuIds = new Set(drafts.flatMap(({ quote }) => quote.lines.map(({ skuId }) => skuId)));
    const goods = await this.catalog.findGoods(tx, [...skuIds]);
    return new Map(goods.map((one) => [one.skuId, one]));
  }

  private async insertParts(tx: Tx, planned: readonly PlannedOrder[]): Promise<void> {
    await this.newOrders.insertLines(
      tx,
      planned.flatMap(({ parts }) =>
        parts.flatMap(({ orderId, supplierOrderId, lines }) =>
          lines.map((line) => ({ ...line, orderId, supplierOrderId })),
        ),
      ),
    );
    await this.fulfillment.open(tx, planned.flatMap(toSupplierOrders));
    await this.settlement.openPayments(tx, planned.map(toPayment));
  }
}

function sourceOf(source: ChannelSource | undefined, ownChannel: 'LIVE' | 'STOREFRONT') {
  return source
    ? { channel: source.kind, channelId: source.channelId, externalId: source.externalId }
    : { channel: ownChannel, channelId: null, externalId: null };
}

/** What a draft takes from its creator's wallet. */
function chargeOfOrder(draft: OrderDraft, goods: ReadonlyMap<SkuId, Goods>, feeBasisPoints: number): bigint {
  const { orderId } = draft;
  const planned = plan(draft, { orderId, number: '' }, goods, feeBasisPoints);
  return toPayment(planned).splits.reduce((sum, terms) => sum + chargeOf(splitOf(terms)), 0n);
}

function plan(
  draft: OrderDraft,
  placed: Pick<PlacedOrder, 'orderId' | 'number'> | undefined,
  goods: ReadonlyMap<SkuId, Goods>,
  feeBasisPoints: number,
): PlannedOrder {
  if (!placed) throw new RangeError(`Order ${draft.orderId} was not inserted`);
  const { orderId, number } = placed;
  const head = { orderId, number, freightMinor: draft.quote.freightMinor };
  const lines = draftLines(draft, goods, feeBasisPoints);
  const parts = planSupplierOrders(head, lines, draft.decision.parcels, () => newId<'SupplierOrder'>());
  return { draft, number, parts };
}

function toSupplierOrders({ draft: { shop, request }, parts }: PlannedOrder) {
  const { province, city } = request.command.recipient;
  return parts.map(({ parcel, supplierOrderId, number, orderId, supplyMinor, lines }) => ({
    supplierOrderId,
    number,
    orderId,
    supplierId: parcel.supplierId,
    creatorId: shop.creatorId,
    shopName: shop.name,
    warehouseId: parcel.warehouseId,
    currency: shop.currency,
    supplyMinor,
    freightMinor: parcel.freightMinor,
    weightGrams: parcel.weightGrams,
    province,
    city,
    dispatchHours: parcel.dispatchHours,
    lines,
  }));
}

function toPayment({ draft: { orderId, shop, quote, request }, number, parts }: PlannedOrder) {
  return {
    paidFrom: request.command.source ? ('PREPAID' as const) : ('PROVIDER' as const),
    orderId,
    currency: shop.currency,
    amountMinor: quote.totalMinor,
    description: number,
    splits: parts.map(({ supplierOrderId, parcel, freightPaidMinor, lines }) => ({
      supplierOrderId,
      supplierId: parcel.supplierId,
      creatorId: shop.creatorId,
      freightPaidMinor,
      freightCostMinor: parcel.freightMinor,
      lines,
    })),
  };
}
