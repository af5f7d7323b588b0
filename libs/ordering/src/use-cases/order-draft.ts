import type { Goods, OfferTerms } from '@app/catalog';
import type { Actor, ChannelId, DropId, ListingId, OrderId, ShopId, SkuId } from '@app/kernel';
import type { RoutingDecision } from '@app/order-routing';
import type { CartQuote, ShopTerms } from '@app/storefront';

import type { DraftLine } from '../data/new-order.repository.js';
import type { Recipient } from '../domain/recipient.js';

/** Where an order comes from that was not placed in the shop. Its shopper paid there, so its creator pays it from his wallet. */
export interface ChannelSource {
  readonly kind: 'API' | 'CSV' | 'SHOPIFY';
  readonly channelId: ChannelId;
  /** The channel's own number of it: one order each. */
  readonly externalId: string;
}

export interface PlaceOrderCommand {
  readonly idempotencyKey: string;
  readonly shopId: ShopId;
  readonly lines: readonly { readonly listingId: ListingId; readonly skuId: SkuId; readonly quantity: number }[];
  readonly recipient: Recipient;
  /** What the shopper saw as total, such as "58.00", in the shop's currency; null: he saw none, as he paid elsewhere. */
  readonly expectedTotal: string | null;
  readonly note: string;
  /** Bought in a drop: out of its stock, at its prices, within its limit. */
  readonly dropId?: DropId | null | undefined;
  readonly source?: ChannelSource;
}

/** Who asks for an order, and by which request: for the audit log and the events. */
export interface OrderRequest {
  readonly actor: Actor;
  readonly requestId: string;
  readonly command: PlaceOrderCommand;
}

/** An order that was priced and routed and waits to be written. */
export interface OrderDraft {
  readonly orderId: OrderId;
  readonly request: OrderRequest;
  readonly shop: ShopTerms;
  readonly quote: CartQuote;
  /** Its lines in the order of the quote. */
  readonly decision: RoutingDecision;
}

/** The lines of a draft with their terms frozen, in the order of the quote. */
export function draftLines(draft: OrderDraft, goods: ReadonlyMap<SkuId, Goods>, feeBasisPoints: number): DraftLine[] {
  return draft.quote.lines.map((line, index) => {
    const chosen = draft.decision.lines[index];
    const terms = line.serving.find(({ offerId }) => offerId === chosen?.offerId);
    const what = goods.get(line.skuId);
    // Routing serves every line or throws, and what it chose came from these offers.
    if (!chosen || !terms || !what) throw new Error(`Routing left line ${index} of order ${draft.orderId} unserved`);
    return {
      lineId: chosen.lineId,
      position: index + 1,
      listingId: line.listingId,
      productId: line.productId,
      skuId: line.skuId,
      offerId: chosen.offerId,
      warehouseId: chosen.warehouseId,
      mode: line.mode,
      titleZh: what.titleZh,
      titleEn: what.titleEn,
      options: what.options,
      image: what.image,
      quantity: line.quantity,
      unitPriceMinor: line.priceMinor,
      feeBasisPoints,
      ...frozenTerms(terms, line.mode),
    };
  });
}

function frozenTerms(terms: OfferTerms, mode: 'MARKUP' | 'COMMISSION') {
  return {
    supplierSku: terms.supplierSku,
    supplyPriceMinor: terms.supplyPriceMinor,
    commissionBasisPoints: mode === 'COMMISSION' ? terms.commissionBasisPoints : 0,
    weightGrams: terms.weightGrams,
  };
}

/** What the lines of a draft want to have set aside. */
export function claimsOf({ quote, decision }: Pick<OrderDraft, 'quote' | 'decision'>) {
  return decision.lines.map(({ lineId, offerId, warehouseId }, index) => {
    const line = quote.lines[index];
    const stocks = line?.serving.find((offer) => offer.offerId === offerId)?.stocks;
    return {
      orderLineId: lineId,
      offerId,
      warehouseId,
      quantity: line?.quantity ?? 0,
      poolId: stocks?.find((stock) => stock.warehouseId === warehouseId)?.poolId,
    };
  });
}

/** Pieces of a draft, over all its lines. */
export const piecesOf = ({ quote }: Pick<OrderDraft, 'quote'>): number =>
  quote.lines.reduce((sum, { quantity }) => sum + quantity, 0);
