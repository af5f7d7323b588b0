import { Injectable } from '@nestjs/common';

import { CatalogFacade, type OfferTerms } from '@app/catalog';
import type { SupplierOrderFact } from '@app/contracts';
import { sumMinor } from '@app/kernel';
import { OrderRoutingFacade, type RoutingDecision } from '@app/order-routing';
import { newId, type Tx } from '@app/platform';
import { ReplaceSplit } from '@app/settlement';
import { FulfillmentFacade, ReplaceSupplierOrder } from '@app/supplier-fulfillment';

import { type LockedOrder, OrderRepository, type PartLine } from '../data/order.repository.js';
import { type PlannedSupplierOrder, planSupplierOrders } from '../domain/order-plan.js';

interface Replacement extends PartLine {
  readonly weightGrams: number;
  readonly supplierSku: string;
}

interface Destination {
  readonly province: string;
  readonly city: string;
  readonly shopName: string;
}

/** How a rejected part could be served by others. */
export interface RerouteProposal {
  readonly lines: readonly PartLine[];
  readonly replacements: readonly Replacement[];
  readonly decision: RoutingDecision;
  readonly destination: Destination;
  /** Parts that the order has had so far. */
  readonly partCount: number;
  /** How much more the creator would pay for goods and freight. */
  readonly costChangeMinor: bigint;
}

/** Gives the lines of a part that its supplier does not serve to the next best offers. */
@Injectable()
export class RerouteSupplierOrder {
  constructor(
    private readonly orders: OrderRepository,
    private readonly catalog: CatalogFacade,
    private readonly routing: OrderRoutingFacade,
    private readonly fulfillment: FulfillmentFacade,
    private readonly replaceSupplierOrder: ReplaceSupplierOrder,
    private readonly replaceSplit: ReplaceSplit,
  ) {}

  /**
   * Who would serve the lines of a rejected part: the same goods, among those who have not failed this order. What the part
   * held is given back by the caller. Writes nothing.
   * @returns null when nobody else can serve all lines; a commission line stays with the supplier whom its listing names.
   */
  async propose(tx: Tx, order: LockedOrder, { supplierOrderId }: SupplierOrderFact): Promise<RerouteProposal | null> {
    const lines = await this.orders.findPartLines(tx, order.orderId, supplierOrderId);
    if (lines.length === 0 || lines.some(({ mode }) => mode === 'COMMISSION')) return null;
    const parts = await this.fulfillment.findByOrders(tx, [order.orderId]);
    const candidates = await this.candidatesFor(tx, order, lines, parts);
    const destination = await this.orders.getDestination(tx, order.orderId);
    const decision = await this.routing.tryRoute(tx, {
      province: destination.province,
      rules: await this.routing.getRules(tx, order.creatorId),
      lines: lines.map((line) => ({
        lineId: line.lineId,
        quantity: line.quantity,
        candidates: candidates.filter((offer) => offer.skuId === line.skuId && offer.mapMinor <= line.unitPriceMinor),
      })),
    });
    if (!decision) return null;
    const replacements = replace(lines, decision, candidates);
    const freightMinor = parts.find((part) => part.supplierOrderId === supplierOrderId)?.freightMinor ?? 0n;
    const costChangeMinor = costOf(replacements) + decision.freightMinor - costOf(lines) - freightMinor;
    return { lines, replacements, decision, destination, partCount: parts.length, costChangeMinor };
  }

  /**
   * Routes the lines of a rejected part anew: the same goods, what the shopper pays unchanged, and never at a loss of the
   * creator that the first choice did not have. New supplier orders take the place of the rejected one, in this
   * transaction. The order is locked and what the part held given back by the caller.
   * @returns false, with nothing changed, when nobody else can serve all lines within that.
   * @throws OutOfStock when stock that routing saw has gone meanwhile; run again, it sees that.
   */
  async execute(tx: Tx, order: LockedOrder, fact: SupplierOrderFact): Promise<boolean> {
    const proposal = await this.propose(tx, order, fact);
    if (!proposal) return false;
    const { lines, replacements, decision, destination, partCount } = proposal;
    let planned: readonly PlannedSupplierOrder<Replacement>[] = [];
    const isDone = await this.replaceSplit.execute(tx, fact.supplierOrderId, ({ totalMinor }) => {
      const goodsMinor = sumMinor(lines.map((line) => line.unitPriceMinor * BigInt(line.quantity)));
      const head = { orderId: order.orderId, number: order.number, freightMinor: totalMinor - goodsMinor };
      const newPart = () => newId<'SupplierOrder'>();
      planned = planSupplierOrders(head, replacements, decision.parcels, newPart, partCount + 1);
      return planned.map((part) => toSplitTerms(order, part));
    });
    if (!isDone) return false;
    await this.write(tx, order, { planned, decision, destination, replaced: fact });
    return true;
  }

