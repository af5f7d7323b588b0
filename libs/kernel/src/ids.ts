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
  Drop: 'drp',
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
export type CategoryMappingId = Id<'CategoryMapping'>;
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
export type DropId = Id<'Drop'>;
/** Never leaves the program. */
export type StockPoolId = Id<'StockPool'>;
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

// Ids come and go in thousands a second, so their bits are regrouped in small numbers: BigInt takes ten times as long.
const DIGITS = new Map(
  Array.from(CROCKFORD).flatMap((digit, value): [string, number][] => [
    [digit, value],
    [digit.toLowerCase(), value],
  ]),
);
const GLOBAL_ID_DIGITS = 26;
// 26 digits of 5 bits hold 130, an id has 128.
const SPARE_BITS = 2;

/** Converts an internal id to the opaque id of the API: prefix, underscore, 26 base-32 characters. */
export function toGlobalId(kind: IdKind, uuid: string): string {
  let text = '';
  let [held, bits] = [0, SPARE_BITS];
  for (const character of uuid) {
    if (character === '-') continue;
    held = (held << 4) | Number.parseInt(character, 16);
    bits += 4;
    if (bits < 5) continue;
    bits -= 5;
    text += CROCKFORD[held >> bits] ?? '';
    held &= (1 << bits) - 1;
  }
  return `${ID_PREFIX[kind]}_${text.toLowerCase()}`;
}

/** Reads an id of the API; null when it is malformed or names another kind of thing. */
export function parseGlobalId<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> | null {
  const prefix = `${ID_PREFIX[kind]}_`;
  if (!text.startsWith(prefix) || text.length !== prefix.length + GLOBAL_ID_DIGITS) return null;
  let hex = '';
  let [held, bits] = [0, -SPARE_BITS];
  for (let index = prefix.length; index < text.length; index += 1) {
    const digit = DIGITS.get(text.charAt(index));
    if (digit === undefined) return null;
    held = (held << 5) | digit;
    bits += 5;
    if (index === prefix.length && held >> bits !== 0) return null;
    for (; bits >= 4; held &= (1 << bits) - 1) {
      bits -= 4;
      hex += (held >> bits).toString(16);
    }
  }
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-') as Id<Kind>;
}

export function isUuid(text: string): boolean {
  return UUID_PATTERN.test(text);
}
