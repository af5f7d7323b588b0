import { bilingual, getAssortment } from './catalogue/leaves.js';
import { planProducts, type ProductPlan } from './catalogue/plan.js';
import { makeProduct } from './catalogue/product.js';
import { parseTerm, parseTerms } from './catalogue/terms.js';
import { sizeOfMarket, type DemoMarketOptions, type DemoMarketSize } from './options.js';
import { makeCreators, type SellingCreator } from './selling/creators.js';
import { fillShelves, makeListings } from './selling/listings.js';
import { makeOrders } from './selling/orders.js';
import { provinces } from './supply/places.js';
import { makeSupply, type Supply } from './supply/suppliers.js';
import type {
  Bilingual,
  DemoBrand,
  DemoCategory,
  DemoCity,
  DemoCreator,
  DemoFreightTemplate,
  DemoListing,
  DemoOrder,
  DemoProduct,
  DemoShop,
  DemoSupplier,
  DemoWarehouse,
} from './types.js';
import { PLATFORM, TRAINERS } from './vocabulary/people.js';

/** A whole market to look at and to try things on. Every `index` of a record is its place in its list or stream. */
export interface DemoMarket {
  readonly size: DemoMarketSize;
  readonly productCount: number;
  readonly offerCount: number;
  readonly platform: Bilingual;
  readonly trainers: readonly Bilingual[];
  readonly cities: readonly DemoCity[];
  readonly categories: readonly DemoCategory[];
  readonly brands: readonly DemoBrand[];
  readonly suppliers: readonly DemoSupplier[];
  readonly warehouses: readonly DemoWarehouse[];
  readonly freightTemplates: readonly DemoFreightTemplate[];
  readonly creators: readonly DemoCreator[];
  readonly shops: readonly DemoShop[];
  /** Every product, each with its SKUs, offers and stocks. */
  products(): Generator<DemoProduct>;
  /** One product, without making those before it. @throws RangeError when there is none. */
  productAt(index: number): DemoProduct;
  listings(): Generator<DemoListing>;
  /** The oldest order first. */
  orders(): Generator<DemoOrder>;
}

/**
 * Invents a market: the same options give the same market, byte for byte.
 * @throws InvalidDemoMarketOption
 */
export function createDemoMarket(options: DemoMarketOptions): DemoMarket {
  return new InventedMarket(options);
}

class InventedMarket implements DemoMarket {
  readonly size: DemoMarketSize;
  readonly platform = bilingual(parseTerm(PLATFORM));
  readonly trainers = parseTerms(TRAINERS).map(bilingual);
  readonly cities = provinces.flatMap(({ cities }) => cities);
  private readonly assortment = getAssortment();
  readonly categories = this.assortment.categories;
  readonly brands = this.assortment.brands;
  private readonly supply: Supply;
  private readonly sellers: readonly SellingCreator[];
  private readonly plans: readonly ProductPlan[];
  private listed: readonly (readonly DemoListing[])[] | undefined;
  /** Products that are listed are asked for by every order that sells them. */
  private readonly made = new Map<number, DemoProduct>();

  constructor(private readonly options: DemoMarketOptions) {
    this.size = sizeOfMarket(options);
    const { seed, now } = options;
    const { assortment, size } = this;
    this.supply = makeSupply({ seed, now, assortment, suppliers: size.suppliers });
    this.sellers = makeCreators({ seed, now, assortment, creators: size.creators });
    const { suppliersOfRoot } = this.supply;
    this.plans = planProducts({ seed, now, assortment, suppliersOfRoot, skus: size.skus });
  }

  get suppliers(): readonly DemoSupplier[] {
    return this.supply.suppliers;
  }

  get warehouses(): readonly DemoWarehouse[] {
    return this.supply.warehouses;
  }

  get freightTemplates(): readonly DemoFreightTemplate[] {
    return this.supply.freightTemplates;
  }

  get creators(): readonly DemoCreator[] {
    return this.sellers.map(({ creator }) => creator);
  }

  get shops(): readonly DemoShop[] {
    return this.sellers.map(({ shop }) => shop);
  }

  get productCount(): number {
    return this.plans.length;
  }

  get offerCount(): number {
    const last = this.plans.at(-1);
    return last ? last.firstOfferIndex + last.skuCount * last.supplierIndexes.length : 0;
  }

  productAt(index: number): DemoProduct {
    return this.made.get(index) ?? this.make(index);
  }

  private make(index: number): DemoProduct {
    const plan = this.plans[index];
    if (!plan) throw new RangeError(`There is no product ${index} among ${this.plans.length}.`);
    return makeProduct(plan, {
      seed: this.options.seed,
      assortment: this.assortment,
      suppliers: this.supply.suppliers,
    });
  }

  *products(): Generator<DemoProduct> {
    for (const { index } of this.plans) yield this.productAt(index);
  }

  *listings(): Generator<DemoListing> {
    for (const ofShop of this.listingsByShop()) yield* ofShop;
  }

  orders(): Generator<DemoOrder> {
    const { options, size, sellers, suppliers, warehouses, freightTemplates } = this;
    return makeOrders({
      ...options,
      orders: size.orders,
      shoppers: size.shoppers,
      sellers,
      listings: this.listingsByShop(),
      productAt: this.listedProductAt,
      suppliers,
      warehouses,
      freightTemplates,
    });
  }

  private listingsByShop(): readonly (readonly DemoListing[])[] {
    if (this.listed) return this.listed;
    const { options, size, plans } = this;
    const leafCount = this.assortment.leaves.length;
    const source = { ...options, listings: size.listings, plans, leafCount, productAt: this.listedProductAt };
    const shelves = fillShelves(source);
    let firstIndex = 0;
    this.listed = this.sellers.map((seller) => {
      const ofShop = makeListings(seller, firstIndex, shelves, source);
      firstIndex += ofShop.length;
      return ofShop;
    });
    return this.listed;
  }

  private readonly listedProductAt = (index: number): DemoProduct => {
    const product = this.productAt(index);
    this.made.set(index, product);
    return product;
  };
}
