import { findProvinceByName, type NamedProvince } from './province-names.js';

/** Who gets what a channel sold. Never stored here but sealed. */
export interface ChannelRecipient {
  readonly name: string;
  readonly phone: string;
  /** GB/T 2260 code, or a name. */
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly street: string;
}

export interface ChannelOrderLine {
  /** The channel's own id of the line: refunds name it. The sku where it has none. */
  readonly id: string;
  /** The channel's own name of the variant, or a sku id of ours. */
  readonly sku: string;
  readonly quantity: number;
}

/** An order as a channel tells of it. */
export interface ChannelOrder {
  /** The channel's own number of it. */
  readonly externalId: string;
  readonly lines: readonly ChannelOrderLine[];
  readonly recipient: ChannelRecipient;
  readonly note: string;
}

/** ACCEPTED: it is an order now. ALREADY_THERE: it was before. REFUSED: it is none, and may be sent again. */
export interface SubmissionResult {
  readonly externalId: string;
  readonly outcome: 'ACCEPTED' | 'ALREADY_THERE' | 'REFUSED';
  readonly orderId: string | null;
  readonly reasonCode: string | null;
  readonly reason: string | null;
}

/** What a customer got back at the channel: pieces of lines. */
export interface RefundedLine {
  readonly lineId: string;
  readonly quantity: number;
}

/** What is left of an order's lines after what was refunded of them; empty when nothing is. */
export function linesLeft(
  lines: readonly ChannelOrderLine[],
  refunded: readonly RefundedLine[],
): readonly ChannelOrderLine[] {
  return lines.flatMap((line) => {
    const gone = refunded.filter(({ lineId }) => lineId === line.id).reduce((sum, { quantity }) => sum + quantity, 0);
    return line.quantity > gone ? [{ ...line, quantity: line.quantity - gone }] : [];
  });
}

/** Lines of one sku as one, for an order holds each sku once. */
export function mergeLines<Line extends { readonly sku: string; readonly quantity: number }>(
  lines: readonly Line[],
): readonly { readonly sku: string; readonly quantity: number }[] {
  const quantities = new Map<string, number>();
  for (const { sku, quantity } of lines) quantities.set(sku, (quantities.get(sku) ?? 0) + quantity);
  return [...quantities].map(([sku, quantity]) => ({ sku, quantity }));
}

/** The code of a province that is named by its code, in Chinese, in English or by the letters of ISO 3166-2. */
export function toProvinceCode(text: string, provinces: readonly NamedProvince[]): string | null {
  return findProvinceByName(text, provinces)?.code ?? null;
}
