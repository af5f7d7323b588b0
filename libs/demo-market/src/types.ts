export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

/** What may be said of the goods of one leaf category. */
export interface DemoAttributeDefinition {
  readonly key: string;
  readonly name: Bilingual;
  readonly type: 'CHOICE' | 'NUMBER';
  /** Of a number. */
  readonly unit?: Bilingual;
  /** Of a choice; empty for a number. */
  readonly values: readonly DemoAttributeChoice[];
  readonly isVariant: boolean;
}

export interface DemoAttributeChoice extends Bilingual {
  readonly code: string;
}

export interface DemoCategory {
  readonly index: number;
  readonly parentIndex: number | null;
  readonly level: 1 | 2 | 3;
  /** Slugs from the root, joined by dots. */
  readonly code: string;
  readonly name: Bilingual;
  /** Every word for what the goods of a leaf are; empty above the leaves. */
  readonly concepts: readonly Bilingual[];
  readonly attributes: readonly DemoAttributeDefinition[];
}

export interface DemoBrand {
  readonly index: number;
  readonly name: Bilingual;
  /** The root category it is known for. */
  readonly categoryIndex: number;
  /** 0 is the cheapest of its line, 1 the dearest. */
  readonly standing: number;
}

/** A fact about a product: a choice has a code, a number its value. */
export interface DemoAttribute {
  readonly key: string;
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly code?: string;
  readonly number?: number;
}

export interface DemoStock {
  readonly warehouseIndex: number;
  readonly onHand: number;
}

/** Money is in minor units of CNY throughout. */
export interface DemoOffer {
  readonly index: number;
  readonly supplierIndex: number;
  readonly supplierSkuCode: string;
  readonly supplyPriceMinor: number;
  readonly minimumRetailPriceMinor: number;
  readonly retailPriceMinor: number;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
  readonly stocks: readonly DemoStock[];
}

export interface DemoSku {
  readonly index: number;
  readonly code: string;
  readonly gtin: string;
  /** Empty texts when the product comes in one form only. */
  readonly label: Bilingual;
  readonly options: readonly DemoAttribute[];
  readonly weightGrams: number;
  readonly imageKey: string;
  /** The first is of the product's main supplier. */
  readonly offers: readonly DemoOffer[];
}

export interface DemoProduct {
  readonly index: number;
  readonly categoryIndex: number;
  readonly brandIndex: number | null;
  /** What it is, by the noun of its title. */
  readonly thing: Bilingual;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly attributes: readonly DemoAttribute[];
  /** Traits and selling points that the title and the description claim. */
  readonly features: readonly Bilingual[];
  readonly imageKey: string;
  readonly publishedAt: Date;
  /** Relative demand, at least 1; a power law. */
  readonly popularity: number;
  readonly skus: readonly DemoSku[];
}

export interface DemoProvince {
  /** ISO 3166-2, such as `CN-GD`. */
  readonly code: string;
  readonly name: Bilingual;
}

export interface DemoCity {
  readonly slug: string;
  readonly name: Bilingual;
  readonly province: DemoProvince;
  readonly districts: readonly string[];
}

export interface DemoAddress {
  readonly provinceCode: string;
  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly line: string;
}

export interface DemoPerson {
  readonly name: Bilingual;
  /** Fictitious: 199 0000 xxxx. */
  readonly phone: string;
}

export interface DemoPerformance {
  /** Share of SupplierOrders that ship within the dispatch hours. */
  readonly punctuality: number;
  /** Share of SupplierOrders that are rejected. */
  readonly rejectRate: number;
  /** Half of the SupplierOrders are accepted within this time. */
  readonly acceptanceHours: number;
}

export interface DemoSupplier {
  readonly index: number;
  readonly slug: string;
  readonly companyName: Bilingual;
  readonly shortName: Bilingual;
  readonly city: DemoCity;
  readonly contact: DemoPerson;
  /** Root categories it supplies, the main one first. */
  readonly categoryIndexes: readonly number[];
  readonly warehouseIndexes: readonly number[];
  readonly performance: DemoPerformance;
  readonly joinedAt: Date;
}

export interface DemoWarehouse {
  readonly index: number;
  readonly supplierIndex: number;
  readonly name: Bilingual;
  readonly address: DemoAddress;
  readonly contact: DemoPerson;
  /** Orders paid later than this local hour leave a day later. */
  readonly cutOffHour: number;
  readonly freightTemplateIndex: number;
}

