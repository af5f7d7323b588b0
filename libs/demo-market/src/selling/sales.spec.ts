import {
  createDemoMarket,
  type DemoOffer,
  type DemoOrder,
  type DemoOrderLine,
  type DemoProduct,
  type DemoSupplierOrder,
} from '../index.js';
import { freightFeeMinor } from '../supply/freight.js';

const now = new Date('2026-11-22T13:00:00Z');
const market = createDemoMarket({ seed: 9, scale: 0.05, now });
const listings = [...market.listings()];
const orders = [...market.orders()];
const supplierOrders = orders.flatMap((order) => order.supplierOrders);
const products = [...market.products()];
const skuOf = new Map(products.flatMap((product) => product.skus).map((sku) => [sku.index, sku]));

const productOf = (index: number): DemoProduct => {
  const product = products[index];
  if (!product) throw new Error(`There is no product ${index}.`);
  return product;
};

const offerOf = ({ skuIndex, offerIndex }: Pick<DemoOrderLine, 'skuIndex' | 'offerIndex'>): DemoOffer => {
  const offer = skuOf.get(skuIndex)?.offers.find(({ index }) => index === offerIndex);
  if (!offer) throw new Error(`SKU ${skuIndex} has no offer ${offerIndex}.`);
  return offer;
};

const mayServe = (offer: DemoOffer, part: DemoSupplierOrder, line: DemoOrderLine) =>
  offer.supplierIndex === part.supplierIndex &&
  offer.stocks.some(({ warehouseIndex }) => warehouseIndex === part.warehouseIndex) &&
  offer.minimumRetailPriceMinor <= line.unitPriceMinor &&
  offer.supplyPriceMinor === line.unitSupplyPriceMinor;

describe('creators and their shops', () => {
  it('have names and addresses of their own', () => {
    const { shops, creators } = createDemoMarket({ seed: 9, scale: 1, now });

    expect(new Set(shops.map(({ slug }) => slug)).size).toBe(200);
    expect(new Set(shops.map(({ name }) => name.zh)).size).toBe(200);
    for (const { slug } of shops) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(creators.map(({ topic }) => topic.slug)).size).toBeGreaterThan(35);
  });
});

describe('listings', () => {
  it('are 20 to 200 a shop, of different goods, in the order of listing', () => {
    for (const { index } of market.shops) {
      const ofShop = listings.filter(({ shopIndex }) => shopIndex === index);
      expect(ofShop.length).toBeGreaterThanOrEqual(20);
      expect(ofShop.length).toBeLessThanOrEqual(200);
      expect(new Set(ofShop.map(({ productIndex }) => productIndex)).size).toBe(ofShop.length);
      expect(ofShop.map(({ listedAt }) => listedAt.getTime())).toEqual(
        ofShop.map(({ listedAt }) => listedAt.getTime()).sort((a, b) => a - b),
      );
    }
  });

  it('fit the topic of their creator', () => {
    for (const { index, categoryIndexes } of market.creators) {
      const ofShop = listings.filter(({ shopIndex }) => shopIndex === index);
      const fitting = ofShop.filter(({ productIndex }) =>
        categoryIndexes.includes(productOf(productIndex).categoryIndex),
      );
      expect(fitting.length / ofShop.length).toBeGreaterThan(0.5);
    }
  });

  it('price every SKU, never below the minimum and never below cost; by commission exactly as the supplier does', () => {
    const prices = listings.flatMap(({ mode, supplierIndex, productIndex, prices: ofListing }) =>
      productOf(productIndex).skus.map((sku, i) => ({
        mode,
        isOfSku: ofListing[i]?.skuIndex === sku.index,
        retailPriceMinor: ofListing[i]?.retailPriceMinor ?? 0,
        offer: sku.offers.find((offer) => offer.supplierIndex === supplierIndex),
      })),
    );
    const wrong = prices.filter(({ mode, isOfSku, retailPriceMinor, offer }) => {
      if (!offer || !isOfSku || retailPriceMinor <= offer.supplyPriceMinor) return true;
      return mode === 'COMMISSION'
        ? retailPriceMinor !== offer.retailPriceMinor
        : retailPriceMinor < offer.minimumRetailPriceMinor;
    });

    expect(wrong).toEqual([]);
    expect(listings.filter(({ listedAt, productIndex }) => listedAt <= productOf(productIndex).publishedAt)).toEqual(
      [],
    );
  });
});

