import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { orderPlaced } from '@app/contracts';
import {
  type Actor,
  dayIn,
  eventOf,
  isTenant,
  type ListingId,
  type OrderId,
  type ShopId,
  type SkuId,
  toOrderNumber,
} from '@app/kernel';
import { MarketClock, MarketSettings, Metrics, newId, Outbox, type Tx, UnitOfWork } from '@app/platform';
import { type CartQuote, type ShopTerms, StorefrontFacade } from '@app/storefront';

import { OrderLinks } from '../data/order-links.js';
import { OrderRepository } from '../data/order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import { NotYourShop, PriceChanged, TooManyUnpaidOrders } from '../domain/errors.js';
import type { Recipient } from '../domain/recipient.js';
import { OpenSupplierOrders } from './open-supplier-orders.js';
import { RouteCart } from './route-cart.js';

const NUMBER_TIME_ZONE = 'Asia/Shanghai';

export interface PlaceOrderCommand {
  readonly idempotencyKey: string;
  readonly shopId: ShopId;
  readonly lines: readonly { readonly listingId: ListingId; readonly skuId: SkuId; readonly quantity: number }[];
  readonly recipient: Recipient;
  /** What the shopper saw as total, in minor units. */
  readonly expectedTotalMinor: bigint;
  readonly note: string;
}

@Injectable()
export class PlaceOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly settings: MarketSettings,
    private readonly clock: MarketClock,
    private readonly metrics: Metrics,
    private readonly orders: OrderRepository,
    private readonly contacts: ShopperContacts,
    private readonly links: OrderLinks,
    private readonly storefront: StorefrontFacade,
    private readonly routeCart: RouteCart,
    private readonly openSupplierOrders: OpenSupplierOrders,
  ) {}

  /**
   * Places an order: prices checked, offers chosen, stock reserved, supplier orders and payment opened, all in one
   * transaction. Locks: the key, the phone and address, stock rows by (offer, warehouse).
   * @returns the order's id; the same for the same key.
   * @throws PriceChanged, TooManyUnpaidOrders, NoOfferForLine, OutOfStock, NotDeliverable, ShopClosed, IdempotencyKeyReused
   */
  async execute(actor: Actor, command: PlaceOrderCommand): Promise<OrderId> {
    const settings = await this.settings.get();
    const orderId = await this.unitOfWork.once(
      actor,
      'placeOrder',
      command,
      async (tx) => {
        const shop = await this.storefront.getShop(tx, command.shopId);
        if (isTenant(actor) && actor.organizationId !== shop.creatorId) throw new NotYourShop();
        const quote = await this.storefront.quote(tx, command.shopId, command.lines, command.recipient.province);
        if (quote.totalMinor !== command.expectedTotalMinor) throw new PriceChanged(quote, shop.currency);
        const unpaid = await this.contacts.countUnpaid(tx, command.recipient);
        if (unpaid.byPhone >= settings.unpaidOrdersPerPhone)
          throw new TooManyUnpaidOrders(settings.unpaidOrdersPerPhone);
        if (unpaid.byAddress >= settings.unpaidOrdersPerAddress)
          throw new TooManyUnpaidOrders(settings.unpaidOrdersPerAddress);
        return this.write(tx, {
          command,
          shop,
          quote,
          paymentSeconds: settings.paymentSeconds,
          feeBasisPoints: settings.feeBasisPoints,
        });
      },
      `shop:${command.shopId}`,
    );
    this.metrics.ordersPlaced.inc();
    return orderId;
  }

  private async write(tx: Tx, placing: Placing): Promise<OrderId> {
    const { command, shop, quote } = placing;
    const orderId = newId<'Order'>();
    const routed = await this.routeCart.route(tx, quote, command.recipient.province);
    const number = await this.insertOrder(tx, orderId, placing);
    await this.contacts.insert(tx, orderId, command.recipient);
    await this.openSupplierOrders.open(tx, {
      orderId,
      number,
      shop,
      quote,
      ...routed,
      recipient: command.recipient,
      feeBasisPoints: placing.feeBasisPoints,
    });
    await this.routeCart.record(tx, orderId, routed);
    await this.orders.noteHappening(tx, orderId, 'PLACED');
    await this.outbox.append(tx, eventOf(orderPlaced, { orderId, number, creatorId: shop.creatorId }));
    return orderId;
  }

  private insertOrder(tx: Tx, orderId: OrderId, { command, shop, quote, paymentSeconds }: Placing): Promise<string> {
    const day = dayIn(NUMBER_TIME_ZONE, this.clock.now());
    return this.orders.insert(
      tx,
      {
        orderId,
        shopId: shop.shopId,
        shopName: shop.name,
        creatorId: shop.creatorId,
        channel: 'STOREFRONT',
        currency: shop.currency,
        goodsMinor: quote.goodsMinor,
        freightMinor: quote.freightMinor,
        province: command.recipient.province,
        city: command.recipient.city,
        note: command.note,
        linkTokenHash: this.links.hashOf(this.links.tokenOf(orderId)),
        paymentSeconds,
      },
      () => toOrderNumber(day, [...randomBytes(6)]),
    );
  }
}

interface Placing {
  readonly command: PlaceOrderCommand;
  readonly shop: ShopTerms;
  readonly quote: CartQuote;
  readonly paymentSeconds: number;
  readonly feeBasisPoints: number;
}
