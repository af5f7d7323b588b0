import { eventually } from '@app/platform/testing';
import { toGlobalId } from '@app/kernel';

import { aChannelRecipient, aShopifyOrder, connectShopify, tellShopify } from './channels.js';
import type { IdSource } from './operations.js';
import { aSmallMarket, type Bought, buy, inHours, look, newKey, pay, type SmallMarket } from './small-market.js';
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
  const [open, shipped] = [await buy(market), await buy(market)];
  for (const bought of [open, shipped]) await pay(market, bought);
  const ids = {
    ...goodsOf(market),
    ...(await listingToolsOf(market)),
    ...(await dropOf(market)),
    supplierId: toGlobalId('Organization', market.supplier.organizationId),
    ...(await changeOf(market)),
    ...(await categoryOf(market)),
    ...(await orderOf(market, open)),
    ...(await parcelOf(market, shipped)),
    ...(await suppliesOf(app, market)),
    ...(await credentialsOf(market)),
    ...(await channelOf(market)),
    // Deliveries and same goods are nobody's: only the operator names them.
    channelUpdateIds: toGlobalId('ChannelUpdate', '019c0000-0000-7000-8000-000000000000'),
    eventId: toGlobalId('Event', '019c0000-0000-7000-8000-000000000000'),
    pairId: toGlobalId('SameGoodsPair', '019c0000-0000-7000-8000-000000000000'),
  };
  const { creator, supplier } = market;
  return {
    market,
    otherLinkToken: shipped.linkToken,
    idOf: (name, operation) => {
      const id = (ids as Ids)[name === 'id' ? operation : name];
      if (id === undefined) throw new Error(`Say in someOwnedRows which row "${name}" of ${operation} is.`);
      return id;
    },
    traces: {
      creator: [creator.email, creator.name, open.number, ...CREATORS.map((name) => ids[name])],
      supplier: [supplier.email, ...SUPPLIERS.map((name) => ids[name])],
      catalogue: [ids.offerId],
      shop: [ids.dropId, ids.listingId, ids.shopId],
    },
  };
}

type Ids = Readonly<Record<string, string | undefined>>;

const CREATORS = [
  'apiKeyId',
  'batchId',
  'channelEventIds',
  'channelId',
  'invitationId',
  'memberId',
  'orderId',
  'organizationId',
  'priceRuleId',
  'sessionId',
  'supplierOrderId',
] as const;
const SUPPLIERS = ['feed', 'freightTemplateId', 'notificationIds', 'shipmentId', 'warehouseId'] as const;

function goodsOf({ shelf, shopId }: SmallMarket) {
  const { listingId, skuId } = shelf;
  const offerId = toGlobalId('Offer', shelf.offer.offerId);
  const productId = toGlobalId('Product', shelf.offer.productId);
  return {
    listing: listingId,
    listingId,
    offerId,
    offerIds: offerId,
    product: productId,
    productId,
    productIds: productId,
    shopId,
    shopListing: listingId,
    skuId,
  };
}

async function listingToolsOf({ asCreator, shelf }: SmallMarket) {
  const { batch } = await asCreator.mutate<{ batch: Named }>(
    'draftListingBatch',
    { idempotencyKey: newKey(), productIds: [toGlobalId('Product', shelf.offer.productId)] },
    'batch { id }',
  );
  const { priceRule } = await asCreator.mutate<{ priceRule: Named }>(
    'createPriceRule',
    { idempotencyKey: newKey(), name: '两倍', rule: { percentOfSupplyPrice: 200 } },
    'priceRule { id }',
  );
  return { batchId: batch.id, listingBatch: batch.id, priceRuleId: priceRule.id };
}

/** A drop that has yet to start. */
async function dropOf({ asCreator, shelf: { listingId, skuId } }: SmallMarket) {
  const skus = [{ skuId, pieces: 1 }];
  const { drop } = await asCreator.mutate<{ drop: Named }>(
    'planDrop',
    { idempotencyKey: newKey(), listingId, skus, piecesPerShopper: 1, ...inHours(1, 2) },
    'drop { id }',
  );
  return { drop: drop.id, dropId: drop.id };
}

async function changeOf({ asSupplier, shelf }: SmallMarket) {
  const productId = toGlobalId('Product', shelf.offer.productId);
  const { changeRequest } = await asSupplier.mutate<{ changeRequest: Named }>(
    'proposeChange',
    { idempotencyKey: newKey(), productId, changes: { brand: '小满' } },
    'changeRequest { id }',
  );
  return { changeRequest: changeRequest.id, changeRequestId: changeRequest.id };
}

