import { Injectable } from '@nestjs/common';

import {
  type Actor,
  DomainError,
  IdempotencyKeyReused,
  InvalidInput,
  type ListingId,
  type OrderId,
  parseGlobalId,
  type SkuId,
} from '@app/kernel';
import { OrderingFacade, type Recipient } from '@app/ordering';
import { PROVINCES } from '@app/order-routing';
import { Database, inputHashOf, KeyRing, Logger, UnitOfWork } from '@app/platform';
import { StorefrontFacade } from '@app/storefront';

import { ChannelOrderRepository, type KnownOrder, type Settled } from '../data/channel-order.repository.js';
import { ChannelRepository } from '../data/channel.repository.js';
import type { Channel } from '../domain/channel.js';
import {
  type ChannelOrder,
  type ChannelRecipient,
  linesLeft,
  mergeLines,
  type RefundedLine,
  type SubmissionResult,
  toProvinceCode,
} from '../domain/channel-order.js';
import { ContentDiffers, NotListed, RefundedBefore, UnknownSku } from '../domain/errors.js';

interface Sold {
  readonly listingId: ListingId;
  readonly skuId: SkuId;
}

/** What the skus of a submission are. */
interface Goods {
  readonly skuIds: ReadonlyMap<string, SkuId>;
  readonly listings: ReadonlyMap<SkuId, ListingId>;
}

/** What the orders of one round have in common. */
interface Round extends Goods {
  readonly actor: Actor;
  readonly channel: Channel;
  readonly refunded: readonly RefundedLine[];
  readonly placed: ReadonlyMap<string, OrderId>;
}

interface Submitted {
  readonly order: ChannelOrder;
  readonly contentHash: Buffer;
}

const NAME_MAX = 50;

/** Places the orders of a channel, each once for good, however often and in whichever order it is sent. */
@Injectable()
export class SubmitChannelOrders {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly keyRing: KeyRing,
    private readonly logger: Logger,
    private readonly channels: ChannelRepository,
    private readonly orders: ChannelOrderRepository,
    private readonly storefront: StorefrontFacade,
    private readonly ordering: OrderingFacade,
  ) {}

  /**
   * Each order is accepted, known or refused by itself; one that was refused may be sent again, as it was or mended.
   * @param refunded what was refunded of the order before it came; with one order only.
   * @returns what became of each, in the order given.
   */
  async execute(
    actor: Actor,
    channel: Channel,
    orders: readonly ChannelOrder[],
    refunded: readonly RefundedLine[] = [],
  ): Promise<readonly SubmissionResult[]> {
    const results = new Map<ChannelOrder, SubmissionResult>();
    // The same number twice in one go: the second is looked at when the first is placed.
    for (let rest = [...orders]; rest.length > 0;) {
      const round = firstOfEach(rest);
      const submitted = await this.submitRound(actor, channel, round, refunded);
      for (const [index, result] of submitted.entries()) {
        const order = round[index];
        if (order) results.set(order, result);
      }
      rest = rest.filter((order) => !results.has(order));
    }
    return orders.flatMap((order) => results.get(order) ?? []);
  }

  private async submitRound(
    actor: Actor,
    channel: Channel,
    orders: readonly ChannelOrder[],
    refunded: readonly RefundedLine[],
  ): Promise<readonly SubmissionResult[]> {
    const submitted = orders.map((order) => ({ order, contentHash: this.hashOf(order) }));
    const known = await this.unitOfWork.transaction((tx) =>
      this.orders.receive(
        tx,
        channel.channelId,
        submitted.map(({ order: { externalId, lines }, contentHash }) => ({ externalId, lines, contentHash })),
      ),
    );
    const open = submitted.filter(({ order }) => isOpen(known.get(order.externalId)));
    const context = {
      actor,
      channel,
      refunded,
      ...(await this.findGoods(channel, open)),
      placed: await this.findPlaced(channel, open),
    };
    const settled = await Promise.all(open.map((one) => this.settle(one, context)));
    const fresh = await this.unitOfWork.transaction((tx) => this.orders.settle(tx, channel.channelId, settled));
    return submitted.map((one) => {
      const mine = settled.find(({ externalId }) => externalId === one.order.externalId);
      return mine ? toResult(mine, fresh) : resultOfKnown(one, known.get(one.order.externalId));
    });
  }

  private async settle({ order, contentHash }: Submitted, round: Round): Promise<Settled> {
    const { channel, refunded } = round;
    const { externalId, lines } = order;
    const about = { externalId, contentHash, lines };
    try {
      const left = linesLeft(lines, refunded);
      if (left.length === 0) return { ...about, status: 'VOID', orderId: null, ...reasonOf(new RefundedBefore()) };
      const orderId = await this.place({ ...order, lines: left }, round);
      return { ...about, status: 'PLACED', orderId, reasonCode: null, reason: null };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const refusal = error instanceof IdempotencyKeyReused ? new ContentDiffers(externalId) : error;
      this.logger.info({ channelId: channel.channelId, code: refusal.code }, 'a channel order was refused');
      return { ...about, status: 'REFUSED', orderId: null, ...reasonOf(refusal) };
    }
  }

  private async place(order: ChannelOrder, round: Round): Promise<OrderId> {
    const { actor, channel, placed } = round;
    const { shopId, channelId, kind } = channel;
    const { externalId, note } = order;
    const earlier = placed.get(externalId);
    if (earlier) return earlier;
    const { orderId } = await this.ordering.place(actor, {
      idempotencyKey: `${channelId} ${externalId}`,
      shopId,
      lines: mergeLines(order.lines).map(({ sku, quantity }) => ({ ...soldAs(sku, round), quantity })),
      recipient: toRecipient(order.recipient),
      expectedTotal: null,
      note,
      source: { kind, channelId, externalId },
    });
    return orderId;
  }

  /** Those that a process placed which was stopped before it could say so, longer ago than keys are kept. */
  private findPlaced({ channelId }: Channel, submitted: readonly Submitted[]): Promise<ReadonlyMap<string, OrderId>> {
    const externalIds = submitted.map(({ order }) => order.externalId);
    return this.ordering.findOfChannel(this.database.reader, channelId, externalIds);
  }

  private async findGoods({ channelId, shopId }: Channel, submitted: readonly Submitted[]): Promise<Goods> {
    const skus = [...new Set(submitted.flatMap(({ order }) => order.lines.map(({ sku }) => sku)))];
    const mapped = await this.channels.findMapped(this.database.reader, channelId, skus);
    const skuIds = new Map(
      skus.flatMap((sku) => {
        const skuId = mapped.get(sku) ?? parseGlobalId('Sku', sku);
        return skuId ? [[sku, skuId] as const] : [];
      }),
    );
    const listings = await this.storefront.findListed(this.database.reader, shopId, [...skuIds.values()]);
    return { skuIds, listings };
  }

  private hashOf({ lines, recipient, note }: ChannelOrder): Buffer {
    return this.keyRing.hash(inputHashOf({ lines, recipient, note }).toString('hex'), 'channel-order');
  }
}

