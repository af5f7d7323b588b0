declare const brand: unique symbol;

/** A UUIDv7 as text that knows what it names, so that a SkuId cannot be passed for an OrderId. */
export type Id<Name extends string> = string & { readonly [brand]: Name };

/** Prefix of each kind of id at the API. */
export const ID_PREFIX = {
  Organization: 'org',
  Account: 'acc',
  Member: 'mem',
  Session: 'ses',
  ApiKey: 'key',
  Invitation: 'inv',
  Notification: 'ntf',
  AuditEntry: 'aud',
  Category: 'cat',
  CategoryMapping: 'cmp',
  Product: 'prd',
  Sku: 'sku',
  SameGoodsPair: 'sgp',
  Offer: 'off',
  Feed: 'fed',
  ChangeRequest: 'chr',
  Warehouse: 'whs',
  FreightTemplate: 'frt',
  Shop: 'shp',
  Listing: 'lst',
  PriceRule: 'prr',
  ListingBatch: 'lbt',
  Order: 'ord',
  OrderLine: 'oln',
  Channel: 'chn',
  ChannelEvent: 'che',
  ChannelUpdate: 'chu',
  SupplierOrder: 'sup',
  Shipment: 'shm',
  ForwardingAttempt: 'fwa',
  Payment: 'pay',
  Refund: 'rfd',
  TopUp: 'top',
  LedgerTransaction: 'ltx',
  Event: 'evt',
} as const;

export type IdKind = keyof typeof ID_PREFIX;

export type OrganizationId = Id<'Organization'>;
export type AccountId = Id<'Account'>;
export type MemberId = Id<'Member'>;
export type SessionId = Id<'Session'>;
export type ApiKeyId = Id<'ApiKey'>;
export type CategoryId = Id<'Category'>;
export type ProductId = Id<'Product'>;
export type SkuId = Id<'Sku'>;
export type SameGoodsPairId = Id<'SameGoodsPair'>;
export type OfferId = Id<'Offer'>;
export type FeedId = Id<'Feed'>;
export type ChangeRequestId = Id<'ChangeRequest'>;
export type WarehouseId = Id<'Warehouse'>;
export type FreightTemplateId = Id<'FreightTemplate'>;
export type ShopId = Id<'Shop'>;
export type ListingId = Id<'Listing'>;
export type PriceRuleId = Id<'PriceRule'>;
export type ListingBatchId = Id<'ListingBatch'>;
export type OrderId = Id<'Order'>;
export type OrderLineId = Id<'OrderLine'>;
export type ChannelId = Id<'Channel'>;
export type ChannelEventId = Id<'ChannelEvent'>;
export type ChannelUpdateId = Id<'ChannelUpdate'>;
export type SupplierOrderId = Id<'SupplierOrder'>;
export type ShipmentId = Id<'Shipment'>;
export type PaymentId = Id<'Payment'>;
export type RefundId = Id<'Refund'>;
export type TopUpId = Id<'TopUp'>;
export type EventId = Id<'Event'>;

/** Crockford's base 32: no I, L, O, U, so that a person can read it out. */
export const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const UUID_PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Converts an internal id to the opaque id of the API: prefix, underscore, 26 base-32 characters. */
export function toGlobalId(kind: IdKind, uuid: string): string {
  let value = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let index = 0; index < 26; index += 1) {
    text = (CROCKFORD[Number(value & 31n)] ?? '') + text;
    value >>= 5n;
  }
  return `${ID_PREFIX[kind]}_${text.toLowerCase()}`;
}

/** Reads an id of the API; null when it is malformed or names another kind of thing. */
export function parseGlobalId<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> | null {
  const prefix = `${ID_PREFIX[kind]}_`;
  if (!text.startsWith(prefix) || text.length !== prefix.length + 26) return null;
  let value = 0n;
  for (const character of text.slice(prefix.length).toUpperCase()) {
    const digit = CROCKFORD.indexOf(character);
    if (digit < 0) return null;
    value = (value << 5n) | BigInt(digit);
  }
  if (value >> 128n !== 0n) return null;
  const hex = value.toString(16).padStart(32, '0');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Id<Kind>;
}

export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}
