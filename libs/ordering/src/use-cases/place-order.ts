import { randomBytes } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import { orderPlaced } from '@app/contracts';
import {
  type Actor,
  type CurrencyCode,
  dayIn,
  eventOf,
  isTenant,
  type ListingId,
  type OrderId,
  type ShopId,
  type SkuId,
  toOrderNumber,
} from '@app/kernel';
import { OrderRoutingFacade, type RoutingDecision } from '@app/order-routing';
import { MarketClock, MarketSettings, Metrics, newId, Outbox, type Tx, UnitOfWork } from '@app/platform';
import { type CartQuote, type ShopTerms, StorefrontFacade } from '@app/storefront';

import { OrderLinks } from '../data/order-links.js';
import { OrderRepository } from '../data/order.repository.js';
import { ShopperContacts } from '../data/shopper-contacts.js';
import { NoOfferForLine, NotYourShop, PriceChanged, TooManyUnpaidOrders } from '../domain/errors.js';
import type { Recipient } from '../domain/recipient.js';
import { OpenSupplierOrders } from './open-supplier-orders.js';

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
    private readonly catalog: CatalogFacade,
    private readonly storefront: StorefrontFacade,
    private readonly routing: OrderRoutingFacade,
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
        if (quote.totalMinor !== command.expectedTotalMinor)
          throw new PriceChanged(quote, shop.currency as CurrencyCode);
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
    const lineIds = quote.lines.map(() => newId<'OrderLine'>());
    const candidates = await this.candidatesOf(tx, quote);
    const decision = await this.routing.route(tx, {
      province: command.recipient.province,
      lines: quote.lines.map((line, index) => ({
        lineId: lineIds[index] ?? newId<'OrderLine'>(),
        quantity: line.quantity,
        candidates: candidates[index] ?? [],
      })),
    });
    const number = await this.insertOrder(tx, orderId, placing);
    await this.contacts.insert(tx, orderId, command.recipient);
    await this.openSupplierOrders.open(tx, {
      orderId,
      number,
      shop,
      quote,
      lineIds,
      candidates,
      decision,
      recipient: command.recipient,
      feeBasisPoints: placing.feeBasisPoints,
    });
    await this.routing.record(tx, orderId, decision satisfies RoutingDecision);
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
        currency: shop.currency as CurrencyCode,
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

  /** COMMISSION: the offer that the listing names. MARKUP: every offer of the Sku whose MAP the price keeps (decision 2). */
  private async candidatesOf(tx: Tx, quote: CartQuote): Promise<OfferTerms[][]> {
    const markup = quote.lines.filter(({ mode }) => mode === 'MARKUP').map(({ skuId }) => skuId);
    const named = quote.lines.filter(({ mode }) => mode === 'COMMISSION').map(({ offerId }) => offerId);
    const [ofSkus, ofNames] = [
      markup.length > 0 ? await this.catalog.findOffersOfSkus(tx, markup) : [],
      named.length > 0 ? await this.catalog.findOffers(tx, named) : [],
    ];
    return quote.lines.map((line, index) => {
      const found =
        line.mode === 'COMMISSION'
          ? ofNames.filter(({ offerId, isActive }) => offerId === line.offerId && isActive)
          : ofSkus.filter(
              ({ skuId, currency, mapMinor }) =>
                skuId === line.skuId && currency === quote.currency && mapMinor <= line.priceMinor,
            );
      if (found.length === 0) throw new NoOfferForLine(index);
      return found;
    });
  }
}

interface Placing {
  readonly command: PlaceOrderCommand;
  readonly shop: ShopTerms;
  readonly quote: CartQuote;
  readonly paymentSeconds: number;
  readonly feeBasisPoints: number;
}
