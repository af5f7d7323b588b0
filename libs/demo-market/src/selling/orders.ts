import { Random, runningTotals } from '../random.js';
import { freightFeeMinor, ruleFor } from '../supply/freight.js';
import type {
  DemoFreightTemplate,
  DemoListing,
  DemoOrder,
  DemoOrderStatus,
  DemoProduct,
  DemoShopFreight,
  DemoSupplier,
  DemoSupplierOrder,
  DemoSupplierOrderStatus,
  DemoWarehouse,
} from '../types.js';
import { countOnSale, fillBasket, makeWindow, type ServedLine, type Window } from './basket.js';
import { orderInstants } from './calendar.js';
import type { SellingCreator } from './creators.js';
import { PAYMENT_WINDOW_MS, travel, type Journey } from './journey.js';
import { makeParcel } from './parcels.js';
import { Shoppers, type Shopper } from './shoppers.js';
import { StockBook } from './stock-book.js';

export interface OrderSource {
  readonly seed: number;
  readonly now: Date;
  readonly orders: number;
  readonly shoppers: number;
  readonly sellers: readonly SellingCreator[];
  /** Of each shop, in the order of listing. */
  readonly listings: readonly (readonly DemoListing[])[];
  readonly productAt: (index: number) => DemoProduct;
  readonly suppliers: readonly DemoSupplier[];
  readonly warehouses: readonly DemoWarehouse[];
  readonly freightTemplates: readonly DemoFreightTemplate[];
}

/** Shares of orders that nobody pays, and that the shopper cancels before paying. */
const LAPSED_SHARE = 0.05;
const WITHDRAWN_SHARE = 0.01;
const SECOND_MS = 1000;

/** Half a year of orders, the oldest first. */
export function* makeOrders(source: OrderSource): Generator<DemoOrder> {
  const desk = new OrderDesk(source);
  const instants = orderInstants(source.seed, source.orders, source.now);
  for (const [index, placedAt] of instants.entries()) yield desk.take(index, placedAt);
}

/** A part of an order that one supplier ships from one warehouse. */
interface Part {
  readonly supplier: DemoSupplier;
  readonly warehouse: DemoWarehouse;
  readonly template: DemoFreightTemplate;
  readonly served: ServedLine[];
}

class OrderDesk {
  private readonly windows: readonly Window[];
  private readonly reachTotals: Float64Array;
  private readonly shoppers: Shoppers;
  private readonly stockBook = new StockBook();

  constructor(private readonly source: OrderSource) {
    this.windows = source.listings.map((ofShop) => makeWindow(ofShop, (index) => source.productAt(index).popularity));
    this.reachTotals = runningTotals(source.sellers.map(({ reach }) => reach));
    this.shoppers = new Shoppers(source.seed, source.shoppers);
  }

  take(index: number, placedAt: number): DemoOrder {
    const random = new Random(this.source.seed, 'order', index);
    const { seller, shopper, served } = this.sell(placedAt, random);
    const parts = this.splitBySupplier(served);
    const paidAt = placedAt + 8 * SECOND_MS + Math.min(600, 14 * random.pareto(1.1)) * SECOND_MS;
    const settled = this.settle({ parts, placedAt, paidAt, shopper }, random);
    const itemsTotalMinor = sum(served, ({ line }) => line.unitPriceMinor * line.quantity);
    const freightMinor = shopFreightMinor(seller.shop.freight, itemsTotalMinor);
    return {
      index,
      shopIndex: seller.shop.index,
      shopper: { name: shopper.name, phone: shopper.phone },
      address: shopper.address,
      itemsTotalMinor,
      freightMinor,
      placedAt: new Date(placedAt),
      ...settled,
      refundedMinor: settled.paidAt ? refundedMinor(settled.supplierOrders, freightMinor) : 0,
    };
  }

  /** Somebody who has goods on sale sells something that can be served. */
  private sell(placedAt: number, random: Random): { seller: SellingCreator; shopper: Shopper; served: ServedLine[] } {
    for (let attempt = 0; attempt < 500; attempt++) {
      const position = random.weighted(this.reachTotals);
      const seller = this.source.sellers[position];
      const window = this.windows[position];
      if (!seller || !window || countOnSale(window, placedAt) === 0) continue;
      const shopper = this.shoppers.pickFollower(seller, random);
      const { productAt, warehouses, now } = this.source;
      const where = { placedAt, now: now.getTime(), provinceCode: shopper.address.provinceCode };
      const served = fillBasket({ ...where, window, stockBook: this.stockBook, productAt, warehouses }, random);
      if (served.length > 0) return { seller, shopper, served };
    }
    throw new RangeError(`Nothing was on sale at ${new Date(placedAt).toISOString()}.`);
  }

  private splitBySupplier(served: readonly ServedLine[]): Part[] {
    const parts = new Map<number, Part>();
    for (const one of served) {
      const { warehouseIndex } = one.stock;
      const part = parts.get(warehouseIndex) ?? this.openPart(warehouseIndex);
      part.served.push(one);
      parts.set(warehouseIndex, part);
    }
    return [...parts.values()];
  }

  private openPart(warehouseIndex: number): Part {
    const warehouse = this.source.warehouses[warehouseIndex];
    const supplier = warehouse && this.source.suppliers[warehouse.supplierIndex];
    const template = warehouse && this.source.freightTemplates[warehouse.freightTemplateIndex];
    if (!supplier || !template) throw new RangeError(`There is no warehouse ${warehouseIndex}.`);
    return { supplier, warehouse, template, served: [] };
  }