describe('orders', () => {
  it('come in time, over half a year, more at the end than at the start', () => {
    const instants = orders.map(({ placedAt }) => placedAt.getTime());
    const quarter = Math.floor(orders.length / 4);

    expect(instants).toEqual([...instants].sort((a, b) => a - b));
    expect(instants.at(-1)).toBeLessThanOrEqual(now.getTime());
    const span = (now.getTime() - (instants[0] ?? 0)) / 86_400_000;
    expect(span).toBeGreaterThan(180);
    expect(span).toBeLessThan(184);
    const days = (from: number, to: number) => (instants[to] ?? 0) - (instants[from] ?? 0);
    expect(days(0, quarter)).toBeGreaterThan(1.25 * days(orders.length - quarter, orders.length - 1));
  });

  it('come in the evening rather than at night', () => {
    const inHours = (hours: readonly number[]) =>
      orders.filter(({ placedAt }) => hours.includes((placedAt.getUTCHours() + 8) % 24)).length;

    expect(inHours([20, 21])).toBeGreaterThan(10 * inHours([3, 4]));
  });

  it('sell what was listed at the time, at the listed price, from an offer that may serve it', () => {
    const sales = orders.flatMap((order) =>
      order.supplierOrders.flatMap((part) => part.lines.map((line) => ({ order, part, line }))),
    );

    const wrong = sales.filter(({ order, part, line }) => {
      const listing = listings[line.listingIndex];
      const isOnSale = listing?.shopIndex === order.shopIndex && listing.listedAt <= order.placedAt;
      const price = listing?.prices.find(({ skuIndex }) => skuIndex === line.skuIndex)?.retailPriceMinor;
      const isBound = line.mode === 'COMMISSION' && part.supplierIndex !== listing?.supplierIndex;
      return !isOnSale || price !== line.unitPriceMinor || isBound || !mayServe(offerOf(line), part, line);
    });

    expect(sales.length).toBeGreaterThan(orders.length);
    expect(wrong).toEqual([]);
  });

  it('add up', () => {
    const valueOf = (order: DemoOrder) =>
      order.supplierOrders
        .flatMap(({ lines }) => lines)
        .reduce((total, { unitPriceMinor, quantity }) => total + unitPriceMinor * quantity, 0);

    const wrong = orders.filter(
      (order) =>
        order.itemsTotalMinor !== valueOf(order) || order.refundedMinor > order.itemsTotalMinor + order.freightMinor,
    );

    expect(wrong).toEqual([]);
  });

  it('never promise more than is on hand', () => {
    const holdsStock = new Set(['AWAITING_PAYMENT', 'TO_FORWARD', 'FORWARDED', 'ACCEPTED']);
    const reserved = new Map<string, number>();
    for (const { warehouseIndex, lines } of supplierOrders.filter(({ status }) => holdsStock.has(status))) {
      for (const { skuIndex, offerIndex, quantity } of lines) {
        const key = `${skuIndex}/${offerIndex}/${warehouseIndex}`;
        reserved.set(key, (reserved.get(key) ?? 0) + quantity);
      }
    }

    expect(reserved.size).toBeGreaterThan(10);
    for (const [key, quantity] of reserved) {
      const [skuIndex = -1, offerIndex = -1, warehouseIndex = -1] = key.split('/').map(Number);
      const stock = offerOf({ skuIndex, offerIndex }).stocks.find((one) => one.warehouseIndex === warehouseIndex);
      expect(quantity).toBeLessThanOrEqual(stock?.onHand ?? 0);
    }
  });

  it('pass through their steps in order, none of them in the future', () => {
    const journeys = orders.flatMap((order) =>
      order.supplierOrders.map((part) => {
        const { forwardedAt, acceptedAt, shippedAt, deliveredAt, receivedAt, releasedAt } = part;
        const instants = [
          order.placedAt,
          order.paidAt,
          forwardedAt,
          acceptedAt,
          shippedAt,
          deliveredAt,
          receivedAt,
          releasedAt,
          now,
        ];
        return { part, steps: instants.flatMap((at) => at?.getTime() ?? []) };
      }),
    );

    expect(journeys.filter(({ steps }) => steps.some((at, i) => at < (steps[i - 1] ?? 0)))).toEqual([]);
    expect(journeys.filter(({ part }) => (part.shippedAt === undefined) !== (part.parcel === undefined))).toEqual([]);
  });

  it('are mostly done, some under way, and one in thirty refunded before it was shipped', () => {
    const share = (is: (order: DemoOrder) => boolean, among = orders) => among.filter(is).length / among.length;
    const paid = orders.filter(({ paidAt }) => paidAt !== undefined);

    expect(share(({ status }) => status === 'COMPLETED')).toBeGreaterThan(0.75);
    expect(share(({ status }) => status === 'FULFILLING')).toBeGreaterThan(0.03);
    expect(share(({ refundedMinor }) => refundedMinor > 0, paid)).toBeGreaterThan(0.02);
    expect(share(({ refundedMinor }) => refundedMinor > 0, paid)).toBeLessThan(0.04);
  });

  it('go to fictitious shoppers', () => {
    const wrong = orders.filter(
      ({ shopper, address }) =>
        !/^1990000\d{4}$/.test(shopper.phone) ||
        !/^\p{Script=Han}{2,4}$/u.test(shopper.name) ||
        !/^CN-[A-Z]{2}$/.test(address.provinceCode),
    );

    expect(wrong).toEqual([]);
  });

  it('cost the freight of their weight and distance', () => {
    const wrong = orders.flatMap((order) =>
      order.supplierOrders.filter(({ warehouseIndex, lines, freightCostMinor }) => {
        const template = market.freightTemplates[market.warehouses[warehouseIndex]?.freightTemplateIndex ?? -1];
        const grams = lines.reduce(
          (total, line) => total + (skuOf.get(line.skuIndex)?.weightGrams ?? 0) * line.quantity,
          0,
        );
        return !template || freightCostMinor !== freightFeeMinor(template, order.address.provinceCode, grams);
      }),
    );

    expect(wrong).toEqual([]);
  });
});