  /** Active offers of the goods in the order's currency, from suppliers who have not failed this order. */
  private async candidatesFor(
    tx: Tx,
    { currency }: LockedOrder,
    lines: readonly PartLine[],
    parts: Awaited<ReturnType<FulfillmentFacade['findByOrders']>>,
  ): Promise<OfferTerms[]> {
    const failed = new Set(parts.filter(({ status }) => status === 'REJECTED').map(({ supplierId }) => supplierId));
    const offers = await this.catalog.findOffersOfSkus(tx, [...new Set(lines.map(({ skuId }) => skuId))]);
    return offers.filter((offer) => offer.currency === currency && !failed.has(offer.supplierId));
  }

  private async write(tx: Tx, order: LockedOrder, reroute: Reroute): Promise<void> {
    const { planned, decision, destination, replaced } = reroute;
    const { orderId } = order;
    const lines = planned.flatMap((part) =>
      part.lines.map((line) => ({ ...line, supplierOrderId: part.supplierOrderId })),
    );
    await this.orders.moveLines(tx, lines);
    await this.catalog.reserve(
      tx,
      lines.map(({ lineId, offerId, warehouseId, quantity }) => ({
        orderLineId: lineId,
        offerId,
        warehouseId,
        quantity,
      })),
    );
    await this.replaceSupplierOrder.execute(
      tx,
      replaced.supplierOrderId,
      planned.map(({ parcel, ...part }) => ({
        ...part,
        supplierId: parcel.supplierId,
        creatorId: order.creatorId,
        shopName: destination.shopName,
        warehouseId: parcel.warehouseId,
        currency: order.currency,
        freightMinor: parcel.freightMinor,
        weightGrams: parcel.weightGrams,
        province: destination.province,
        city: destination.city,
        dispatchHours: parcel.dispatchHours,
      })),
    );
    await this.routing.amend(tx, orderId, decision);
    for (const { supplierOrderId } of planned) {
      await this.orders.noteHappening(tx, orderId, 'REROUTED', {
        supplierOrderId,
        details: { from: replaced.number },
      });
    }
  }
}

function toSplitTerms({ creatorId }: LockedOrder, part: PlannedSupplierOrder<Replacement>) {
  return {
    supplierOrderId: part.supplierOrderId,
    supplierId: part.parcel.supplierId,
    creatorId,
    freightPaidMinor: part.freightPaidMinor,
    freightCostMinor: part.parcel.freightMinor,
    lines: part.lines,
  };
}

interface Reroute {
  readonly planned: readonly PlannedSupplierOrder<Replacement>[];
  readonly decision: RoutingDecision;
  readonly destination: Destination;
  readonly replaced: Pick<SupplierOrderFact, 'supplierOrderId' | 'number'>;
}

const costOf = (lines: readonly Pick<PartLine, 'supplyPriceMinor' | 'quantity'>[]): bigint =>
  sumMinor(lines.map(({ supplyPriceMinor, quantity }) => supplyPriceMinor * BigInt(quantity)));

/** The lines with the terms of the offers that serve them now. */
function replace(
  lines: readonly PartLine[],
  decision: RoutingDecision,
  candidates: readonly OfferTerms[],
): Replacement[] {
  return lines.map((line) => {
    const chosen = decision.lines.find(({ lineId }) => lineId === line.lineId);
    const offer = candidates.find(({ offerId }) => offerId === chosen?.offerId);
    // Routing serves every line or none, from these candidates.
    if (!chosen || !offer) throw new Error(`Routing left order line ${line.lineId} unserved`);
    return {
      ...line,
      offerId: offer.offerId,
      warehouseId: chosen.warehouseId,
      supplyPriceMinor: offer.supplyPriceMinor,
      supplierSku: offer.supplierSku,
      weightGrams: offer.weightGrams,
    };
  });
}
