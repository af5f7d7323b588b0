/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}
/** Whether goods can be bought. */
export type Availability =
  /** Plenty. */
  | 'IN_STOCK'
  /** Less than ten pieces. */
  | 'LOW'
  /** None now. */
  | 'SOLD_OUT';

/** Input of cancelOrder. */
export type CancelOrderInput = {
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** The order. */
  readonly orderId: string;
};

/** What a shopper wants to buy. */
export type CartLineInput = {
  /** The listing. */
  readonly listingId: string;
  /** Pieces, 1–999. */
  readonly quantity: number;
  /** The variant of it. */
  readonly skuId: string;
};

/** Input of confirmReceipt. */
export type ConfirmReceiptInput = {
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
};

/** ISO 4217 code of a currency that a shop may use. */
export type CurrencyCode =
  /** The currency BRL. */
  | 'BRL'
  /** The currency CNY. */
  | 'CNY'
  /** The currency EUR. */
  | 'EUR'
  /** The currency GBP. */
  | 'GBP'
  /** The currency HKD. */
  | 'HKD'
  /** The currency INR. */
  | 'INR'
  /** The currency JPY. */
  | 'JPY'
  /** The currency KRW. */
  | 'KRW'
  /** The currency SGD. */
  | 'SGD'
  /** The currency USD. */
  | 'USD';

/** Where a drop stands. */
export type DropPhase =
  /** It is over; what was left went back. */
  | 'ENDED'
  /** Its stock is set aside; it has yet to start. */
  | 'PLANNED'
  /** Shoppers buy. */
  | 'RUNNING';

/** Input of findOrderLink. */
export type FindOrderLinkInput = {
  /** The order’s number. */
  readonly number: string;
  /** The phone that the order was placed with. */
  readonly phone: string;
};

/** Where an order stands. */
export type OrderStatus =
  /** Placed; stock is reserved until the payment is due. */
  | 'AWAITING_PAYMENT'
  /** Cancelled, or no supplier could serve it; what was paid is refunded. */
  | 'CANCELLED'
  /** Every part was received, or refunded. */
  | 'COMPLETED'
  /** Not paid in time; the stock went back. */
  | 'EXPIRED'
  /** At least one supplier has accepted his part. */
  | 'FULFILLING'
  /** Paid; handed to the suppliers. */
  | 'PAID';

/** How far the payment of an order has come. */
export type PaymentStatus =
  /** The money has come. */
  | 'CAPTURED'
  /** The order ended unpaid. */
  | 'CLOSED'
  /** Money came after the order had ended; what becomes of it is being decided. */
  | 'LATE'
  /** Waiting for the shopper. */
  | 'PENDING'
  /** Money that came too late is on its way back, or back. */
  | 'RETURNED';

/** Input of placeOrder. */
export type PlaceOrderInput = {
  /** The drop that it is bought in, out of its stock and at its prices; nothing: the usual ones. */
  readonly dropId?: string | null | undefined;
  /** The total that the shopper saw, such as "58.00"; another total is refused. */
  readonly expectedTotal: string;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What to buy: at least one line, at most 50. */
  readonly lines: ReadonlyArray<PlaceOrderLineInput>;
  /** A word to the shop, at most 200 characters. */
  readonly note?: string | null | undefined;
  /** Who gets it. */
  readonly recipient: RecipientInput;
  /** The shop. */
  readonly shopId: string;
};

/** What to buy. */
export type PlaceOrderLineInput = {
  /** The listing. */
  readonly listingId: string;
  /** Pieces, 1–999. */
  readonly quantity: number;
  /** The variant. */
  readonly skuId: string;
};

/** A cart and where it is to go. */
export type QuoteCartInput = {
  /** The drop that it is bought in; nothing: the usual stock and prices. */
  readonly dropId?: string | null | undefined;
  /** What to buy, each variant once; at most 50 lines. */
  readonly lines: ReadonlyArray<CartLineInput>;
  /** Code of the province, as `provinces` lists them. */
  readonly province: string;
  /** The shop. */
  readonly shopId: string;
};