const isOpen = (known: KnownOrder | undefined): boolean => known?.status === 'RECEIVED' || known?.status === 'REFUSED';

function firstOfEach(orders: readonly ChannelOrder[]): ChannelOrder[] {
  const seen = new Set<string>();
  return orders.filter(({ externalId }) => !seen.has(externalId) && seen.add(externalId));
}

/** @throws UnknownSku, NotListed */
function soldAs(sku: string, { skuIds, listings }: Goods): Sold {
  const skuId = skuIds.get(sku);
  if (skuId === undefined) throw new UnknownSku(sku);
  const listingId = listings.get(skuId);
  if (listingId === undefined) throw new NotListed(sku);
  return { listingId, skuId };
}

/** @throws InvalidInput naming what is missing, and never what is there: it is a person's. */
function toRecipient(recipient: ChannelRecipient): Recipient {
  const { name, phone, city, district, street } = recipient;
  const province = toProvinceCode(recipient.province, PROVINCES);
  if (province === null) throw new InvalidInput('The province is none that is known.', ['recipient', 'province']);
  const digits = phone.replaceAll(/\D/g, '').length;
  if (digits < 6 || digits > 20) throw new InvalidInput('The phone must have 6–20 digits.', ['recipient', 'phone']);
  for (const [field, text] of Object.entries({ name, city, street })) {
    if (text.trim() === '') throw new InvalidInput(`The ${field} is missing.`, ['recipient', field]);
  }
  return {
    name: name.slice(0, NAME_MAX),
    phone,
    province,
    city: city.slice(0, NAME_MAX),
    district: district.slice(0, NAME_MAX),
    street,
  };
}

const reasonOf = ({ code, message }: DomainError) => ({ reasonCode: code, reason: message });

function toResult(settled: Settled, fresh: ReadonlySet<string>): SubmissionResult {
  const { externalId, status, orderId, reasonCode, reason } = settled;
  if (status !== 'PLACED') return { externalId, outcome: 'REFUSED', orderId: null, reasonCode, reason };
  const outcome = fresh.has(externalId) ? 'ACCEPTED' : 'ALREADY_THERE';
  return { externalId, outcome, orderId, reasonCode: null, reason: null };
}

function resultOfKnown(
  { order: { externalId }, contentHash }: Submitted,
  known: KnownOrder | undefined,
): SubmissionResult {
  if (known?.status === 'PLACED' && known.contentHash.equals(contentHash)) {
    return { externalId, outcome: 'ALREADY_THERE', orderId: known.orderId, reasonCode: null, reason: null };
  }
  const refusal = known?.status === 'VOID' ? new RefundedBefore() : new ContentDiffers(externalId);
  return { externalId, outcome: 'REFUSED', orderId: null, ...reasonOf(refusal) };
}