async function categoryOf({ asCreator, shelf }: SmallMarket) {
  const { product } = await asCreator.ask<{ product: { category: Named } }>(
    'query ($id: ID!) { product(id: $id) { category { id } } }',
    { id: toGlobalId('Product', shelf.offer.productId) },
  );
  return { categoryId: product.category.id, parentId: product.category.id };
}

/** An order that its supplier has yet to accept. */
async function orderOf(market: SmallMarket, bought: Bought) {
  const part = await partOf(market, bought);
  const { linkedOrder } = await market.market
    .withOrderLink(bought.linkToken)
    .ask<{ linkedOrder: Named }>('{ linkedOrder { id } }');
  return {
    order: linkedOrder.id,
    orderId: linkedOrder.id,
    supplierOrder: part,
    supplierOrderId: part,
    supplierOrderIds: part,
  };
}

/** An order that is on its way. */
async function parcelOf(market: SmallMarket, bought: Bought) {
  const { asSupplier } = market;
  const supplierOrderId = await partOf(market, bought);
  await asSupplier.mutate('acceptSupplierOrders', { supplierOrderIds: [supplierOrderId] }, '__typename');
  await asSupplier.mutate(
    'shipParcel',
    { idempotencyKey: newKey(), supplierOrderId, carrier: 'SF', trackingNumber: 'SF1234567890123' },
    '__typename',
  );
  const { supplierOrder } = await asSupplier.ask<{ supplierOrder: { shipments: Named[]; lines: Named[] } }>(
    'query ($id: ID!) { supplierOrder(id: $id) { shipments { id } lines { id } } }',
    { id: supplierOrderId },
  );
  return { shipmentId: first(supplierOrder.shipments), lineId: first(supplierOrder.lines) };
}

async function partOf(market: SmallMarket, bought: Bought): Promise<string> {
  return eventually('the part to be forwarded', async () => {
    const { parts } = await look(market, bought);
    return parts.every(({ status }) => status === 'FORWARDED') ? parts[0]?.id : null;
  });
}

async function suppliesOf(app: RunningApp, { asSupplier }: SmallMarket) {
  await app.drain();
  const has = await asSupplier.ask<{
    notifications: { nodes: Named[] };
    freightTemplates: Named[];
    warehouses: Named[];
    categories: { name: { en: string } }[];
  }>('{ notifications { nodes { id } } freightTemplates { id } warehouses { id } categories { name { en } } }');
  const warehouseId = first(has.warehouses);
  const head = 'sku,product_type,categories,name,price,qty';
  const file = { name: 'goods.csv', text: `${head}\r\nA-1,simple,${has.categories[0]?.name.en},Tea,10,5\r\n` };
  const { feedId } = await asSupplier.upload<{ feedId: string }>('/feeds', file, { warehouseId });
  await app.drain();
  const { categoryMappings } = await asSupplier.ask<{ categoryMappings: { nodes: Named[] } }>(
    '{ categoryMappings { nodes { id } } }',
  );
  return {
    feed: feedId,
    feedId,
    feedPreview: feedId,
    freightTemplateId: first(has.freightTemplates),
    mappingId: first(categoryMappings.nodes),
    notificationIds: first(has.notifications.nodes),
    warehouseId,
  };
}

async function credentialsOf({ creator, asCreator }: SmallMarket) {
  const { invitation } = await asCreator.mutate<{ invitation: Named }>(
    'inviteMember',
    { idempotencyKey: newKey(), email: 'colleague@example.com', role: 'VIEWER' },
    'invitation { id }',
  );
  const { apiKey } = await asCreator.mutate<{ apiKey: Named }>(
    'createApiKey',
    { idempotencyKey: newKey(), name: 'ERP', scopes: ['ORDERS_READ'] },
    'apiKey { id }',
  );
  const organizationId = toGlobalId('Organization', creator.organizationId);
  return {
    apiKeyId: apiKey.id,
    invitationId: invitation.id,
    memberId: toGlobalId('Member', creator.memberId),
    organization: organizationId,
    organizationId,
    sessionId: toGlobalId('Session', creator.actor.sessionId),
  };
}

/** A Shopify channel with an event that failed. */
async function channelOf(market: SmallMarket) {
  const channel = await connectShopify(market);
  await tellShopify(market, channel, 'orders/create', aShopifyOrder('1', 'UNKNOWN', aChannelRecipient(1)));
  const channelEventIds = await eventually('the event to fail', async () => {
    const { channelEvents } = await market.asCreator.ask<{ channelEvents: { nodes: Named[] } }>(
      'query ($id: ID!) { channelEvents(channelId: $id, onlyFailed: true) { nodes { id } } }',
      { id: channel.id },
    );
    return channelEvents.nodes[0]?.id;
  });
  return { channelId: channel.id, channelEventIds };
}

function first([one]: readonly Named[]): string {
  if (!one) throw new Error('The list is empty');
  return one.id;
}