/** Where parcels go. */
export type RecipientInput = {
  /** City, at most 50 characters. */
  readonly city: string;
  /** District or county, at most 50 characters; may be empty. */
  readonly district: string;
  /** Name, at most 50 characters. */
  readonly name: string;
  /** Phone, 6–20 digits; spaces, dashes and a leading + are fine. */
  readonly phone: string;
  /** Province: two digits of GB/T 2260, as `provinces` lists them. */
  readonly province: string;
  /** Street and house, at most 200 characters. */
  readonly street: string;
};

/** How far a refund has come. */
export type RefundStatus =
  /** The shopper has the money. */
  | 'DONE'
  /** The payment provider would not take it; the operator has to look. */
  | 'FAILED'
  /** The payment provider was asked, or is about to be. */
  | 'REQUESTED';

/** What it takes to send a shopper to the payment provider. */
export type StartPaymentInput = {
  /** Where the shopper comes back to: a path of this site that begins with "/", such as the order page’s. */
  readonly returnPath: string;
};

/** Why a line of a cart cannot be bought. */
export type Unavailability =
  /** It is not delivered to this province. */
  | 'NOT_DELIVERABLE'
  /** The shop does not sell it, or no longer at this price. */
  | 'NOT_ON_SALE'
  /** There is not as much of it. */
  | 'OUT_OF_STOCK';

export type ShopCartQueryVariables = Exact<{
  slug: string;
}>;

export type ShopCartQuery = {
  readonly shop: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isOpen: boolean;
    readonly freeFreightFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
  } | null;
  readonly provinces: ReadonlyArray<{ readonly code: string; readonly nameZh: string; readonly nameEn: string }>;
};

export type ProvinceNameFragment = { readonly code: string; readonly nameZh: string; readonly nameEn: string };

export type CartQuoteQueryVariables = Exact<{
  input: QuoteCartInput;
}>;

