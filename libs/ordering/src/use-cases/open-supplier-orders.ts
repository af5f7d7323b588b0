import { Injectable } from '@nestjs/common';

import { CatalogFacade, type Goods, type OfferTerms } from '@app/catalog';
import type { OrderId, OrderLineId } from '@app/kernel';
import type { RoutingDecision } from '@app/order-routing';
import { newId, type Tx } from '@app/platform';
import { SettlementFacade } from '@app/settlement';
import type { CartQuote, ShopTerms } from '@app/storefront';
import { FulfillmentFacade } from '@app/supplier-fulfillment';

import { type NewOrderLine, OrderRepository } from '../data/order.repository.js';
import { planSupplierOrders, type PlannedSupplierOrder } from '../domain/order-plan.js';
import type { Recipient } from '../domain/recipient.js';

export interface RoutedOrder {
  readonly orderId: OrderId;
  readonly number: string;
  readonly shop: ShopTerms;
  readonly quote: CartQuote;
  readonly lineIds: readonly OrderLineId[];
  readonly candidates: readonly (readonly OfferTerms[])[];
  readonly decision: RoutingDecision;
  readonly recipient: Recipient;
  readonly feeBasisPoints: number;
}

type DraftLine = Omit<NewOrderLine, 'supplierOrderId'>;

/** Writes the parts of a routed order: lines with frozen terms, reservations, supplier orders, the payment and its split. */
@Injectable()
export class OpenSupplierOrders {
  constructor(
    private readonly orders: OrderRepository,
    private readonly catalog: CatalogFacade,
    private readonly fulfillment: FulfillmentFacade,
    private readonly settlement: SettlementFacade,
  ) {}

  /** @throws OutOfStock */
  async open(tx: Tx, order: RoutedOrder): Promise<void> {
    const lines = draftLines(order, await this.goodsOf(tx, order));
    const head = { orderId: order.orderId, number: order.number, freightMinor: order.quote.freightMinor };
    const parts = planSupplierOrders(head, lines, order.decision.parcels, () => newId<'SupplierOrder'>());
    await this.orders.insertLines(
      tx,
      order.orderId,
      parts.flatMap((part) => part.lines.map((line) => ({ ...line, supplierOrderId: part.supplierOrderId }))),
    );
    await this.catalog.reserve(
      tx,
      lines.map(({ lineId, offerId, warehouseId, quantity }) => ({
        orderLineId: lineId,
        offerId,
        warehouseId,
        quantity,
      })),
    );
    await this.fulfillment.open(
      tx,
      parts.map((part) => this.toSupplierOrder(order, part)),
    );
    await this.settlement.openPayment(tx, {
      orderId: order.orderId,
      currency: order.shop.currency,
      amountMinor: order.quote.totalMinor,
      description: order.number,
      splits: parts.map((part) => ({
        supplierOrderId: part.supplierOrderId,
        supplierId: part.parcel.supplierId,
        creatorId: order.shop.creatorId,
        freightPaidMinor: part.freightPaidMinor,
        freightCostMinor: part.parcel.freightMinor,
        lines: part.lines,
      })),
    });
  }

  private async goodsOf(tx: Tx, { quote }: RoutedOrder): Promise<ReadonlyMap<string, Goods>> {
    const goods = await this.catalog.findGoods(tx, [...new Set(quote.lines.map(({ skuId }) => skuId))]);
    return new Map(goods.map((one) => [one.skuId, one]));
  }

  private toSupplierOrder(order: RoutedOrder, part: PlannedSupplierOrder<DraftLine>) {
    const { parcel } = part;
    const supplierSkus = new Map(order.candidates.flat().map(({ offerId, supplierSku }) => [offerId, supplierSku]));
    return {
      supplierOrderId: part.supplierOrderId,
      number: part.number,
      orderId: order.orderId,
      supplierId: parcel.supplierId,
      creatorId: order.shop.creatorId,
      shopName: order.shop.name,
      warehouseId: parcel.warehouseId,
      currency: order.shop.currency,
      supplyMinor: part.supplyMinor,
      freightMinor: parcel.freightMinor,
      weightGrams: parcel.weightGrams,
      province: order.recipient.province,
      city: order.recipient.city,
      dispatchHours: parcel.dispatchHours,
      lines: part.lines.map((line) => ({ ...line, supplierSku: supplierSkus.get(line.offerId) ?? '' })),
    };
  }
}

function draftLines(order: RoutedOrder, goods: ReadonlyMap<string, Goods>): DraftLine[] {
  return order.quote.lines.map((line, index) => {
    const lineId = order.lineIds[index];
    const chosen = order.decision.lines.find((one) => one.lineId === lineId);
    const terms = order.candidates[index]?.find(({ offerId }) => offerId === chosen?.offerId);
    const what = goods.get(line.skuId);
    // Routing serves every line or throws, and what it chose came from these candidates.
    if (!lineId || !chosen || !terms || !what)
      throw new Error(`Routing left line ${index} of order ${order.number} unserved`);
    return {
      lineId,
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
      supplyPriceMinor: terms.supplyPriceMinor,
      commissionBasisPoints: line.mode === 'COMMISSION' ? terms.commissionBasisPoints : 0,
      feeBasisPoints: order.feeBasisPoints,
      weightGrams: terms.weightGrams,
    };
  });
}
