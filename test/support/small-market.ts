import { randomUUID } from 'node:crypto';

import { anOffer, type BuiltOffer } from '@app/catalog/testing';
import { aCreator, aSupplier, type Tenant } from '@app/identity/testing';
import { toGlobalId } from '@app/kernel';
import { aWarehouse } from '@app/order-routing/testing';
import type { TestServices } from '@app/platform/testing';

import { MarketClient } from '../../apps/demo/src/market-client.js';

/** What one variant is sold by. */
export interface Shelf {
  readonly listingId: string;
  readonly skuId: string;
  readonly offer: BuiltOffer;
}

/** A creator with a shop, a supplier with a warehouse, and one offer on the shelf. */
export interface SmallMarket {
  readonly market: MarketClient;
  readonly creator: Tenant;
  readonly supplier: Tenant;
  readonly asCreator: MarketClient;
  readonly asSupplier: MarketClient;
  readonly shopId: string;
  readonly slug: string;
  readonly shelf: Shelf;
}

interface Wish {
  readonly stock?: number;
  readonly mode?: 'MARKUP' | 'COMMISSION';
}

export const newKey = (): string => randomUUID();

/** Sells one kind of goods: supply price 30.00, retail 59.00, MAP 49.00; freight 6.00; listed at 60.00 (or 59.00 by commission). */
export async function aSmallMarket(
  app: TestServices & { readonly url: string },
  { stock = 100, mode = 'MARKUP' }: Wish = {},
): Promise<SmallMarket> {
  const market = new MarketClient(app.url);
  const [creator, supplier] = [await aCreator(app), await aSupplier(app)];
  const asCreator = market.as(creator.headers);
  const { warehouseId } = await aWarehouse(app, { supplierId: supplier.organizationId });
  const offer = await anOffer(app, { supplierId: supplier.organizationId, warehouseId, stock });
  const slug = `shop-${newKey().slice(0, 8)}`;
  const { shop } = await asCreator.mutate<{ shop: { id: string } }>(
    'createShop',
    { idempotencyKey: newKey(), slug, name: '小满的好物', tagline: '', currency: 'CNY' },
    'shop { id }',
  );
  const pricing = mode === 'MARKUP' ? { rule: { percentOfSupplyPrice: 200 } } : {};
  const listing = { productId: toGlobalId('Product', offer.productId), mode, ...pricing };
  const { listings } = await asCreator.mutate<{ listings: { id: string }[] }>(
    'createListings',
    { idempotencyKey: newKey(), listings: [listing] },
    'listings { id }',
  );
  const shelf = { listingId: listings[0]?.id ?? '', skuId: toGlobalId('Sku', offer.skuId), offer };
  return {
    market,
    creator,
    supplier,
    asCreator,
    asSupplier: market.as(supplier.headers),
    shopId: shop.id,
    slug,
    shelf,
  };
}

/** When something starts and ends, so many hours from now. */
export const inHours = (starts: number, ends: number): { readonly startsAt: string; readonly endsAt: string } => {
  const at = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
  return { startsAt: at(starts), endsAt: at(ends) };
};

export interface Bought {
  readonly number: string;
  readonly linkToken: string;
  readonly total: { readonly amount: string };
}

let shoppers = 0;

/** Places an order as a shopper that nobody else is. */
export async function buy(from: SmallMarket, quantity = 1, idempotencyKey = newKey()): Promise<Bought> {
  shoppers += 1;
  const recipient = aRecipient(shoppers);
  const lines = [{ listingId: from.shelf.listingId, skuId: from.shelf.skuId, quantity }];
  const { quoteCart } = await from.market.ask<{ quoteCart: { total: { amount: string } } }>(
    'query($input: QuoteCartInput!) { quoteCart(input: $input) { total { amount } } }',
    { input: { shopId: from.shopId, lines, province: '44' } },
  );
  return placeOrder(from, {
    idempotencyKey,
    lines,
    expectedTotal: quoteCart.total.amount,
    recipient,
  });
}

export async function placeOrder(from: SmallMarket, input: object): Promise<Bought> {
  const { order } = await from.market.mutate<{ order: Bought }>(
    'placeOrder',
    { shopId: from.shopId, ...input },
    'order { number linkToken total { amount } }',
  );
  return order;
}

export const aRecipient = (index: number): object => ({
  name: `顾客${index}`,
  phone: `199${String(index).padStart(8, '0')}`,
  province: '44',
  city: '广州市',
  district: '天河区',
  street: `天河路 ${index} 号`,
});

/** Goes to the provider's page. @returns its address. */
export async function startPaying({ market }: SmallMarket, { linkToken }: Bought): Promise<string> {
  const { payUrl } = await market
    .withOrderLink(linkToken)
    .mutate<{ payUrl: string }>('startPayment', { returnPath: `/o/${linkToken}` }, 'payUrl');
  return payUrl;
}

/** Pays on the sandbox provider's page. */
export async function pay(market: SmallMarket, bought: Bought): Promise<void> {
  const payUrl = await startPaying(market, bought);
  const answer = await fetch(payUrl, {
    method: 'POST',
    body: new URLSearchParams({ action: 'pay' }),
    redirect: 'manual',
  });
  if (answer.status >= 400) throw new Error(`The sandbox answered ${answer.status}`);
}

/** The order as its shopper sees it. */
export async function look({ market }: SmallMarket, { linkToken }: Bought): Promise<LinkedOrder> {
  const { linkedOrder } = await market.withOrderLink(linkToken).ask<{ linkedOrder: LinkedOrder }>(
    `{ linkedOrder { status shop { slug url } refunded { amount } recipient { name phone street }
         parts { id number status parcels { carrier trackingNumber trackingUrl deliveredAt scans { code } } }
         happenings { kind } } }`,
  );
  return linkedOrder;
}

export interface LinkedOrder {
  readonly status: string;
  readonly shop: { readonly slug: string; readonly url: string };
  readonly refunded: { readonly amount: string };
  readonly recipient: { readonly name: string; readonly phone: string; readonly street: string };
  readonly parts: readonly {
    readonly id: string;
    readonly number: string;
    readonly status: string;
    readonly parcels: readonly {
      readonly trackingNumber: string;
      readonly trackingUrl: string | null;
      readonly deliveredAt: string | null;
      readonly scans: readonly { readonly code: string }[];
    }[];
  }[];
  readonly happenings: readonly { readonly kind: string }[];
}