export type CartQuoteQuery = {
  readonly quoteCart: {
    readonly expectedAt: string | null;
    readonly lines: ReadonlyArray<{
      readonly listingId: string;
      readonly skuId: string;
      readonly quantity: number;
      readonly unitPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly unavailable: ReadonlyArray<{
      readonly listingId: string;
      readonly skuId: string;
      readonly reason: Unavailability;
      readonly availableQuantity: number;
    }>;
  };
};

export type UnavailableCartLineFragment = {
  readonly listingId: string;
  readonly skuId: string;
  readonly reason: Unavailability;
  readonly availableQuantity: number;
};

export type PlaceOrderMutationVariables = Exact<{
  input: PlaceOrderInput;
}>;

export type PlaceOrderMutation = {
  readonly placeOrder: {
    readonly order: { readonly number: string; readonly linkToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: 'Busy';
          readonly retryAfterSeconds: number;
          readonly ordersAhead: number;
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropLimitReached';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropNotStarted';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'ListingNotAvailable';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly lines: ReadonlyArray<{
            readonly listingId: string;
            readonly skuId: string;
            readonly reason: Unavailability;
            readonly availableQuantity: number;
          }>;
        }
      | {
          readonly __typename: 'MoreThanLeft';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowCost';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowMap';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceChanged';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
          readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
          readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
          readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
        }
      | {
          readonly __typename: 'Refusal';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
    >;
  };
};

type Refused_Busy_Fragment = {
  readonly __typename: 'Busy';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_DropLimitReached_Fragment = {
  readonly __typename: 'DropLimitReached';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_DropNotStarted_Fragment = {
  readonly __typename: 'DropNotStarted';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_ListingNotAvailable_Fragment = {
  readonly __typename: 'ListingNotAvailable';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_MoreThanLeft_Fragment = {
  readonly __typename: 'MoreThanLeft';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_PriceBelowCost_Fragment = {
  readonly __typename: 'PriceBelowCost';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_PriceBelowMap_Fragment = {
  readonly __typename: 'PriceBelowMap';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_PriceChanged_Fragment = {
  readonly __typename: 'PriceChanged';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Refused_Refusal_Fragment = {
  readonly __typename: 'Refusal';
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

export type RefusedFragment =
  | Refused_Busy_Fragment
  | Refused_DropLimitReached_Fragment
  | Refused_DropNotStarted_Fragment
  | Refused_ListingNotAvailable_Fragment
  | Refused_MoreThanLeft_Fragment
  | Refused_PriceBelowCost_Fragment
  | Refused_PriceBelowMap_Fragment
  | Refused_PriceChanged_Fragment
  | Refused_Refusal_Fragment;

export type FindOrderLinkMutationVariables = Exact<{
  input: FindOrderLinkInput;
}>;

export type FindOrderLinkMutation = {
  readonly findOrderLink: {
    readonly url: string | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: 'Busy';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropLimitReached';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropNotStarted';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'ListingNotAvailable';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'MoreThanLeft';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowCost';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowMap';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceChanged';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'Refusal';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
    >;
  };
};

export type ShopHomeQueryVariables = Exact<{
  slug: string;
  after?: string | null | undefined;
}>;

export type ShopHomeQuery = {
  readonly shop: {
    readonly tagline: string;
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isOpen: boolean;
    readonly listings: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly images: ReadonlyArray<string>;
        readonly availability: Availability;
        readonly title: { readonly zh: string; readonly en: string };
        readonly fromPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
        readonly skus: ReadonlyArray<{ readonly price: { readonly amount: string } }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
    readonly freeFreightFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
  } | null;
};

export type ShopHeadFragment = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly freeFreightFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
};

export type ListingCardFragment = {
  readonly id: string;
  readonly images: ReadonlyArray<string>;
  readonly availability: Availability;
  readonly title: { readonly zh: string; readonly en: string };
  readonly fromPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly skus: ReadonlyArray<{ readonly price: { readonly amount: string } }>;
};

export type AmountFragment = { readonly amount: string; readonly currencyCode: CurrencyCode };

export type WordsFragment = { readonly zh: string; readonly en: string };

export type OrderPageQueryVariables = Exact<{
  isFirst: boolean;
}>;

export type OrderPageQuery = {
  readonly linkedOrder: {
    readonly id: string;
    readonly number: string;
    readonly status: OrderStatus;
    readonly shopName: string;
    readonly note: string;
    readonly placedAt: string;
    readonly paymentDueAt: string;
    readonly paidAt: string | null;
    readonly recipient?: {
      readonly name: string;
      readonly phone: string;
      readonly province: string;
      readonly city: string;
      readonly district: string;
      readonly street: string;
    } | null;
    readonly shop: { readonly slug: string };
    readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly refunded: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly image: string | null;
      readonly quantity: number;
      readonly supplierOrderId: string;
      readonly title: { readonly zh: string; readonly en: string };
      readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
      readonly unitPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly parts: ReadonlyArray<{
      readonly id: string;
      readonly status: string;
      readonly dispatchBy: string | null;
      readonly parcels: ReadonlyArray<{
        readonly id: string;
        readonly carrier: string;
        readonly trackingNumber: string;
        readonly trackingUrl: string | null;
        readonly shippedAt: string;
        readonly deliveredAt: string | null;
        readonly scans: ReadonlyArray<{ readonly code: string; readonly place: string; readonly occurredAt: string }>;
        readonly lines: ReadonlyArray<{ readonly lineId: string; readonly quantity: number }>;
      }>;
    }>;
  };
  readonly orderPayment: {
    readonly status: PaymentStatus;
    readonly refunds: ReadonlyArray<{
      readonly id: string;
      readonly status: RefundStatus;
      readonly reason: string;
      readonly requestedAt: string;
      readonly endedAt: string | null;
      readonly amount: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  } | null;
  readonly provinces?: ReadonlyArray<{ readonly code: string; readonly nameZh: string; readonly nameEn: string }>;
  readonly carriers?: ReadonlyArray<{ readonly code: string; readonly nameZh: string; readonly nameEn: string }>;
};

export type OrderStandingFragment = {
  readonly id: string;
  readonly number: string;
  readonly status: OrderStatus;
  readonly shopName: string;
  readonly note: string;
  readonly placedAt: string;
  readonly paymentDueAt: string;
  readonly paidAt: string | null;
  readonly shop: { readonly slug: string };
  readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly refunded: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly lines: ReadonlyArray<{
    readonly id: string;
    readonly image: string | null;
    readonly quantity: number;
    readonly supplierOrderId: string;
    readonly title: { readonly zh: string; readonly en: string };
    readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
    readonly unitPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
  }>;
  readonly parts: ReadonlyArray<{
    readonly id: string;
    readonly status: string;
    readonly dispatchBy: string | null;
    readonly parcels: ReadonlyArray<{
      readonly id: string;
      readonly carrier: string;
      readonly trackingNumber: string;
      readonly trackingUrl: string | null;
      readonly shippedAt: string;
      readonly deliveredAt: string | null;
      readonly scans: ReadonlyArray<{ readonly code: string; readonly place: string; readonly occurredAt: string }>;
      readonly lines: ReadonlyArray<{ readonly lineId: string; readonly quantity: number }>;
    }>;
  }>;
};

export type OrderPartStandingFragment = {
  readonly id: string;
  readonly status: string;
  readonly dispatchBy: string | null;
  readonly parcels: ReadonlyArray<{
    readonly id: string;
    readonly carrier: string;
    readonly trackingNumber: string;
    readonly trackingUrl: string | null;
    readonly shippedAt: string;
    readonly deliveredAt: string | null;
    readonly scans: ReadonlyArray<{ readonly code: string; readonly place: string; readonly occurredAt: string }>;
    readonly lines: ReadonlyArray<{ readonly lineId: string; readonly quantity: number }>;
  }>;
};

export type StartPaymentMutationVariables = Exact<{
  input: StartPaymentInput;
}>;

export type StartPaymentMutation = {
  readonly startPayment: {
    readonly payUrl: string | null;
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: 'Busy';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropLimitReached';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropNotStarted';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'ListingNotAvailable';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'MoreThanLeft';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowCost';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowMap';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceChanged';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'Refusal';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
    >;
  };
};

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;

export type CancelOrderMutation = {
  readonly cancelOrder: {
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: 'Busy';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropLimitReached';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropNotStarted';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'ListingNotAvailable';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'MoreThanLeft';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowCost';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowMap';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceChanged';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'Refusal';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
    >;
  };
};

export type ConfirmReceiptMutationVariables = Exact<{
  input: ConfirmReceiptInput;
}>;

export type ConfirmReceiptMutation = {
  readonly confirmReceipt: {
    readonly userErrors: ReadonlyArray<
      | {
          readonly __typename: 'Busy';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropLimitReached';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'DropNotStarted';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'ListingNotAvailable';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'MoreThanLeft';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowCost';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceBelowMap';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'PriceChanged';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
      | {
          readonly __typename: 'Refusal';
          readonly code: string;
          readonly message: string;
          readonly path: ReadonlyArray<string>;
        }
    >;
  };
};

export type ProductPageQueryVariables = Exact<{
  slug: string;
  listingId: string;
}>;

export type ProductPageQuery = {
  readonly shop: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly isOpen: boolean;
    readonly freeFreightFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
  } | null;
  readonly shopListing: {
    readonly id: string;
    readonly brand: string;
    readonly images: ReadonlyArray<string>;
    readonly availability: Availability;
    readonly title: { readonly zh: string; readonly en: string };
    readonly description: { readonly zh: string; readonly en: string };
    readonly attributes: ReadonlyArray<{
      readonly key: string;
      readonly name: { readonly zh: string; readonly en: string };
      readonly value: { readonly zh: string; readonly en: string };
    }>;
    readonly fromPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly skus: ReadonlyArray<{
      readonly id: string;
      readonly image: string | null;
      readonly availability: Availability;
      readonly options: ReadonlyArray<{
        readonly key: string;
        readonly name: { readonly zh: string; readonly en: string };
        readonly value: { readonly zh: string; readonly en: string };
      }>;
      readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  } | null;
};

export type GoodsValueFragment = {
  readonly key: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly value: { readonly zh: string; readonly en: string };
};

export type ShopDropQueryVariables = Exact<{
  listingId: string;
}>;

export type ShopDropQuery = {
  readonly shopDrop: {
    readonly id: string;
    readonly phase: DropPhase;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly piecesPerShopper: number;
    readonly skus: ReadonlyArray<{
      readonly skuId: string;
      readonly piecesLeft: number;
      readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  } | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ProvinceNameFragmentDoc = new TypedDocumentString(
  `
    fragment ProvinceName on Province {
  code
  nameZh
  nameEn
}
    `,
  { fragmentName: 'ProvinceName' },
) as unknown as TypedDocumentString<ProvinceNameFragment, unknown>;
export const UnavailableCartLineFragmentDoc = new TypedDocumentString(
  `
    fragment UnavailableCartLine on UnavailableLine {
  listingId
  skuId
  reason
  availableQuantity
}
    `,
  { fragmentName: 'UnavailableCartLine' },
) as unknown as TypedDocumentString<UnavailableCartLineFragment, unknown>;
export const RefusedFragmentDoc = new TypedDocumentString(
  `
    fragment Refused on UserError {
  __typename
  code
  message
  path
}
    `,
  { fragmentName: 'Refused' },
) as unknown as TypedDocumentString<RefusedFragment, unknown>;
export const AmountFragmentDoc = new TypedDocumentString(
  `
    fragment Amount on Money {
  amount
  currencyCode
}
    `,
  { fragmentName: 'Amount' },
) as unknown as TypedDocumentString<AmountFragment, unknown>;
export const ShopHeadFragmentDoc = new TypedDocumentString(
  `
    fragment ShopHead on Shop {
  id
  slug
  name
  isOpen
  freeFreightFrom {
    ...Amount
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'ShopHead' },
) as unknown as TypedDocumentString<ShopHeadFragment, unknown>;
export const WordsFragmentDoc = new TypedDocumentString(
  `
    fragment Words on LocalizedText {
  zh
  en
}
    `,
  { fragmentName: 'Words' },
) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const ListingCardFragmentDoc = new TypedDocumentString(
  `
    fragment ListingCard on ShopListing {
  id
  title {
    ...Words
  }
  images
  fromPrice {
    ...Amount
  }
  availability
  skus {
    price {
      amount
    }
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment Words on LocalizedText {
  zh
  en
}`,
  { fragmentName: 'ListingCard' },
) as unknown as TypedDocumentString<ListingCardFragment, unknown>;
export const OrderPartStandingFragmentDoc = new TypedDocumentString(
  `
    fragment OrderPartStanding on OrderPart {
  id
  status
  dispatchBy
  parcels {
    id
    carrier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    scans {
      code
      place
      occurredAt
    }
    lines {
      lineId
      quantity
    }
  }
}
    `,
  { fragmentName: 'OrderPartStanding' },
) as unknown as TypedDocumentString<OrderPartStandingFragment, unknown>;
export const OrderStandingFragmentDoc = new TypedDocumentString(
  `
    fragment OrderStanding on Order {
  id
  number
  status
  shopName
  shop {
    slug
  }
  goods {
    ...Amount
  }
  freight {
    ...Amount
  }
  total {
    ...Amount
  }
  refunded {
    ...Amount
  }
  note
  placedAt
  paymentDueAt
  paidAt
  lines {
    id
    title {
      ...Words
    }
    options {
      ...Words
    }
    image
    quantity
    unitPrice {
      ...Amount
    }
    supplierOrderId
  }
  parts {
    ...OrderPartStanding
  }
}
    fragment Amount on Money {
  amount
  currencyCode
}
fragment Words on LocalizedText {
  zh
  en
}
fragment OrderPartStanding on OrderPart {
  id
  status
  dispatchBy
  parcels {
    id
    carrier
    trackingNumber
    trackingUrl
    shippedAt
    deliveredAt
    scans {
      code
      place
      occurredAt
    }
    lines {
      lineId
      quantity
    }
  }
}`,
  { fragmentName: 'OrderStanding' },
) as unknown as TypedDocumentString<OrderStandingFragment, unknown>;
export const GoodsValueFragmentDoc = new TypedDocumentString(
  `
    fragment GoodsValue on ListingValue {
  key
  name {
    ...Words
  }
  value {
    ...Words
  }
}
    fragment Words on LocalizedText {
  zh
  en
}`,
  { fragmentName: 'GoodsValue' },
) as unknown as TypedDocumentString<GoodsValueFragment, unknown>;
export const ShopCartDocument = {
  __meta__: { name: 'ShopCart', hash: '74ba22d18c9d48d542447f9cfe19b88d36ff35f92bc2bab25517fed108f5dae8' },
} as unknown as TypedDocumentString<ShopCartQuery, ShopCartQueryVariables>;
export const CartQuoteDocument = {
  __meta__: { name: 'CartQuote', hash: '6df40fe731247fc14789c85199a4e164d5135af47d2a110f51f0197e611a0967' },
} as unknown as TypedDocumentString<CartQuoteQuery, CartQuoteQueryVariables>;
export const PlaceOrderDocument = {
  __meta__: { name: 'PlaceOrder', hash: '6d572574bc8b044604b1f0ad84bb822f71cea60e1d55eee447eea6cb45b48d52' },
} as unknown as TypedDocumentString<PlaceOrderMutation, PlaceOrderMutationVariables>;
export const FindOrderLinkDocument = {
  __meta__: { name: 'FindOrderLink', hash: '2b440a47fef2fad2812f3b0aea6999b05025ce16d3fa30cf550f3eb0d7542cd5' },
} as unknown as TypedDocumentString<FindOrderLinkMutation, FindOrderLinkMutationVariables>;
export const ShopHomeDocument = {
  __meta__: { name: 'ShopHome', hash: '08f56183a7f22f4f51da023725c25a6d19c652fbafd7827979dbd026770ea82d' },
} as unknown as TypedDocumentString<ShopHomeQuery, ShopHomeQueryVariables>;
export const OrderPageDocument = {
  __meta__: { name: 'OrderPage', hash: '087ea876c9ddea1f209264644784bec648ce445623cf4a2c11f6804ca1340022' },
} as unknown as TypedDocumentString<OrderPageQuery, OrderPageQueryVariables>;
export const StartPaymentDocument = {
  __meta__: { name: 'StartPayment', hash: 'e883bae892f256ee0cabeda7897c44d19fa93cd73c1e9f5bf34f6aebf3fb2cb4' },
} as unknown as TypedDocumentString<StartPaymentMutation, StartPaymentMutationVariables>;
export const CancelOrderDocument = {
  __meta__: { name: 'CancelOrder', hash: '8dddcf0fa3d28951ab68914daca942795ea3c8d4b50889ecb18ac827fd31c96a' },
} as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const ConfirmReceiptDocument = {
  __meta__: { name: 'ConfirmReceipt', hash: 'e55e05f61386f914ca212e118d9a6c5f9c73779d6c098aed081ae97a49d3c12d' },
} as unknown as TypedDocumentString<ConfirmReceiptMutation, ConfirmReceiptMutationVariables>;
export const ProductPageDocument = {
  __meta__: { name: 'ProductPage', hash: '4f5addc96f417bb10b4043636cebeb43a724a218d807e5d7c85f08b1d3638fcb' },
} as unknown as TypedDocumentString<ProductPageQuery, ProductPageQueryVariables>;
export const ShopDropDocument = {
  __meta__: { name: 'ShopDrop', hash: 'e59ab87a74c8e4b45b9a633d2c4e092f04b0164d66fe1c89f62cebe0c4d888fe' },
} as unknown as TypedDocumentString<ShopDropQuery, ShopDropQueryVariables>;