/** What a parcel to a province costs: a first weight at one fee, then steps. */
export interface DemoFreightRule {
  readonly provinceCodes: readonly string[];
  readonly firstGrams: number;
  readonly firstFeeMinor: number;
  readonly stepGrams: number;
  readonly stepFeeMinor: number;
  readonly transitDays: readonly [number, number];
}

export interface DemoFreightTemplate {
  readonly index: number;
  readonly supplierIndex: number;
  readonly name: Bilingual;
  readonly rules: readonly DemoFreightRule[];
}

export type DemoPriceBand = 'LOW' | 'MIDDLE' | 'HIGH';

export interface DemoCreator {
  readonly index: number;
  readonly name: Bilingual;
  readonly person: DemoPerson;
  readonly topic: { readonly slug: string; readonly name: Bilingual };
  readonly audience: Bilingual;
  readonly priceBand: DemoPriceBand;
  /** Leaf categories that the audience came for. */
  readonly categoryIndexes: readonly number[];
  readonly joinedAt: Date;
}

export type DemoShopFreight =
  { readonly kind: 'FREE' } | { readonly kind: 'FLAT'; readonly feeMinor: number; readonly freeFromMinor: number };

export interface DemoShop {
  readonly index: number;
  readonly creatorIndex: number;
  readonly name: Bilingual;
  readonly slug: string;
  readonly freight: DemoShopFreight;
}

export type DemoPricingMode = 'MARKUP' | 'COMMISSION';

export interface DemoListing {
  readonly index: number;
  readonly shopIndex: number;
  readonly productIndex: number;
  readonly mode: DemoPricingMode;
  /** Whose offers a COMMISSION listing is bound to and a MARKUP listing was priced by. */
  readonly supplierIndex: number;
  readonly prices: readonly { readonly skuIndex: number; readonly retailPriceMinor: number }[];
  readonly listedAt: Date;
}

export type DemoOrderStatus = 'AWAITING_PAYMENT' | 'PAID' | 'FULFILLING' | 'COMPLETED' | 'EXPIRED' | 'CANCELLED';
/** Stock is held back from AWAITING_PAYMENT to ACCEPTED. */
export type DemoSupplierOrderStatus =
  | 'AWAITING_PAYMENT'
  | 'TO_FORWARD'
  | 'FORWARDED'
  | 'ACCEPTED'
  | 'SHIPPED'
  | 'DELIVERED'
  | 'RECEIVED'
  | 'REJECTED'
  | 'CANCELLED'
  | 'EXPIRED';

export interface DemoOrderLine {
  readonly listingIndex: number;
  readonly productIndex: number;
  readonly skuIndex: number;
  readonly offerIndex: number;
  readonly mode: DemoPricingMode;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly unitSupplyPriceMinor: number;
  readonly commissionBasisPoints: number;
}

/** Whatever has not happened by the market's `now` is absent. */
export interface DemoSupplierOrder {
  readonly supplierIndex: number;
  readonly warehouseIndex: number;
  readonly status: DemoSupplierOrderStatus;
  readonly lines: readonly DemoOrderLine[];
  readonly freightCostMinor: number;
  readonly forwardedAt?: Date;
  readonly acceptedAt?: Date;
  readonly rejectedAt?: Date;
  readonly cancelledAt?: Date;
  readonly shippedAt?: Date;
  readonly deliveredAt?: Date;
  readonly receivedAt?: Date;
  /** The after-sale window is over and the money split. */
  readonly releasedAt?: Date;
  readonly parcel?: { readonly carrierCode: string; readonly trackingNumber: string };
}

export interface DemoOrder {
  readonly index: number;
  readonly shopIndex: number;
  readonly status: DemoOrderStatus;
  readonly shopper: { readonly name: string; readonly phone: string };
  readonly address: DemoAddress;
  readonly itemsTotalMinor: number;
  readonly freightMinor: number;
  readonly refundedMinor: number;
  readonly placedAt: Date;
  readonly paidAt?: Date;
  readonly expiredAt?: Date;
  readonly cancelledAt?: Date;
  readonly completedAt?: Date;
  readonly supplierOrders: readonly DemoSupplierOrder[];
}