  /** Whether it was paid, and what became of each part. */
  private settle(order: Placed, random: Random): Settled {
    const now = this.source.now.getTime();
    const fate = random.next();
    if (fate < LAPSED_SHARE) {
      const expiresAt = order.placedAt + PAYMENT_WINDOW_MS;
      return expiresAt > now ? this.unpaid(order, 'AWAITING_PAYMENT') : this.unpaid(order, 'EXPIRED', expiresAt);
    }
    if (order.paidAt > now) return this.unpaid(order, 'AWAITING_PAYMENT');
    if (fate < LAPSED_SHARE + WITHDRAWN_SHARE) return this.unpaid(order, 'CANCELLED', order.paidAt);
    return this.paid(order, random);
  }

  private unpaid(order: Placed, status: 'AWAITING_PAYMENT' | 'EXPIRED' | 'CANCELLED', at?: number): Settled {
    const supplierOrders = order.parts.map((part) => this.supplierOrder(part, order, { status, instants: {} }));
    const instant =
      at === undefined ? {} : { [status === 'EXPIRED' ? 'expiredAt' : 'cancelledAt']: new Date(Math.round(at)) };
    return { status, supplierOrders, ...instant };
  }

  private paid(order: Placed, random: Random): Settled {
    const paidAt = Math.round(order.paidAt);
    const journeys = order.parts.map(({ supplier, template, served }) =>
      travel(
        {
          paidAt,
          now: this.source.now.getTime(),
          performance: supplier.performance,
          dispatchHours: Math.max(...served.map(({ offer }) => offer.dispatchHours)),
          transitDays: ruleFor(template, order.shopper.address.provinceCode).transitDays,
        },
        random,
      ),
    );
    const supplierOrders = order.parts.map((part, i) => {
      const journey = journeys[i] ?? { status: 'TO_FORWARD', instants: {} };
      const parcel = journey.instants.shippedAt ? { parcel: makeParcel(random) } : {};
      return { ...this.supplierOrder(part, order, journey), ...parcel };
    });
    return { paidAt: new Date(paidAt), supplierOrders, ...orderStatus(journeys) };
  }

  private supplierOrder(part: Part, order: Placed, { status, instants }: Journey): DemoSupplierOrder {
    if (HOLDS_STOCK.has(status)) {
      for (const { offer, stock, line } of part.served) this.stockBook.reserve(offer, stock, line.quantity);
    }
    const weightGrams = sum(part.served, (one) => one.weightGrams);
    return {
      supplierIndex: part.supplier.index,
      warehouseIndex: part.warehouse.index,
      status,
      lines: part.served.map(({ line }) => line),
      freightCostMinor: freightFeeMinor(part.template, order.shopper.address.provinceCode, weightGrams),
      ...instants,
    };
  }
}

interface Placed {
  readonly parts: readonly Part[];
  readonly placedAt: number;
  readonly paidAt: number;
  readonly shopper: Shopper;
}

type Settled = Pick<DemoOrder, 'status' | 'supplierOrders' | 'paidAt' | 'expiredAt' | 'cancelledAt' | 'completedAt'>;

const HOLDS_STOCK: ReadonlySet<DemoSupplierOrderStatus> = new Set([
  'AWAITING_PAYMENT',
  'TO_FORWARD',
  'FORWARDED',
  'ACCEPTED',
]);

/** What the parts make of a paid order. */
function orderStatus(journeys: readonly Journey[]): {
  status: DemoOrderStatus;
  cancelledAt?: Date;
  completedAt?: Date;
} {
  const closings = journeys.flatMap(({ closedAt }) => closedAt ?? []);
  if (closings.length === journeys.length) {
    const closedAt = new Date(Math.round(Math.max(...closings)));
    const isRefunded = journeys.every(({ status }) => isRefundedStatus(status));
    return isRefunded ? { status: 'CANCELLED', cancelledAt: closedAt } : { status: 'COMPLETED', completedAt: closedAt };
  }
  const isUnderWay = journeys.some(({ instants }) => instants.acceptedAt !== undefined);
  return { status: isUnderWay ? 'FULFILLING' : 'PAID' };
}

const isRefundedStatus = (status: DemoSupplierOrderStatus) => status === 'REJECTED' || status === 'CANCELLED';

/** What went back to the shopper: the lines that were not shipped, and the freight when none was. */
function refundedMinor(supplierOrders: readonly DemoSupplierOrder[], freightMinor: number): number {
  const refunded = supplierOrders.filter(({ status }) => isRefundedStatus(status));
  const lines = refunded.flatMap((supplierOrder) => supplierOrder.lines);
  const ofLines = sum(lines, ({ unitPriceMinor, quantity }) => unitPriceMinor * quantity);
  return ofLines + (refunded.length === supplierOrders.length ? freightMinor : 0);
}

function shopFreightMinor(freight: DemoShopFreight, itemsTotalMinor: number): number {
  return freight.kind === 'FREE' || itemsTotalMinor >= freight.freeFromMinor ? 0 : freight.feeMinor;
}

function sum<T>(list: readonly T[], of: (entry: T) => number): number {
  return list.reduce((total, entry) => total + of(entry), 0);
}
