import { Injectable } from '@nestjs/common';

import { CatalogFacade } from '@app/catalog';
import { orderHeld } from '@app/contracts';
import { eventOf, type OfferId, type OrderId } from '@app/kernel';
import { Outbox, type Tx } from '@app/platform';
import { CreatorSharesQuery } from '@app/settlement';

import { type CountedOrder, HoldRepository } from '../data/hold.repository.js';
import { OrderRepository } from '../data/order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import { addressProblemOf } from '../domain/address.rules.js';
import { type HoldVerdict, judgeHold } from '../domain/hold.rules.js';

@Injectable()
export class HoldOrders {
  constructor(
    private readonly outbox: Outbox,
    private readonly holds: HoldRepository,
    private readonly orders: OrderRepository,
    private readonly contacts: ShopperContacts,
    private readonly catalog: CatalogFacade,
    private readonly shares: CreatorSharesQuery,
  ) {}

  /**
   * Judges orders whose money has come by their creators' rules, with as many queries for many as for one. What is held
   * is not to be handed to its suppliers until it is released. The orders are locked by the caller.
   * @returns those that are held.
   */
  async execute(tx: Tx, orderIds: readonly OrderId[]): Promise<ReadonlySet<OrderId>> {
    const judged = await this.judge(tx, orderIds);
    await this.holds.insertAll(
      tx,
      judged.map(({ order, verdict }) => ({ ...verdict, orderId: order.orderId })),
    );
    for (const { order, verdict } of judged) {
      const rules = verdict.reasons.map(({ rule }) => rule).join(' ');
      await this.orders.noteHappening(tx, order.orderId, 'HELD', { details: { rules } });
    }
    await this.outbox.append(
      tx,
      ...judged.map(({ order: { orderId, number, creatorId } }) => eventOf(orderHeld, { orderId, number, creatorId })),
    );
    return new Set(judged.map(({ order }) => order.orderId));
  }

  private async judge(
    tx: Tx,
    orderIds: readonly OrderId[],
  ): Promise<{ readonly order: CountedOrder; readonly verdict: HoldVerdict }[]> {
    const counted = await this.holds.count(tx, orderIds);
    const recipients = await this.contacts.open(tx, orderIds);
    const earnings = await this.shares.find(tx, orderIds);
    const usual = await this.usualPrices(tx, counted);
    return counted.flatMap((order) => {
      const recipient = recipients.get(order.orderId);
      const facts = {
        ...order,
        earningMinor: earnings.get(order.orderId) ?? 0n,
        prices: order.markups.map(({ offerId, priceMinor }) => ({
          priceMinor: BigInt(priceMinor),
          usualMinor: usual.get(offerId) ?? 0n,
        })),
        addressProblem: recipient ? addressProblemOf(recipient) : null,
      };
      const verdict = judgeHold(facts, order.rules);
      return verdict ? [{ order, verdict }] : [];
    });
  }

  /** The retail prices that the suppliers suggest for what was sold. */
  private async usualPrices(tx: Tx, orders: readonly CountedOrder[]): Promise<ReadonlyMap<OfferId, bigint>> {
    const offerIds = [...new Set(orders.flatMap(({ markups }) => markups.map(({ offerId }) => offerId)))];
    const offers = offerIds.length > 0 ? await this.catalog.findOffers(tx, offerIds) : [];
    return new Map(offers.map(({ offerId, retailPriceMinor }) => [offerId, retailPriceMinor]));
  }
}
