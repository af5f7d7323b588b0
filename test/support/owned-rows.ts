import { eventually } from '@app/platform/testing';
import { toGlobalId } from '@app/kernel';

import type { MarketClient } from '../../apps/demo/src/market-client.js';
import type { IdSource } from './operations.js';
import { aSmallMarket, type Bought, buy, look, newKey, pay, type SmallMarket } from './small-market.js';
import type { RunningApp } from './start-app.js';

/** A market in full swing whose rows are somebody's, with their ids. */
export interface OwnedRows {
  readonly market: SmallMarket;
  /** Link of an order other than the one that the ids name. */
  readonly otherLinkToken: string;
  readonly idOf: IdSource;
  /** What shows, in answers as text, that somebody's rows were read: theirs alone, or open in the catalogue or the shop. */
  readonly traces: Readonly<Record<'creator' | 'supplier' | 'catalogue' | 'shop', readonly string[]>>;
}

interface Named {
  readonly id: string;
}

/** Makes at least one row of everything that an operation can name. */
export async function someOwnedRows(app: RunningApp): Promise<OwnedRows> {
  const market = await aSmallMarket(app);
  const { creator, supplier, asCreator, asSupplier, shelf } = market;
  const [open, shipped] = [await buy(market), await buy(market)];
  for (const bought of [open, shipped]) await pay(market, bought);
  const openPart = await partOf(market, open);
  const shippedPart = await partOf(market, shipped);
  await asSupplier.mutate('acceptSupplierOrders', { supplierOrderIds: [shippedPart] }, '__typename');
  const { shipment } = await ship(asSupplier, shippedPart);
  await app.drain();
  const orderId = await orderOf(market, open);
  const seenBySupplier = await asSupplier.ask<{ notifications: { nodes: Named[] }; freightTemplates: Named[] }>(
    '{ notifications { nodes { id } } freightTemplates { id } }',
  );
  const warehouses = await asSupplier.ask<{ warehouses: Named[] }>('{ warehouses { id } }');
  const { invitationId, apiKeyId } = await credentialsOf(asCreator);
  const ids: Readonly<Record<string, string | undefined>> = {
    apiKeyId,
    eventId: toGlobalId('Event', '019c0000-0000-7000-8000-000000000000'),
    freightTemplateId: seenBySupplier.freightTemplates[0]?.id,
    invitationId,
    lineId: shipment.lineId,
    listing: shelf.listingId,
    listingId: shelf.listingId,
    memberId: toGlobalId('Member', creator.memberId),
    notificationIds: seenBySupplier.notifications.nodes[0]?.id,
    offerId: toGlobalId('Offer', shelf.offer.offerId),
    order: orderId,
    orderId,
    organization: toGlobalId('Organization', creator.organizationId),
    organizationId: toGlobalId('Organization', creator.organizationId),
    offerIds: toGlobalId('Offer', shelf.offer.offerId),
    product: toGlobalId('Product', shelf.offer.productId),
    productId: toGlobalId('Product', shelf.offer.productId),
    sessionId: toGlobalId('Session', creator.actor.sessionId),
    shipmentId: shipment.id,
    shopId: market.shopId,
    shopListing: shelf.listingId,
    skuId: shelf.skuId,
    supplierOrder: openPart,
    supplierOrderId: openPart,
    supplierOrderIds: openPart,
    warehouseId: warehouses.warehouses[0]?.id,
  };
  return {
    market,
    otherLinkToken: shipped.linkToken,
    idOf: (name, operation) => {
      const id = ids[name === 'id' ? operation : name];
      if (id === undefined) throw new Error(`Say in someOwnedRows which row "${name}" of ${operation} is.`);
      return id;
    },
    traces: {
      creator: [creator.email, creator.name, open.number, ...present(ids, CREATORS)],
      supplier: [supplier.email, ...present(ids, SUPPLIERS)],
      catalogue: present(ids, ['offerId']),
      shop: present(ids, ['listingId', 'shopId']),
    },
  };
}

const CREATORS = ['apiKeyId', 'invitationId', 'memberId', 'orderId', 'organizationId', 'sessionId', 'supplierOrderId'];
const SUPPLIERS = ['freightTemplateId', 'notificationIds', 'shipmentId', 'warehouseId'];

const present = (ids: Readonly<Record<string, string | undefined>>, names: readonly string[]): string[] =>
  names.flatMap((name) => ids[name] ?? []);

async function partOf(market: SmallMarket, bought: Bought): Promise<string> {
  return eventually('the part to be forwarded', async () => {
    const { parts } = await look(market, bought);
    return parts.every(({ status }) => status === 'FORWARDED') ? parts[0]?.id : null;
  });
}

async function ship(
  asSupplier: MarketClient,
  supplierOrderId: string,
): Promise<{ shipment: { id: string; lineId: string } }> {
  await asSupplier.mutate(
    'shipParcel',
    { idempotencyKey: newKey(), supplierOrderId, carrier: 'SF', trackingNumber: 'SF1234567890123' },
    '__typename',
  );
  const { supplierOrder } = await asSupplier.ask<{ supplierOrder: { shipments: Named[]; lines: Named[] } }>(
    'query ($id: ID!) { supplierOrder(id: $id) { shipments { id } lines { id } } }',
    { id: supplierOrderId },
  );
  return { shipment: { id: supplierOrder.shipments[0]?.id ?? '', lineId: supplierOrder.lines[0]?.id ?? '' } };
}

async function orderOf({ market }: SmallMarket, { linkToken }: Bought): Promise<string> {
  const { linkedOrder } = await market.withOrderLink(linkToken).ask<{ linkedOrder: Named }>('{ linkedOrder { id } }');
  return linkedOrder.id;
}

async function credentialsOf(owner: MarketClient): Promise<{ invitationId: string; apiKeyId: string }> {
  const { invitation } = await owner.mutate<{ invitation: Named }>(
    'inviteMember',
    { idempotencyKey: newKey(), email: 'colleague@example.com', role: 'VIEWER' },
    'invitation { id }',
  );
  const { apiKey } = await owner.mutate<{ apiKey: Named }>(
    'createApiKey',
    { idempotencyKey: newKey(), name: 'ERP', scopes: ['ORDERS_READ'] },
    'apiKey { id }',
  );
  return { invitationId: invitation.id, apiKeyId: apiKey.id };
}
