/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}
/** An invitation, and who accepts it. */
export type AcceptInvitationInput = {
  /** Name of the person, 1–80 characters; only for a new account. */
  readonly name?: string | null | undefined;
  /** Of the account that there is, or for the new one (10–128 characters). Not needed when signed in as the invited person. */
  readonly password?: string | null | undefined;
  /** How the refresh token is handed over; as a cookie, if nothing is said. */
  readonly refreshTokenIn?: RefreshTokenPlace;
  /** What stands behind the "#" in the link of the mail. */
  readonly token: string;
};

/** Input of acceptSupplierOrders. */
export type AcceptSupplierOrdersInput = {
  /** What to accept, at most 100. */
  readonly supplierOrderIds: ReadonlyArray<string>;
};

/** Who can do something. */
export type ActorKind =
  /** A program with an API key. */
  | 'API_KEY'
  /** Somebody who is not signed in. */
  | 'GUEST'
  /** A signed-in person. */
  | 'MEMBER'
  /** Whoever holds the secret link of an order. */
  | 'ORDER_LINK'
  /** Daifa itself. */
  | 'SYSTEM';

/** Products to add to a draft. */
export type AddToListingBatchInput = {
  /** The draft. */
  readonly batchId: string;
  /** At most 100 at once, and 2,000 in a batch. */
  readonly productIds: ReadonlyArray<string>;
};

/** Input of answerReroute. */
export type AnswerRerouteInput = {
  /** What becomes of it. */
  readonly answer: RerouteAnswer;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** The part that is asked about. */
  readonly supplierOrderId: string;
};

/** The kinds of organization that may apply. */
export type ApplicantKind =
  /** Sells to an audience; owns no goods. */
  | 'CREATOR'
  /** Owns stock and ships it. */
  | 'SUPPLIER'
  /** Publishes courses for creators. */
  | 'TRAINER';

/** The change to approve. */
export type ApproveChangeInput = {
  /** The change request. */
  readonly changeRequestId: string;
};

/** Which organization to let in. */
export type ApproveOrganizationInput = {
  /** The organization, which is pending or was refused. */
  readonly organizationId: string;
};

/** Why a person should look at a supplier order. */
export type AttentionReason =
  /** The carrier reports that something is wrong with one of its parcels. */
  | 'DELIVERY_EXCEPTION'
  /** The supplier’s system did not take it for two days; replay it when the system works again. */
  | 'FORWARDING_STUCK'
  /** It should have left the warehouse by now. */
  | 'LATE_DISPATCH'
  /** No carrier has seen one of its parcels for two days after it was shipped. */
  | 'NO_SCAN';

/** Values of an attribute or an option. */
export type AttributeFilterInput = {
  /** Its key, as in the facets. */
  readonly key: string;
  /** Any of these, in Chinese or English; at most 50. */
  readonly values: ReadonlyArray<string>;
};

/** One attribute as it is to be. */
export type AttributeInput = {
  /** Its value in English. */
  readonly en: string;
  /** Which attribute. */
  readonly key: string;
  /** Its value in Chinese. */
  readonly zh: string;
};

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

/** By what a supplier’s category was taken for one of ours. */
export type CategoryMappedBy =
  /** It is a number of Google’s product taxonomy. */
  | 'CODE'
  /** A person said so. */
  | 'CORRECTION'
  /** It has the name or the path of ours. */
  | 'NAME'
  /** Nothing fits: where the rest goes. */
  | 'NOTHING'
  /** The titles of its goods. */
  | 'TITLE'
  /** Its words are those of ours. */
  | 'WORDS';

/** New prices of MARKUP listings. */
export type ChangeListingPricesInput = {
  /** The listings, at most 100. All are changed, or none. */
  readonly changes: ReadonlyArray<ListingPriceChangeInput>;
};

/** Who gets which role. */
export type ChangeMemberRoleInput = {
  /** A member of the own organization. */
  readonly memberId: string;
  /** The new role. */
  readonly role: Role;
};

/** The old password and the new one. */
export type ChangePasswordInput = {
  /** The password until now. */
  readonly currentPassword: string;
  /** The new password, 10–128 characters. */
  readonly newPassword: string;
};

/** What of goods is to change. */
export type ChangeRequestField =
  /** Attributes. */
  | 'ATTRIBUTES'
  /** Brand. */
  | 'BRAND'
  /** Category. */
  | 'CATEGORY'
  /** Barcode of the variant. */
  | 'GTIN'
  /** Pictures. */
  | 'IMAGES'
  /** Title in English. */
  | 'TITLE_EN'
  /** Title in Chinese. */
  | 'TITLE_ZH'
  /** Weight of the variant in grams. */
  | 'WEIGHT_GRAMS';

/** What became of a change request. */
export type ChangeRequestStatus =
  /** The change is made. */
  | 'APPROVED'
  /** The operator has yet to decide. */
  | 'OPEN'
  /** The operator said no, with a reason. */
  | 'REFUSED'
  /** Its supplier took it back. */
  | 'WITHDRAWN';

/** How far an event of a platform is. */
export type ChannelEventStatus =
  /** Worked off. */
  | 'DONE'
  /** Refused; the reason says why, and it may be replayed. */
  | 'FAILED'
  /** Kept, and about to be worked off. */
  | 'WAITING';

/** How the orders of a channel come. */
export type ChannelKind =
  /** A program sends them: submitChannelOrders. */
  | 'API'
  /** They are brought as files. */
  | 'CSV'
  /** Shopify tells of them by webhook. */
  | 'SHOPIFY';

/** The shop to close. */
export type CloseShopInput = {
  /** The calling creator’s shop. */
  readonly shopId: string;
};

/** Days on which an organization does not work, both included. */
export type ClosureInput = {
  /** First day, YYYY-MM-DD. */
  readonly from: string;
  /** Last day, YYYY-MM-DD, at most a year later. */
  readonly until: string;
};

/** Input of connectChannel. */
export type ConnectChannelInput = {
  /** SHOPIFY: the shop’s domain there, such as my-shop.myshopify.com. */
  readonly domain?: string | null | undefined;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** How its orders come. */
  readonly kind: ChannelKind;
  /** What you call it, at most 60 characters. */
  readonly name: string;
  /** SHOPIFY: the secret that its webhooks are signed with. */
  readonly secret?: string | null | undefined;
  /** The shop whose listings its orders may hold. */
  readonly shopId: string;
  /** Where updates are sent to, signed; nothing: they are fetched only. */
  readonly updateUrl?: string | null | undefined;
};

/** How a supplier is handed his orders. */
export type ConnectionWay =
  /** They appear in the console. */
  | 'PORTAL'
  /** They are sent to the supplier’s own system, signed, and appear in the console too. */
  | 'WEBHOOK';

/** Which category one of the supplier’s own is. */
export type CorrectCategoryMappingInput = {
  /** The category that it is. */
  readonly categoryId: string;
  /** The supplier’s category. */
  readonly mappingId: string;
};

/** Input of correctStock. */
export type CorrectStockInput = {
  /** At most 100; all are taken, or none. */
  readonly counts: ReadonlyArray<StockCorrectionInput>;
};

/** Input of correctTracking. */
export type CorrectTrackingInput = {
  /** Code of its real carrier. */
  readonly carrier: string;
  /** The parcel. */
  readonly shipmentId: string;
  /** Its real tracking number, at most 50 characters. */
  readonly trackingNumber: string;
};

/** What becomes of MARKUP listings when their supply price changes. No price ever falls below MAP or cost. */
export type CostChangePolicy =
  /** Prices stay. */
  | 'ACCEPT'
  /** A listing whose cost rose is paused; a lower cost is accepted. */
  | 'PAUSE'
  /** Those that follow a price rule are priced by it again; the others keep their price. */
  | 'REPRICE';

/** What the key is for. */
export type CreateApiKeyInput = {
  /** When it ends by itself; not given: never. */
  readonly expiresAt?: string | null | undefined;
  /** Made by the client, 16–64 characters; the same for every try of this request. */
  readonly idempotencyKey: string;
  /** What it is for, 1–80 characters. */
  readonly name: string;
  /** What it may do; at most 11. */
  readonly scopes: ReadonlyArray<Permission>;
};

/** A new freight template. */
export type CreateFreightTemplateInput = {
  /** Currency of its fees. It serves offers in that currency only. */
  readonly currency?: CurrencyCode;
  /** Codes of provinces that are not delivered to, at most 34. */
  readonly excludedRegions?: ReadonlyArray<string>;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What to call it, 1–60 characters. */
  readonly name: string;
  /** At least one rule, at most 34. Each province may be named once; one rule may name none. */
  readonly rules: ReadonlyArray<FreightRuleInput>;
};

/** Products to put on sale. */
export type CreateListingsInput = {
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** The products, at most 100. All are listed, or none. */
  readonly listings: ReadonlyArray<NewListingInput>;
};

/** A price rule to keep. */
export type CreatePriceRuleInput = {
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** Its name, 1–40 characters; each in a shop once. */
  readonly name: string;
  /** How it makes prices. */
  readonly rule: PriceRuleInput;
};

/** A new shop. */
export type CreateShopInput = {
  /** Currency of all its prices. It is for good. */
  readonly currency?: CurrencyCode;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** Its name, 1–40 characters. */
  readonly name: string;
  /** Last part of its address: 3–40 characters of a–z, 0–9 and hyphens. It is for good. */
  readonly slug: string;
  /** One line about it, at most 100 characters. */
  readonly tagline?: string;
};

/** A new warehouse. */
export type CreateWarehouseInput = {
  /** The city it lies in, 1–40 characters. */
  readonly city: string;
  /** Dates on which it is closed, as YYYY-MM-DD, at most 100. */
  readonly closedOn?: ReadonlyArray<string>;
  /** Weekdays on which it is closed: 1 is Monday, 7 is Sunday; at most 6. */
  readonly closedWeekdays?: ReadonlyArray<number>;
  /** Orders from this minute of the day on (0–1,439, in its time zone) are begun the day after. */
  readonly cutoffMinutes?: number;
  /** Pieces that it sends out a day, 1–1,000,000; nothing: as many as come. */
  readonly dailyPieces?: number | null | undefined;
  /** What its parcels cost. */
  readonly freightTemplateId: string;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What to call it, 1–60 characters. */
  readonly name: string;
  /** Code of the province it lies in, as `provinces` lists them. */
  readonly province: string;
  /** IANA name of its time zone. */
  readonly timeZone?: string;
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

/** Who has to act by a deadline. */
export type DeadlineActor =
  /** The shopper. */
  | 'SHOPPER'
  /** The supplier. */
  | 'SUPPLIER';

/** What happens by itself when a deadline passes. */
export type DeadlineConsequence =
  /** It stays to be shipped, with a late mark that counts against the supplier. */
  | 'MARKED_LATE'
  /** It counts as received. */
  | 'RECEIVED'
  /** It is rejected in the supplier’s name, and its lines are refunded. */
  | 'REJECTED';

/** How much of the time is left. */
export type DeadlineStanding =
  /** The last quarter, or the last six hours of long ones. */
  | 'DUE_SOON'
  /** Enough. */
  | 'IN_TIME'
  /** None. */
  | 'OVERDUE';

/** What has to happen by a deadline. */
export type DeadlineStep =
  /** The supplier accepts or rejects. */
  | 'ACCEPT'
  /** The shopper says that it came. */
  | 'CONFIRM_RECEIPT'
  /** The last piece leaves the warehouse. */
  | 'DISPATCH';

/** Input of decideHold. */
export type DecideHoldInput = {
  /** What becomes of it. */
  readonly decision: HoldDecision;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** The held order. */
  readonly orderId: string;
};

/** The price rule to delete. */
export type DeletePriceRuleInput = {
  /** The rule. */
  readonly priceRuleId: string;
};

/** The first products of a new batch. */
export type DraftListingBatchInput = {
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** At most 100; addToListingBatch adds more. */
  readonly productIds: ReadonlyArray<string>;
};

/** Where a drop stands. */
export type DropPhase =
  /** It is over; what was left went back. */
  | 'ENDED'
  /** Its stock is set aside; it has yet to start. */
  | 'PLANNED'
  /** Shoppers buy. */
  | 'RUNNING';

/** What of a variant is sold in a drop. */
export type DropSkuInput = {
  /** Pieces to set aside, 1–1,000,000. */
  readonly pieces: number;
  /** MARKUP: price of a piece as decimal text, within the guards of every listing; left out: the listing’s. */
  readonly price?: string | null | undefined;
  /** The variant. */
  readonly skuId: string;
};

/** How far the money of a supplier order is. */
export type EarningStatus =
  /** Paid by the shopper and held until the after-sale window has passed. */
  | 'HELD'
  /** Given back to the shopper. */
  | 'REFUNDED'
  /** Available to those who earned it. */
  | 'RELEASED';

/** Input of endDrop. */
export type EndDropInput = {
  /** The drop. */
  readonly dropId: string;
};

/** What one column of a file means. */
export type FeedColumnMappingInput = {
  /** Its name in the file; one that ends with * stands for all that begin so. */
  readonly column: string;
  /** Which attribute, option, price or unit, where it needs one. */
  readonly name?: string | null | undefined;
  /** What it means. */
  readonly target: FeedTarget;
};

/** What is taken where a file says nothing; what is left out is as the format has it. */
export type FeedDefaultsInput = {
  /** Path of the category of rows that name none. */
  readonly category?: string | null | undefined;
  /** Commission in percent, 0–90. */
  readonly commissionPercent?: number | null | undefined;
  /** Currency of its prices. */
  readonly currency?: string | null | undefined;
  /** Hours until goods leave the warehouse. */
  readonly dispatchHours?: number | null | undefined;
  /** What stands before links of images that are no whole address. */
  readonly imageUrlPrefix?: string | null | undefined;
  /** Retail price of new goods, as decimal text such as 12.50. */
  readonly price?: string | null | undefined;
  /** Pieces on hand of new goods. */
  readonly stock?: number | null | undefined;
  /** Supply price in percent of the retail price, 1–100. */
  readonly supplyPercent?: number | null | undefined;
  /** Weight of new goods in grams. */
  readonly weightGrams?: number | null | undefined;
  /** Unit of columns that do not say theirs. */
  readonly weightUnit?: WeightUnit | null | undefined;
};

/** Whose way of writing goods a file follows. */
export type FeedFormat =
  /** The template of Daifa, as a table or as JSON. */
  | 'DAIFA'
  /** A product feed of Google Merchant, in XML or as a table. */
  | 'GOOGLE'
  /** Products as Magento (Adobe Commerce) exports them. */
  | 'MAGENTO'
  /** Any other table, JSON or XML, one variant per row. */
  | 'OTHER'
  /** Products as Shopify exports them. */
  | 'SHOPIFY'
  /** A data pack of Taobao. */
  | 'TAOBAO'
  /** Products as WooCommerce exports them. */
  | 'WOOCOMMERCE';

/** How a file is to be read; what is left out is as detected. */
export type FeedReadingInput = {
  /** What is taken where the file says nothing. */
  readonly defaults?: FeedDefaultsInput | null | undefined;
  /** Whose format. */
  readonly format?: FeedFormat | null | undefined;
  /** What the columns mean, at most 300. */
  readonly mapping?: ReadonlyArray<FeedColumnMappingInput> | null | undefined;
};

/** How far a feed is. */
export type FeedStatus =
  /** Every row was dealt with: accepted, or refused with a reason. */
  | 'DONE'
  /** The file could not be read, or not to its end; `failure` says what to do. */
  | 'FAILED'
  /** It waits for a person to say what its columns mean; after a day it is forgotten. */
  | 'MAPPING'
  /** Its file is here and waits for its import. */
  | 'RECEIVED'
  /** Its file is on its way to us. */
  | 'RECEIVING'
  /** It is being imported. */
  | 'RUNNING';

/** What a column of a file can mean. */
export type FeedTarget =
  /** Attributes as Magento writes them. */
  | 'ADDITIONAL_ATTRIBUTES'
  /** One attribute, called by the name. */
  | 'ATTRIBUTE'
  /** All attributes in one cell: name=value;name=value. */
  | 'ATTRIBUTES'
  /** Name of the attribute with this number. */
  | 'ATTRIBUTE_NAME'
  /** Value of the attribute with this number. */
  | 'ATTRIBUTE_VALUE'
  /** Whether it is in stock, without a figure. */
  | 'AVAILABILITY'
  /** Brand. */
  | 'BRAND'
  /** Category, in the words of the file. */
  | 'CATEGORY'
  /** Properties of the category on Taobao. */
  | 'CATEGORY_PROPS'
  /** Commission in percent. */
  | 'COMMISSION_PERCENT'
  /** Currency of the prices. */
  | 'CURRENCY'
  /** Values that a seller on Taobao made up. */
  | 'CUSTOM_PROPS'
  /** Description in whichever language. */
  | 'DESCRIPTION'
  /** English description. */
  | 'DESCRIPTION_EN'
  /** Chinese description. */
  | 'DESCRIPTION_ZH'
  /** Hours until it leaves the warehouse. */
  | 'DISPATCH_HOURS'
  /** Barcode. */
  | 'GTIN'
  /** Links to images of the product. */
  | 'IMAGE_URLS'
  /** The lowest price that creators may ask. */
  | 'MAP'
  /** Further prices in one cell: 10+=28.00;Canada=45.00 CAD. */
  | 'MORE_PRICES'
  /** One option, called by the name. */
  | 'OPTION'
  /** Name of the first option. */
  | 'OPTION_1_NAME'
  /** Value of the first option. */
  | 'OPTION_1_VALUE'
  /** Name of the second option. */
  | 'OPTION_2_NAME'
  /** Value of the second option. */
  | 'OPTION_2_VALUE'
  /** Name of the third option. */
  | 'OPTION_3_NAME'
  /** Value of the third option. */
  | 'OPTION_3_VALUE'
  /** The product that a variation belongs to. */
  | 'PARENT'
  /** One more price, for what the name says. */
  | 'PRICE'
  /** Code of the product, which its variants have in common. */
  | 'PRODUCT_CODE'
  /** What a seller on Taobao calls values. */
  | 'PROP_ALIAS'
  /** What shoppers pay in COMMISSION mode. */
  | 'RETAIL_PRICE'
  /** Number of the row in a shop system. */
  | 'ROW_ID'
  /** What kind of row it is in a shop system. */
  | 'ROW_TYPE'
  /** Code of the variant, by which the row is known again. */
  | 'SKU_CODE'
  /** Taobao’s combinations of sale properties. */
  | 'SKU_PROPS'
  /** Whether it is for sale where the file comes from. */
  | 'STATUS'
  /** Pieces on hand. */
  | 'STOCK'
  /** Magento’s store view. */
  | 'STORE_VIEW'
  /** What the supplier gets in MARKUP mode. */
  | 'SUPPLY_PRICE'
  /** Price of the step with this number. */
  | 'TIER_PRICE'
  /** From how many pieces the price of the step with this number holds. */
  | 'TIER_QUANTITY'
  /** Title in whichever language. */
  | 'TITLE'
  /** English title. */
  | 'TITLE_EN'
  /** Chinese title. */
  | 'TITLE_ZH'
  /** Link to an image of the variant alone. */
  | 'VARIANT_IMAGE'
  /** Variants as Magento names them. */
  | 'VARIATIONS'
  /** What Magento calls the options. */
  | 'VARIATION_LABELS'
  /** Weight in the unit that its name says. */
  | 'WEIGHT'
  /** Weight in grams. */
  | 'WEIGHT_GRAMS';

/** What freight is counted by. */
export type FreightBasis =
  /** Pieces. */
  | 'PIECES'
  /** Grams. */
  | 'WEIGHT';

/** What a parcel costs in some provinces. */
export type FreightRuleInput = {
  /** Fee for each further step begun, as decimal text such as "1.50". */
  readonly additionalFee: string;
  /** Size of a further step, in grams or pieces, 1–1,000,000. */
  readonly additionalUnits: number;
  /** What is counted. */
  readonly basis?: FreightBasis;
  /** Fee for the first units, as decimal text such as "6.00". */
  readonly firstFee: string;
  /** Grams or pieces that the first fee covers, 1–1,000,000. */
  readonly firstUnits: number;
  /** Amount of goods at supply prices from which a parcel goes for nothing, as decimal text. */
  readonly freeFrom?: string | null | undefined;
  /** Pieces from which a parcel goes for nothing, 1–1,000,000. */
  readonly freeFromPieces?: number | null | undefined;
  /** Province codes, at most 34; empty: everywhere that no other rule names. */
  readonly regions: ReadonlyArray<string>;
  /** Days from dispatch to the door, 0–60. */
  readonly transitDays: number;
};

/** What is to change. What is left out stays. */
export type GoodsChangesInput = {
  /** All its attributes, at most 50. */
  readonly attributes?: ReadonlyArray<AttributeInput> | null | undefined;
  /** Brand; may be empty. */
  readonly brand?: string | null | undefined;
  /** Category. */
  readonly categoryId?: string | null | undefined;
  /** Barcode (GTIN) of the variant. */
  readonly gtin?: string | null | undefined;
  /** Addresses of all its pictures, the cover first; at most 20. */
  readonly images?: ReadonlyArray<string> | null | undefined;
  /** Title in English, 1–200 characters. */
  readonly titleEn?: string | null | undefined;
  /** Title in Chinese, 1–200 characters. */
  readonly titleZh?: string | null | undefined;
  /** Weight of the variant in grams. */
  readonly weightGrams?: number | null | undefined;
};

/** What becomes of a held order. */
export type HoldDecision =
  /** It is cancelled: its stock goes back, and what was paid is refunded. */
  | 'CANCEL'
  /** It is handed to its suppliers. */
  | 'RELEASE';

/** A rule by which paid orders are held. */
export type HoldRuleInput = {
  /** Hours that a person has to decide, 1–720. */
  readonly hours: number;
  /** Whether it is looked at. */
  readonly isOn: boolean;
  /** What it looks at. */
  readonly kind: HoldRuleKind;
  /** More than this holds an order: decimal text in CNY for amounts, a whole number else; "0" where it has none. */
  readonly threshold: string;
  /** What is done when nobody decides in time. */
  readonly whenDue: HoldDecision;
};

/** What may hold a paid order back. */
export type HoldRuleKind =
  /** No courier could deliver there. It has no threshold. */
  | 'ADDRESS_UNUSABLE'
  /** The address has more orders in 24 hours than the threshold. */
  | 'ADDRESS_VELOCITY'
  /** The total is more than the threshold. */
  | 'HIGH_AMOUNT'
  /** The creator would lose more by it than the threshold. */
  | 'LOSS_MAKING'
  /** A price is so many percent above what the supplier suggests, or that above the price. */
  | 'ODD_PRICE'
  /** The phone has more orders in 24 hours than the threshold. */
  | 'PHONE_VELOCITY'
  /** The phone or address let more orders expire in 24 hours than the threshold. */
  | 'UNPAID_HOARDING';

/** What the figures of a rule count. */
export type HoldUnit =
  /** An amount. */
  | 'MONEY'
  /** It has no figures. */
  | 'NONE'
  /** Orders in 24 hours. */
  | 'ORDERS'
  /** Percent. */
  | 'PERCENT';

/** Who is invited, and as what. */
export type InviteMemberInput = {
  /** E-mail address that the link goes to. */
  readonly email: string;
  /** Made by the client, 16–64 characters; the same for every try of this request. */
  readonly idempotencyKey: string;
  /** The role they will have. */
  readonly role: Role;
};

/** Which two products are different goods. */
export type KeepGoodsApartInput = {
  /** Which two products. */
  readonly pairId: string;
};

/** Kinds of accounts in the ledger. */
export type LedgerAccountKind =
  /** What organizations may have. */
  | 'AVAILABLE'
  /** The platform’s fees, earned. */
  | 'FEE'
  /** The platform’s fees, held. */
  | 'FEE_PENDING'
  /** What organizations will get when the after-sale windows have passed. */
  | 'PENDING'
  /** What creators paid in for the orders of their channels. */
  | 'PREPAID'
  /** What payment providers hold for the platform. */
  | 'PROVIDER'
  /** Money that came too late and is still to be decided about. */
  | 'UNAPPLIED';

/** What a batch does to each of its products. */
export type ListingBatchAction =
  /** Puts it on sale. */
  | 'LIST'
  /** Takes its listing off sale until it is resumed. */
  | 'PAUSE'
  /** Removes its listing for good. */
  | 'REMOVE'
  /** Sets the prices of its MARKUP listing by a rule. */
  | 'REPRICE'
  /** Puts its listing back on sale. */
  | 'RESUME';

/** What became of a product of a batch. */
export type ListingBatchOutcome =
  /** Done. */
  | 'DONE'
  /** Still to be dealt with; in a preview: it would be done. */
  | 'PENDING'
  /** Not done; the code says why. */
  | 'REFUSED'
  /** It was so before. */
  | 'UNCHANGED';

/** What a batch is to do. */
export type ListingBatchPlanInput = {
  /** What is done to each product. */
  readonly action: ListingBatchAction;
  /** LIST: who sets the prices; else nothing. */
  readonly mode?: ListingMode | null | undefined;
  /** The stored rule that makes the prices; the listings follow it from then on. */
  readonly priceRuleId?: string | null | undefined;
  /** A rule that counts this once. REPRICE without any rule: each listing by the one that it follows. */
  readonly rule?: PriceRuleInput | null | undefined;
};

/** How far a batch is. */
export type ListingBatchStatus =
  /** Each of its products has a result. */
  | 'DONE'
  /** Its products are being chosen. */
  | 'DRAFT'
  /** It is at work. */
  | 'RUNNING';

/** Who sets the price of a listing. */
export type ListingMode =
  /** The supplier sets it, and serves it; the creator earns a share. */
  | 'COMMISSION'
  /** The creator sets it and earns the difference. Any supplier may serve it. */
  | 'MARKUP';

/** New prices of a MARKUP listing. */
export type ListingPriceChangeInput = {
  /** The listing. */
  readonly listingId: string;
  /** MARKUP: the stored rule that makes the prices that are not named, and that the listing follows. */
  readonly priceRuleId?: string | null | undefined;
  /** MARKUP: a rule that makes these prices this once, in place of a stored one. */
  readonly rule?: PriceRuleInput | null | undefined;
  /** The variants, at most 100; left out: all that somebody offers, by the rule. */
  readonly skus?: ReadonlyArray<ListingSkuInput> | null | undefined;
};

/** How a variant is to be sold. */
export type ListingSkuInput = {
  /** COMMISSION: the offer that is to serve it; left out: the one in stock that earns most. */
  readonly offerId?: string | null | undefined;
  /** MARKUP: its price as decimal text such as "39.90"; left out: by the rule. */
  readonly price?: string | null | undefined;
  /** The variant. */
  readonly skuId: string;
};

/** Whether a listing is on sale. */
export type ListingStatus =
  /** Shoppers see it. */
  | 'ACTIVE'
  /** Shoppers do not see it; it may be resumed. */
  | 'PAUSED'
  /** Gone for good; its product may be listed anew. */
  | 'REMOVED';

/** A language that Daifa writes in. */
export type Locale =
  /** English. */
  | 'EN'
  /** Simplified Chinese. */
  | 'ZH';

/** Input of mapChannelSku. */
export type MapChannelSkuInput = {
  /** The channel. */
  readonly channelId: string;
  /** The channel’s own name of the variant, at most 100 characters: its SKU code, or its id where it has none. */
  readonly externalSku: string;
  /** What it is here, on sale in the shop; nothing takes the mapping away. */
  readonly skuId?: string | null | undefined;
};

/** What was read. */
export type MarkNotificationsReadInput = {
  /** Which ones, at most 100; not given: all of them. */
  readonly notificationIds?: ReadonlyArray<string> | null | undefined;
};

/** Which two products are the same goods. */
export type MergeSameGoodsInput = {
  /** Which two products. */
  readonly pairId: string;
};

/** A product to put on sale. */
export type NewListingInput = {
  /** Who sets the price. */
  readonly mode: ListingMode;
  /** MARKUP: the stored rule that makes the prices that are not named, and that the listing follows. */
  readonly priceRuleId?: string | null | undefined;
  /** The product. A shop lists it once. */
  readonly productId: string;
  /** MARKUP: a rule that makes these prices this once, in place of a stored one. */
  readonly rule?: PriceRuleInput | null | undefined;
  /** The variants, at most 100; left out: all that somebody offers, by the rule. */
  readonly skus?: ReadonlyArray<ListingSkuInput> | null | undefined;
};

/** Changes to one offer; what is left out stays. */
export type OfferChangeInput = {
  /** New commission in 1/10,000, 0–9,000. */
  readonly commissionBasisPoints?: number | null | undefined;
  /** New time to dispatch in hours, 1–720. */
  readonly dispatchHours?: number | null | undefined;
  /** New minimum retail price; "0": none. */
  readonly minimumRetailPrice?: string | null | undefined;
  /** One of the own offers. */
  readonly offerId: string;
  /** New retail price, such as "39.00". */
  readonly retailPrice?: string | null | undefined;
  /** What was counted. */
  readonly stock?: StockCountInput | null | undefined;
  /** New supply price, such as "12.50". */
  readonly supplyPrice?: string | null | undefined;
};

/** What a further price of an offer is for. */
export type OfferPriceKind =
  /** To be shown crossed out beside the price. */
  | 'COMPARE_AT'
  /** For one market or currency. */
  | 'MARKET'
  /** For the time of a sale. */
  | 'SALE'
  /** For many pieces at once. */
  | 'TIER';

/** Whether an offer serves new orders. */
export type OfferStatus =
  /** It does. */
  | 'ACTIVE'
  /** Its supplier took it off the market for now. */
  | 'PAUSED';

/** The shop to open. */
export type OpenShopInput = {
  /** The calling creator’s shop. */
  readonly shopId: string;
};

/** Which orders. */
export type OrderFilterInput = {
  /** Only those that are held. */
  readonly isHeld?: boolean;
  /** The beginning of the number. */
  readonly number?: string | null | undefined;
  /** Oldest first instead of newest first. */
  readonly oldestFirst?: boolean;
  /** The whole phone that the order was placed with. */
  readonly phone?: string | null | undefined;
  /** Only these statuses; all when left out. At most 6. */
  readonly statuses?: ReadonlyArray<OrderStatus> | null | undefined;
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

/** What an organization does in the market. */
export type OrganizationKind =
  /** Sells to an audience; owns no goods. */
  | 'CREATOR'
  /** Runs Daifa; there is one. */
  | 'PLATFORM'
  /** Owns stock and ships it. */
  | 'SUPPLIER'
  /** Publishes courses for creators. */
  | 'TRAINER';

/** Whether an organization takes part in the market. */
export type OrganizationStatus =
  /** Takes part. */
  | 'APPROVED'
  /** Has applied; the operator has yet to decide. */
  | 'PENDING'
  /** Was not let in. */
  | 'REFUSED'
  /** Was let in and may do nothing for now. */
  | 'SUSPENDED';

/** A parcel whose freight is asked for. */
export type ParcelFreightInput = {
  /** The template. */
  readonly freightTemplateId: string;
  /** Goods at supply prices, as decimal text. */
  readonly goods?: string;
  /** Pieces, 1–100,000. */
  readonly pieces: number;
  /** Code of the province it goes to. */
  readonly province: string;
  /** Weight in grams, 0–100,000,000. */
  readonly weightGrams: number;
};

/** The listing to take off sale for a while. */
export type PauseListingInput = {
  /** The listing. */
  readonly listingId: string;
};

/** Which offers to take off the market. */
export type PauseOffersInput = {
  /** Own offers, at most 100. */
  readonly offerIds: ReadonlyArray<string>;
};

/** Why a listing is paused. */
export type PauseReason =
  /** Its creator paused it; it waits until he resumes it. */
  | 'BY_CREATOR'
  /** Its supply price rose; it goes on when that falls back, or its creator resumes it. */
  | 'COST_ROSE'
  /** No offer may serve it at its price; it goes on when one may, or the price is raised. */
  | 'NOT_SERVED'
  /** Every variant is sold out; it goes on when there is stock again. */
  | 'SOLD_OUT';

/** What a role or an API key allows. */
export type Permission =
  /** See goods and their terms. */
  | 'CATALOG_READ'
  /** Change own goods, offers, stock and freight. */
  | 'CATALOG_WRITE'
  /** See own supplier orders. */
  | 'FULFILMENT_READ'
  /** Accept, reject and ship own supplier orders. */
  | 'FULFILMENT_WRITE'
  /** See wallet, earnings and statements. */
  | 'MONEY_READ'
  /** See own orders. */
  | 'ORDERS_READ'
  /** Act on own orders. */
  | 'ORDERS_WRITE'
  /** Change the organization, its members and its API keys. */
  | 'ORGANIZATION_MANAGE'
  /** Approve organizations and goods, watch over the market. */
  | 'PLATFORM_OPERATE'
  /** See own shop and its listings. */
  | 'SHOP_READ'
  /** Change own shop and its listings. */
  | 'SHOP_WRITE';

/** Input of planDrop. */
export type PlanDropInput = {
  /** When it ends, at most 24 hours later. */
  readonly endsAt: string;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What is sold. */
  readonly listingId: string;
  /** Pieces that one shopper may buy in it, 1–999. */
  readonly piecesPerShopper: number;
  /** Its variants, each once; at most 100. */
  readonly skus: ReadonlyArray<DropSkuInput>;
  /** When it starts, such as 2026-11-22T12:00:00Z; a time that is past: at once. */
  readonly startsAt: string;
};

/** What a price that a rule makes ends in. */
export type PriceEnding =
  /** Whole units that end in 8: 8.00, 18.00 … */
  | 'EIGHT'
  /** As it comes. */
  | 'EXACT'
  /** Whole units that end in 9: 9.00, 19.00 … */
  | 'NINE'
  /** .90 */
  | 'NINETY'
  /** .99 */
  | 'NINETY_NINE'
  /** .00 */
  | 'WHOLE';

/** What a price was raised to because the rule alone would have lain below. */
export type PriceFloor =
  /** What covers supply price and platform fee. */
  | 'COST'
  /** The supplier’s minimum retail price. */
  | 'MAP';

/** Which price with the ending a rule takes. */
export type PriceRounding =
  /** The nearest one; of two as near, the higher. Floors are kept all the same. */
  | 'NEAREST'
  /** The next one up. */
  | 'UP';

/** How prices are made: supply price × percent + amount, brought to the ending, never below MAP or cost. */
export type PriceRuleInput = {
  /** What is added to that: decimal text such as "5.00"; left out: nothing. */
  readonly add?: string | null | undefined;
  /** What the price ends in. */
  readonly ending?: PriceEnding;
  /** Share of the supply price in percent, 100–10,000: 150 makes 30.00 of 20.00. */
  readonly percentOfSupplyPrice: number;
  /** Which price with the ending is taken. */
  readonly rounding?: PriceRounding;
};

/** What is looked for; what is left out excludes nothing. */
export type ProductFilterInput = {
  /** Has one of the values of each of these attributes; at most 20. */
  readonly attributes?: ReadonlyArray<AttributeFilterInput> | null | undefined;
  /** Exactly one of these brands; at most 50. */
  readonly brands?: ReadonlyArray<string> | null | undefined;
  /** Path of a category; what lies below it is found too. */
  readonly categoryPath?: string | null | undefined;
  /** Commission of at least this, in 1/10,000. */
  readonly commissionFromBasisPoints?: number | null | undefined;
  /** Goods offered in this currency. */
  readonly currency?: CurrencyCode | null | undefined;
  /** Leaves the warehouse within so many hours. */
  readonly dispatchWithinHours?: number | null | undefined;
  /** What is left of the lowest retail price above the supply price is at least this, in 1/10,000. */
  readonly marginFromBasisPoints?: number | null | undefined;
  /** Only goods of which something is left. */
  readonly onlyInStock?: boolean | null | undefined;
  /** Lowest retail price from, such as "20.00"; needs `currency`. */
  readonly priceFrom?: string | null | undefined;
  /** Lowest retail price to, such as "80.00"; needs `currency`. */
  readonly priceTo?: string | null | undefined;
  /** Ships from one of these provinces; at most 40. */
  readonly regions?: ReadonlyArray<string> | null | undefined;
  /** Words in Chinese, pinyin or English, at most 200 characters. What has all of them comes first; what has only some is found when too little has all. */
  readonly words?: string | null | undefined;
};

/** In which order products are found. */
export type ProductSort =
  /** Highest commission first. */
  | 'COMMISSION'
  /** What leaves the creator the largest share of the price first. */
  | 'MARGIN'
  /** What came last first. */
  | 'NEWEST'
  /** Cheapest first. */
  | 'PRICE_ASC'
  /** Dearest first. */
  | 'PRICE_DESC'
  /** What fits the words best first; without words what sells best. */
  | 'RELEVANCE'
  /** What sells best first. */
  | 'SALES';

/** A change that a supplier asks for. */
export type ProposeChangeInput = {
  /** What is to change. */
  readonly changes: GoodsChangesInput;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** Why; at most 500 characters, for the operator. */
  readonly note?: string;
  /** The product; the calling supplier offers it. */
  readonly productId: string;
  /** For a barcode or a weight: the variant. */
  readonly skuId?: string | null | undefined;
};

/** Which session to go on with. */
export type RefreshSessionInput = {
  /** The refresh token; the new one comes in the answer. Not given: the cookie’s, and the new one is set as a cookie. */
  readonly refreshToken?: string | null | undefined;
};

/** How the refresh token is handed over. */
export type RefreshTokenPlace =
  /** As a cookie that no script can read: for browsers. */
  | 'COOKIE'
  /** In the answer: for programs, which keep it themselves. */
  | 'PAYLOAD';

/** The change to refuse. */
export type RefuseChangeInput = {
  /** The change request. */
  readonly changeRequestId: string;
  /** Why not, for the supplier: 1–500 characters. */
  readonly reason: string;
};

/** Which organization not to let in, and why. */
export type RefuseOrganizationInput = {
  /** The organization, which is pending. */
  readonly organizationId: string;
  /** What the organization is told, 1–500 characters. */
  readonly reason: string;
};

/** Which organization may go on. */
export type ReinstateOrganizationInput = {
  /** The organization, which is suspended. */
  readonly organizationId: string;
};

/** Why a supplier declines. */
export type RejectCode =
  /** It cannot be sent to this address. */
  | 'ADDRESS'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** The goods are not there. */
  | 'OUT_OF_STOCK'
  /** The supply price is wrong. */
  | 'PRICE';

/** Input of rejectSupplierOrder. */
export type RejectSupplierOrderInput = {
  /** Why. */
  readonly code: RejectCode;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** The same in your words, 1–500 characters; no shopper’s data. */
  readonly reason: string;
  /** What to reject. */
  readonly supplierOrderId: string;
};

/** Why a supplier order was rejected. */
export type RejectedCode =
  /** The supplier did not answer in time. */
  | 'ACCEPTANCE_TIMEOUT'
  /** It cannot be sent to this address. */
  | 'ADDRESS'
  /** Something else; the reason says what. */
  | 'OTHER'
  /** The goods are not there. */
  | 'OUT_OF_STOCK'
  /** The supply price is wrong. */
  | 'PRICE'
  /** The supplier counted fewer pieces than orders held. */
  | 'STOCK_CORRECTED'
  /** The platform suspended the supplier. */
  | 'SUPPLIER_SUSPENDED';

/** The listing to remove. */
export type RemoveListingInput = {
  /** The listing. */
  readonly listingId: string;
};

/** Who leaves. */
export type RemoveMemberInput = {
  /** A member of the own organization. */
  readonly memberId: string;
};

/** Input of replayChannelEvents. */
export type ReplayChannelEventsInput = {
  /** The events, at most 100. */
  readonly channelEventIds: ReadonlyArray<string>;
};

/** Input of replayDelivery. */
export type ReplayDeliveryInput = {
  /** The event. */
  readonly eventId: string;
  /** The listener. */
  readonly listener: string;
};

/** Input of replayForwarding. */
export type ReplayForwardingInput = {
  /** What to hand over again, at most 100. */
  readonly supplierOrderIds: ReadonlyArray<string>;
};

/** What becomes of a part that its supplier does not serve. */
export type RerouteAnswer =
  /** It is refunded. */
  | 'REFUND'
  /** The next best supplier serves it; refunded when nobody can any more without a loss. */
  | 'REROUTE';

/** What becomes of a part of an order that its supplier does not serve. */
export type ReroutePolicy =
  /** The creator says within the time that the market gives; unansweredPolicy counts when he does not. */
  | 'ASK'
  /** The next best supplier serves it, unless that would be a loss; else it is refunded. */
  | 'AUTO'
  /** It is refunded. */
  | 'REFUND';

/** Input of restockOffers. */
export type RestockOffersInput = {
  /** At most 100; all are added, or none. */
  readonly arrivals: ReadonlyArray<StockArrivalInput>;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
};

/** The listing to put back on sale. */
export type ResumeListingInput = {
  /** The listing. */
  readonly listingId: string;
};

/** Which offers to put back on the market. */
export type ResumeOffersInput = {
  /** Own offers, at most 100. */
  readonly offerIds: ReadonlyArray<string>;
};

/** Input of revealRecipient. */
export type RevealRecipientInput = {
  /** The order. */
  readonly orderId: string;
};

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** A key of the own organization. */
  readonly apiKeyId: string;
};

/** Which invitation to withdraw. */
export type RevokeInvitationInput = {
  /** An open invitation of the own organization. */
  readonly invitationId: string;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** One of one’s own sessions. */
  readonly sessionId: string;
};

/** What a member is in an organization. Which roles there are depends on its kind: see the query "roles". */
export type Role =
  /** Sees the money. */
  | 'FINANCE'
  /** Accepts and ships a supplier’s orders. */
  | 'FULFILMENT'
  /** Runs the business; leaves members and API keys to the owner. */
  | 'MANAGER'
  /** Runs the platform; leaves its members and API keys to the owner. */
  | 'OPERATOR'
  /** Works on a creator’s orders. */
  | 'ORDERS'
  /** May do everything, members and API keys included. */
  | 'OWNER'
  /** Looks, and changes nothing. */
  | 'VIEWER';

/** Input of rotateChannelSecret. */
export type RotateChannelSecretInput = {
  /** The channel. */
  readonly channelId: string;
  /** Hours that the old one is good beside it, 0–168; 0 when it has leaked. */
  readonly oldSecretHours?: number;
  /** SHOPIFY: the new secret, as Shopify shows it. */
  readonly secret?: string | null | undefined;
};

/** Input of rotateConnectionSecret. */
export type RotateConnectionSecretInput = {
  /** How many hours the old secret goes on signing beside the new one, 0–168; 0 when it has leaked. */
  readonly oldSecretHours?: number;
};

/** A creator’s word on who serves his shoppers. */
export type RoutingPreferenceInput = {
  /** What it says. */
  readonly kind: RoutingPreferenceKind;
  /** The goods; nothing: all. */
  readonly skuId?: string | null | undefined;
  /** The supplier. */
  readonly supplierId: string;
};

/** A creator’s word on a supplier. */
export type RoutingPreferenceKind =
  /** He serves it only where nobody else can. */
  | 'AVOID'
  /** Nobody else serves it. */
  | 'PIN'
  /** He serves it as long as he can. */
  | 'PREFER';

/** What speaks most for the chosen supplier against the next best. */
export type RoutingReason =
  /** The parcels cost less. */
  | 'CHEAPER_FREIGHT'
  /** The goods cost less. */
  | 'CHEAPER_GOODS'
  /** They cost the same. */
  | 'EQUAL'
  /** The order travels in fewer parcels. */
  | 'FEWER_PARCELS'
  /** Nobody else could serve the line. */
  | 'ONLY_CHOICE'
  /** The supplier fails less often. */
  | 'SAFER'
  /** It arrives sooner. */
  | 'SOONER';

/** Routing rules to try on past orders; nothing is changed. */
export type RulesTrialInput = {
  /** Days from the order within which a parcel is not late, 0–60. */
  readonly expectedDays: number;
  /** What a line is held to cost that its supplier fails, as decimal text. */
  readonly failure: string;
  /** What every day of lateness is held to cost, as decimal text. */
  readonly lateDay: string;
  /** On how many of the latest orders, 1–500. */
  readonly orders?: number;
  /** Of equal kind the first counts first; at most 100. */
  readonly preferences: ReadonlyArray<RoutingPreferenceInput>;
  /** What every parcel beyond the first is held to cost, as decimal text. */
  readonly splitPenalty: string;
};

/** By what two products were found to be alike. */
export type SameGoodsFoundBy =
  /** A barcode of both. */
  | 'GTIN'
  /** Brand and model number. */
  | 'MODEL'
  /** Their texts, price and measures. */
  | 'SIMILARITY';

/** What became of two products that may be the same goods. */
export type SameGoodsStatus =
  /** They are different goods. */
  | 'DIFFERENT'
  /** They are one: the newcomer’s offers stand at the existing product. */
  | 'MERGED'
  /** They were merged, and are apart again. */
  | 'UNDONE'
  /** The operator is asked. */
  | 'WAITING';

/** What a carrier reports. */
export type ScanCode =
  /** Handed over. */
  | 'DELIVERED'
  /** Something is wrong: refused, damaged, held up. */
  | 'EXCEPTION'
  /** On its way. */
  | 'IN_TRANSIT'
  /** Being brought to the door. */
  | 'OUT_FOR_DELIVERY'
  /** Taken over by the carrier. */
  | 'PICKED_UP';

/** When the organization does not work. */
export type ScheduleClosureInput = {
  /** The days, in place of those planned before; null: none any more. */
  readonly closure?: ClosureInput | null | undefined;
};

/** Input of sendTestWebhook. */
export type SendTestWebhookInput = {
  /** Another address, to try it before it is set; the one that is set when left out. */
  readonly url?: string | null | undefined;
};

/** Input of setConnection. */
export type SetConnectionInput = {
  /** With WEBHOOK: the https address that orders are sent to. */
  readonly url?: string | null | undefined;
  /** The way. */
  readonly way: ConnectionWay;
};

/** Input of setHoldRules. */
export type SetHoldRulesInput = {
  /** The rules to change, each kind once; the others stay. At most 7. */
  readonly rules: ReadonlyArray<HoldRuleInput>;
};

/** New routing rules; they take the place of the old ones. */
export type SetRoutingRulesInput = {
  /** Days from the order within which a parcel is not late, 0–60. */
  readonly expectedDays: number;
  /** What a line is held to cost that its supplier fails, as decimal text. */
  readonly failure: string;
  /** What every day of lateness is held to cost, as decimal text. */
  readonly lateDay: string;
  /** Of equal kind the first counts first; at most 100. */
  readonly preferences: ReadonlyArray<RoutingPreferenceInput>;
  /** What becomes of what a supplier does not serve. */
  readonly reroutePolicy: ReroutePolicy;
  /** What every parcel beyond the first is held to cost, as decimal text. */
  readonly splitPenalty: string;
  /** What becomes of it when the creator is asked and does not answer; left out: it is refunded. */
  readonly unansweredPolicy?: UnansweredPolicy | null | undefined;
};

/** Input of setSafetyStock. */
export type SetSafetyStockInput = {
  /** Own offers, at most 100; left out: the rule for all that say nothing of their own. */
  readonly offerIds?: ReadonlyArray<string> | null | undefined;
  /** Pieces in each warehouse that are not sold; nothing: as the rule says, or none if this is the rule. */
  readonly pieces?: number | null | undefined;
};

/** Input of shipParcel. */
export type ShipParcelInput = {
  /** Code of the carrier, as `carriers` lists them. */
  readonly carrier: string;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What is in it, at most 100 lines; everything that is left when left out. */
  readonly lines?: ReadonlyArray<ShipParcelLineInput> | null | undefined;
  /** What it belongs to. */
  readonly supplierOrderId: string;
  /** Tracking number, at most 50 characters. */
  readonly trackingNumber: string;
};

/** Pieces of a line in a parcel. */
export type ShipParcelLineInput = {
  /** The line. */
  readonly lineId: string;
  /** How many pieces, at least 1. */
  readonly quantity: number;
};

/** What the creator has done with the shop. */
export type ShopStatus =
  /** It takes no orders; those it has go on. */
  | 'CLOSED'
  /** It takes orders. */
  | 'OPEN';

/** Who signs in. */
export type SignInInput = {
  /** E-mail address of the account. */
  readonly email: string;
  /** Which organization to act for, with several; not given: the one used last. */
  readonly organizationId?: string | null | undefined;
  /** Password of the account. */
  readonly password: string;
  /** How the refresh token is handed over; as a cookie, if nothing is said. */
  readonly refreshTokenIn?: RefreshTokenPlace;
};

/** Which session to end, besides that of the access token. */
export type SignOutInput = {
  /** The refresh token; not given: the cookie’s. */
  readonly refreshToken?: string | null | undefined;
};

/** Who signs up, and for which organization. */
export type SignUpInput = {
  /** E-mail address to sign in with; Daifa also writes to it. */
  readonly email: string;
  /** What the organization will do. */
  readonly kind: ApplicantKind;
  /** Language of mail and notifications. */
  readonly locale?: Locale;
  /** Name of the person, 1–80 characters. */
  readonly name: string;
  /** Name of the organization, 1–80 characters. */
  readonly organizationName: string;
  /** 10–128 characters. */
  readonly password: string;
  /** How the refresh token is handed over; as a cookie, if nothing is said. */
  readonly refreshTokenIn?: RefreshTokenPlace;
  /** IANA time zone of the organization’s days. */
  readonly timeZone?: string;
};

/** How a variant would be sold. */
export type SimulateMarginInput = {
  /** Who sets the price. */
  readonly mode: ListingMode;
  /** COMMISSION: the offer that is to serve it; left out: the one in stock that earns most. */
  readonly offerId?: string | null | undefined;
  /** MARKUP: its price as decimal text such as "39.90"; left out: by the rule. */
  readonly price?: string | null | undefined;
  /** MARKUP: a stored rule that makes the price. */
  readonly priceRuleId?: string | null | undefined;
  /** MARKUP: a rule that makes the price, in place of a stored one. */
  readonly rule?: PriceRuleInput | null | undefined;
  /** The variant. */
  readonly skuId: string;
};

/** A held feed, and how it is to be read. */
export type StartFeedInput = {
  /** What is taken where the file says nothing. */
  readonly defaults?: FeedDefaultsInput | null | undefined;
  /** The feed, in status MAPPING. */
  readonly feedId: string;
  /** Whose format. */
  readonly format?: FeedFormat | null | undefined;
  /** What the columns mean, at most 300. */
  readonly mapping?: ReadonlyArray<FeedColumnMappingInput> | null | undefined;
  /** Name under which this is remembered, 1–60 characters. */
  readonly profileName: string;
};

/** The batch to start. */
export type StartListingBatchInput = {
  /** The draft. */
  readonly batchId: string;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** What is to be done. */
  readonly plan: ListingBatchPlanInput;
};

/** Input of startTopUp. */
export type StartTopUpInput = {
  /** How much to pay in, such as "500.00"; at most 9 digits before the point. */
  readonly amount: string;
  /** The currency of the shop whose channel orders are to be paid. */
  readonly currency: CurrencyCode;
  /** Made by the client once per intent (16–64 characters, random) and kept over retries. */
  readonly idempotencyKey: string;
  /** Where the browser comes back to: a path of this site that begins with "/". */
  readonly returnPath: string;
};

/** Why money moved. */
export type StatementEntryKind =
  /** The order was paid: by its shopper, or from the creator’s wallet. */
  | 'CAPTURE'
  /** The money went back: to the shopper, or into the creator’s wallet. */
  | 'REFUND'
  /** The after-sale window passed: from PENDING to AVAILABLE. */
  | 'RELEASE'
  /** Another supplier serves it; what was held for the first one is held for him. */
  | 'REROUTE'
  /** The creator paid in. */
  | 'TOP_UP';

/** Pieces of an offer that came into a warehouse. */
export type StockArrivalInput = {
  /** One of the own offers. */
  readonly offerId: string;
  /** How many came in. */
  readonly pieces: number;
  /** One of the own warehouses. */
  readonly warehouseId: string;
};

/** How much is left. */
export type StockBand =
  /** Fewer than 10 pieces. */
  | 'LOW'
  /** Fewer than 100 pieces. */
  | 'MEDIUM'
  /** Sold out. */
  | 'NONE'
  /** 100 pieces or more. */
  | 'PLENTY';

/** Why a stock changed. */
export type StockChangeKind =
  /** The supplier counted it for sure. */
  | 'CORRECTION'
  /** The supplier entered it. */
  | 'COUNT'
  /** Set aside for a drop, sold out of it, or given back by it. */
  | 'DROP'
  /** A feed said so. */
  | 'FEED'
  /** What lay there when the history began. */
  | 'OPENING'
  /** Given back by an order. */
  | 'RELEASED'
  /** Set aside for an order. */
  | 'RESERVED'
  /** New pieces came in. */
  | 'RESTOCK'
  /** Left the warehouse. */
  | 'SHIPPED';

/** What was really found of an offer in a warehouse. */
export type StockCorrectionInput = {
  /** One of the own offers. */
  readonly offerId: string;
  /** Pieces that are there, those that orders hold included. */
  readonly onHand: number;
  /** One of the own warehouses. */
  readonly warehouseId: string;
};

/** What was counted in a warehouse. */
export type StockCountInput = {
  /** Pieces on hand; below what orders hold it is taken as what they hold. */
  readonly onHand: number;
  /** One of the own warehouses. */
  readonly warehouseId: string;
};

/** Where a supplier order stands. */
export type SupplierOrderStatus =
  /** Accepted: to be shipped. */
  | 'ACCEPTED'
  /** Cancelled before the supplier accepted it. */
  | 'CANCELLED'
  /** Every parcel has arrived, by the carrier’s word. */
  | 'DELIVERED'
  /** Handed to the supplier, who has to accept it. */
  | 'FORWARDED'
  /** Some pieces have left, others have not. */
  | 'PARTLY_SHIPPED'
  /** Paid, and being handed to the supplier. */
  | 'READY'
  /** Received, by the shopper’s word or by deadline. */
  | 'RECEIVED'
  /** Declined by the supplier, or not answered in time. */
  | 'REJECTED'
  /** Everything has left the warehouse. */
  | 'SHIPPED';

/** Supplier orders by what has to be done with them. */
export type SupplierOrderTab =
  /** Rejected or cancelled. */
  | 'CLOSED'
  /** Received. */
  | 'RECEIVED'
  /** On the way or delivered. */
  | 'SHIPPED'
  /** To be accepted or rejected, the most urgent first. */
  | 'TO_ACCEPT'
  /** Accepted and not wholly shipped, the most urgent first. */
  | 'TO_SHIP';

/** Which organization to stop for now, and why. */
export type SuspendOrganizationInput = {
  /** The organization, which is approved. */
  readonly organizationId: string;
  /** What the organization is told, 1–500 characters. */
  readonly reason: string;
};

/** Which organization to act for from now on. */
export type SwitchOrganizationInput = {
  /** One of one’s own organizations. */
  readonly organizationId: string;
};

/** What becomes of a part of which its creator was asked and did not answer in time. */
export type UnansweredPolicy =
  /** The next best supplier serves it, unless that would be a loss; else it is refunded. */
  | 'AUTO'
  /** It is refunded. */
  | 'REFUND';

/** Which merge to undo. */
export type UndoMergeInput = {
  /** Which two products. */
  readonly pairId: string;
};

/** What to change; what is not given stays. */
export type UpdateAccountInput = {
  /** Language of what this person reads. */
  readonly locale?: Locale | null | undefined;
  /** Name of the person, 1–80 characters. */
  readonly name?: string | null | undefined;
};

/** Changes to a freight template. What is left out stays. */
export type UpdateFreightTemplateInput = {
  /** Codes of provinces that are not delivered to, at most 34. They take the place of the old ones. */
  readonly excludedRegions?: ReadonlyArray<string> | null | undefined;
  /** The template. */
  readonly freightTemplateId: string;
  /** What to call it, 1–60 characters. */
  readonly name?: string | null | undefined;
  /** At least one rule, at most 34. Each province may be named once; one rule may name none. They take the place of the old ones. */
  readonly rules?: ReadonlyArray<FreightRuleInput> | null | undefined;
};

/** Input of updateMarketSettings: what is left out stays. */
export type UpdateMarketSettingsInput = {
  /** Seconds that a supplier has to accept. */
  readonly acceptSeconds?: number | null | undefined;
  /** Seconds after receipt until the money is released. */
  readonly afterSaleSeconds?: number | null | undefined;
  /** Fee of the platform in 1/10,000; counts for orders placed from now on. */
  readonly feeBasisPoints?: number | null | undefined;
  /** Seconds until an unpaid order expires, 1 to a day. */
  readonly paymentSeconds?: number | null | undefined;
  /** Seconds after shipping until a parcel counts as received. */
  readonly receiveSeconds?: number | null | undefined;
  /** Seconds that a creator has to say whether another supplier serves a part. */
  readonly rerouteAnswerSeconds?: number | null | undefined;
  /** Seconds after the end of an order until the shopper’s data is erased; at least 30 days. */
  readonly shopperDataSeconds?: number | null | undefined;
};

/** Input of updateOffers. */
export type UpdateOffersInput = {
  /** At most 100 changes; all are made, or none. */
  readonly changes: ReadonlyArray<OfferChangeInput>;
};

/** What to change; what is not given stays. */
export type UpdateOrganizationInput = {
  /** E-mail address that Daifa writes to. */
  readonly contactEmail?: string | null | undefined;
  /** Language of the mail to it. */
  readonly locale?: Locale | null | undefined;
  /** Its name, 1–80 characters. */
  readonly name?: string | null | undefined;
  /** IANA time zone of its days, such as "Asia/Shanghai". */
  readonly timeZone?: string | null | undefined;
};

/** Changes to a shop. What is left out stays. */
export type UpdateShopInput = {
  /** From this amount of goods on, freight is free: decimal text such as "99.00"; null: it is always paid. */
  readonly freeFreightFrom?: string | null | undefined;
  /** Its name, 1–40 characters. */
  readonly name?: string | null | undefined;
  /** What becomes of MARKUP listings when their supply price changes. */
  readonly onCostChange?: CostChangePolicy | null | undefined;
  /** Whether a listing is paused while all of it is sold out. */
  readonly pausesSoldOut?: boolean | null | undefined;
  /** The calling creator’s shop. */
  readonly shopId: string;
  /** One line about it, at most 100 characters. */
  readonly tagline?: string | null | undefined;
};

/** Changes to a warehouse. What is left out stays. */
export type UpdateWarehouseInput = {
  /** The city it lies in, 1–40 characters. */
  readonly city?: string | null | undefined;
  /** Dates on which it is closed, as YYYY-MM-DD, at most 100. */
  readonly closedOn?: ReadonlyArray<string> | null | undefined;
  /** Weekdays on which it is closed: 1 is Monday, 7 is Sunday; at most 6. */
  readonly closedWeekdays?: ReadonlyArray<number> | null | undefined;
  /** Orders from this minute of the day on (0–1,439, in its time zone) are begun the day after. */
  readonly cutoffMinutes?: number | null | undefined;
  /** Pieces that it sends out a day, 1–1,000,000; nothing: as many as come. */
  readonly dailyPieces?: number | null | undefined;
  /** What its parcels cost. */
  readonly freightTemplateId?: string | null | undefined;
  /** Whether it serves new orders. */
  readonly isActive?: boolean | null | undefined;
  /** What to call it, 1–60 characters. */
  readonly name?: string | null | undefined;
  /** Code of the province it lies in, as `provinces` lists them. */
  readonly province?: string | null | undefined;
  /** IANA name of its time zone. */
  readonly timeZone?: string | null | undefined;
  /** The warehouse. */
  readonly warehouseId: string;
};

/** The accounts of a wallet. */
export type WalletAccount =
  /** Released. */
  | 'AVAILABLE'
  /** Held until the after-sale window has passed. */
  | 'PENDING'
  /** Paid in by a creator, for the orders of his channels. */
  | 'PREPAID';

/** A unit of weight. */
export type WeightUnit =
  /** Grams. */
  | 'G'
  /** Kilograms. */
  | 'KG'
  /** Pounds of 453.59237 g. */
  | 'LB'
  /** Ounces, sixteen to the pound. */
  | 'OZ';

/** The change to take back. */
export type WithdrawChangeInput = {
  /** The change request. */
  readonly changeRequestId: string;
};

type Why_Busy_Fragment = { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> };

type Why_DropLimitReached_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_DropNotStarted_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_ListingNotAvailable_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_MoreThanLeft_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_PriceBelowCost_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_PriceBelowMap_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_PriceChanged_Fragment = {
  readonly code: string;
  readonly message: string;
  readonly path: ReadonlyArray<string>;
};

type Why_Refusal_Fragment = { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> };

export type WhyFragment =
  | Why_Busy_Fragment
  | Why_DropLimitReached_Fragment
  | Why_DropNotStarted_Fragment
  | Why_ListingNotAvailable_Fragment
  | Why_MoreThanLeft_Fragment
  | Why_PriceBelowCost_Fragment
  | Why_PriceBelowMap_Fragment
  | Why_PriceChanged_Fragment
  | Why_Refusal_Fragment;

export type CashFragment = { readonly amount: string; readonly currencyCode: CurrencyCode };

export type MorePriceFragment = {
  readonly kind: OfferPriceKind;
  readonly market: string | null;
  readonly minQuantity: number;
  readonly amount: string;
  readonly currency: string;
};

export type MembersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type MembersQuery = {
  readonly members: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly email: string;
      readonly role: Role;
      readonly createdAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type InvitationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type InvitationsQuery = {
  readonly invitations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly email: string;
      readonly role: Role;
      readonly invitedBy: string;
      readonly expiresAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RolesQueryVariables = Exact<{ [key: string]: never }>;

export type RolesQuery = {
  readonly roles: ReadonlyArray<{ readonly role: Role; readonly permissions: ReadonlyArray<Permission> }>;
};

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;

export type InviteMemberMutation = {
  readonly inviteMember: {
    readonly invitation: { readonly email: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;

export type RevokeInvitationMutation = {
  readonly revokeInvitation: {
    readonly revokedInvitationId: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ChangeMemberRoleMutationVariables = Exact<{
  input: ChangeMemberRoleInput;
}>;

export type ChangeMemberRoleMutation = {
  readonly changeMemberRole: {
    readonly member: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RemoveMemberMutationVariables = Exact<{
  input: RemoveMemberInput;
}>;

export type RemoveMemberMutation = {
  readonly removeMember: {
    readonly removedMemberId: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ApiKeysQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ApiKeysQuery = {
  readonly apiKeys: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly prefix: string;
      readonly scopes: ReadonlyArray<Permission>;
      readonly createdBy: string;
      readonly createdAt: string;
      readonly lastUsedAt: string | null;
      readonly expiresAt: string | null;
      readonly revokedAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;

export type CreateApiKeyMutation = {
  readonly createApiKey: {
    readonly secret: string | null;
    readonly apiKey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;

export type RevokeApiKeyMutation = {
  readonly revokeApiKey: {
    readonly apiKey: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SessionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SessionsQuery = {
  readonly sessions: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly userAgent: string;
      readonly isCurrent: boolean;
      readonly createdAt: string;
      readonly lastUsedAt: string;
      readonly expiresAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;

export type RevokeSessionMutation = {
  readonly revokeSession: {
    readonly revokedSessionId: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type NotificationsQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly?: boolean;
}>;

export type NotificationsQuery = {
  readonly notifications: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly template: string;
      readonly title: string;
      readonly body: string;
      readonly subjectId: string;
      readonly createdAt: string;
      readonly readAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;

export type MarkNotificationsReadMutation = {
  readonly markNotificationsRead: {
    readonly unreadNotifications: number | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;

export type ChangePasswordMutation = {
  readonly changePassword: {
    readonly account: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UpdateOrganizationMutationVariables = Exact<{
  input: UpdateOrganizationInput;
}>;

export type UpdateOrganizationMutation = {
  readonly updateOrganization: {
    readonly organization: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ScheduleClosureMutationVariables = Exact<{
  input: ScheduleClosureInput;
}>;

export type ScheduleClosureMutation = {
  readonly scheduleClosure: {
    readonly organization: {
      readonly id: string;
      readonly closedFrom: string | null;
      readonly closedUntil: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ChangeRequestsQueryVariables = Exact<{
  status?: ChangeRequestStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type ChangeRequestsQuery = {
  readonly changeRequests: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly status: ChangeRequestStatus;
      readonly note: string;
      readonly decisionReason: string | null;
      readonly isOutdated: boolean;
      readonly createdAt: string;
      readonly supplierName: string;
      readonly product: {
        readonly id: string;
        readonly images: ReadonlyArray<string>;
        readonly title: { readonly zh: string; readonly en: string };
      };
      readonly changes: ReadonlyArray<{
        readonly field: ChangeRequestField;
        readonly before: ReadonlyArray<string>;
        readonly after: ReadonlyArray<string>;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ChangeRequestRowFragment = {
  readonly id: string;
  readonly status: ChangeRequestStatus;
  readonly note: string;
  readonly decisionReason: string | null;
  readonly isOutdated: boolean;
  readonly createdAt: string;
  readonly supplierName: string;
  readonly product: {
    readonly id: string;
    readonly images: ReadonlyArray<string>;
    readonly title: { readonly zh: string; readonly en: string };
  };
  readonly changes: ReadonlyArray<{
    readonly field: ChangeRequestField;
    readonly before: ReadonlyArray<string>;
    readonly after: ReadonlyArray<string>;
  }>;
};

export type ProposeChangeMutationVariables = Exact<{
  input: ProposeChangeInput;
}>;

export type ProposeChangeMutation = {
  readonly proposeChange: {
    readonly changeRequest: { readonly id: string; readonly status: ChangeRequestStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type WithdrawChangeMutationVariables = Exact<{
  input: WithdrawChangeInput;
}>;

export type WithdrawChangeMutation = {
  readonly withdrawChange: {
    readonly changeRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ApproveChangeMutationVariables = Exact<{
  input: ApproveChangeInput;
}>;

export type ApproveChangeMutation = {
  readonly approveChange: {
    readonly changeRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RefuseChangeMutationVariables = Exact<{
  input: RefuseChangeInput;
}>;

export type RefuseChangeMutation = {
  readonly refuseChange: {
    readonly changeRequest: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type GoodsToChangeQueryVariables = Exact<{
  id: string;
}>;

export type GoodsToChangeQuery = {
  readonly product: {
    readonly id: string;
    readonly brand: string;
    readonly images: ReadonlyArray<string>;
    readonly title: { readonly zh: string; readonly en: string };
  };
};

export type ChannelsQueryVariables = Exact<{ [key: string]: never }>;

export type ChannelsQuery = {
  readonly channels: ReadonlyArray<{
    readonly id: string;
    readonly kind: ChannelKind;
    readonly name: string;
    readonly domain: string | null;
    readonly webhookUrl: string | null;
    readonly updateUrl: string | null;
    readonly oldSecretUntil: string | null;
    readonly createdAt: string;
  }>;
};

export type ChannelMappingsQueryVariables = Exact<{
  channelId: string;
  after?: string | null | undefined;
}>;

export type ChannelMappingsQuery = {
  readonly channelMappings: {
    readonly nodes: ReadonlyArray<{ readonly externalSku: string; readonly skuId: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ChannelEventsQueryVariables = Exact<{
  channelId: string;
  after?: string | null | undefined;
}>;

export type ChannelEventsQuery = {
  readonly channelEvents: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly topic: string;
      readonly externalId: string;
      readonly status: ChannelEventStatus;
      readonly reason: string | null;
      readonly canBeReplayed: boolean;
      readonly receivedAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RefusedChannelOrdersQueryVariables = Exact<{
  channelId: string;
  after?: string | null | undefined;
}>;

export type RefusedChannelOrdersQuery = {
  readonly refusedChannelOrders: {
    readonly nodes: ReadonlyArray<{ readonly externalId: string; readonly reason: string; readonly at: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SkusOnSaleQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type SkusOnSaleQuery = {
  readonly listings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly product: { readonly title: { readonly zh: string; readonly en: string } };
      readonly skus: ReadonlyArray<{
        readonly id: string;
        readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
      }>;
    }>;
  };
};

export type ConnectChannelMutationVariables = Exact<{
  input: ConnectChannelInput;
}>;

export type ConnectChannelMutation = {
  readonly connectChannel: {
    readonly secret: string | null;
    readonly channel: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RotateChannelSecretMutationVariables = Exact<{
  input: RotateChannelSecretInput;
}>;

export type RotateChannelSecretMutation = {
  readonly rotateChannelSecret: {
    readonly secret: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type MapChannelSkuMutationVariables = Exact<{
  input: MapChannelSkuInput;
}>;

export type MapChannelSkuMutation = {
  readonly mapChannelSku: {
    readonly externalSku: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ReplayChannelEventsMutationVariables = Exact<{
  input: ReplayChannelEventsInput;
}>;

export type ReplayChannelEventsMutation = {
  readonly replayChannelEvents: {
    readonly channelEventIds: ReadonlyArray<string> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type DropsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DropsQuery = {
  readonly drops: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly listingId: string;
      readonly phase: DropPhase;
      readonly startsAt: string;
      readonly endsAt: string;
      readonly piecesPerShopper: number;
      readonly title: { readonly zh: string; readonly en: string };
      readonly skus: ReadonlyArray<{
        readonly skuId: string;
        readonly pieces: number;
        readonly piecesLeft: number;
        readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
        readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type DropHeadFragment = {
  readonly id: string;
  readonly listingId: string;
  readonly phase: DropPhase;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly piecesPerShopper: number;
  readonly title: { readonly zh: string; readonly en: string };
  readonly skus: ReadonlyArray<{
    readonly skuId: string;
    readonly pieces: number;
    readonly piecesLeft: number;
    readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
    readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
  }>;
};

export type DropGoingsQueryVariables = Exact<{
  id: string;
}>;

export type DropGoingsQuery = {
  readonly drop: {
    readonly id: string;
    readonly listingId: string;
    readonly phase: DropPhase;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly piecesPerShopper: number;
    readonly title: { readonly zh: string; readonly en: string };
    readonly skus: ReadonlyArray<{
      readonly skuId: string;
      readonly pieces: number;
      readonly piecesLeft: number;
      readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
      readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  };
  readonly dropBoard: {
    readonly orders: number;
    readonly piecesSold: number;
    readonly piecesUnpaid: number;
    readonly piecesLeft: number;
    readonly ordersWaiting: number;
    readonly revenue: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly soldPerSecond: ReadonlyArray<{ readonly at: string; readonly pieces: number }>;
  };
};

export type DropListingsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;

export type DropListingsQuery = {
  readonly listings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly mode: ListingMode;
      readonly product: { readonly id: string; readonly title: { readonly zh: string; readonly en: string } };
      readonly skus: ReadonlyArray<{
        readonly id: string;
        readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
        readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
        readonly lowestPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      }>;
    }>;
  };
};

export type PlanDropMutationVariables = Exact<{
  input: PlanDropInput;
}>;

export type PlanDropMutation = {
  readonly planDrop: {
    readonly drop: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type EndDropMutationVariables = Exact<{
  input: EndDropInput;
}>;

export type EndDropMutation = {
  readonly endDrop: {
    readonly drop: { readonly id: string; readonly phase: DropPhase } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ListingStockQueryVariables = Exact<{ [key: string]: never }>;

export type ListingStockQuery = {
  readonly listings: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly availability: Availability }> };
};

export type RerouteCountQueryVariables = Exact<{ [key: string]: never }>;

export type RerouteCountQuery = {
  readonly rerouteQuestions: { readonly nodes: ReadonlyArray<{ readonly supplierOrderId: string }> };
};

export type PriceRulesQueryVariables = Exact<{ [key: string]: never }>;

export type PriceRulesQuery = {
  readonly myPriceRules: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly terms: {
      readonly percentOfSupplyPrice: number;
      readonly ending: PriceEnding;
      readonly rounding: PriceRounding;
      readonly add: { readonly amount: string; readonly currencyCode: CurrencyCode };
    };
  }>;
};

export type RuleTermsFragment = {
  readonly percentOfSupplyPrice: number;
  readonly ending: PriceEnding;
  readonly rounding: PriceRounding;
  readonly add: { readonly amount: string; readonly currencyCode: CurrencyCode };
};

export type BatchFactsFragment = {
  readonly id: string;
  readonly status: ListingBatchStatus;
  readonly action: ListingBatchAction | null;
  readonly mode: ListingMode | null;
  readonly size: number;
  readonly pendingCount: number;
  readonly doneCount: number;
  readonly unchangedCount: number;
  readonly refusedCount: number;
  readonly createdAt: string;
};

export type BatchRowFragment = {
  readonly productId: string;
  readonly outcome: ListingBatchOutcome;
  readonly code: string | null;
  readonly message: string | null;
  readonly product: {
    readonly id: string;
    readonly images: ReadonlyArray<string>;
    readonly title: { readonly zh: string; readonly en: string };
  } | null;
  readonly skus: ReadonlyArray<{
    readonly id: string;
    readonly raisedTo: PriceFloor | null;
    readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
    readonly oldPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
    readonly newPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
    readonly earning: { readonly amount: string; readonly currencyCode: CurrencyCode };
  }>;
};

export type ListingBatchesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type ListingBatchesQuery = {
  readonly listingBatches: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly status: ListingBatchStatus;
      readonly action: ListingBatchAction | null;
      readonly mode: ListingMode | null;
      readonly size: number;
      readonly pendingCount: number;
      readonly doneCount: number;
      readonly unchangedCount: number;
      readonly refusedCount: number;
      readonly createdAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ListingBatchQueryVariables = Exact<{
  id: string;
}>;

export type ListingBatchQuery = {
  readonly listingBatch: {
    readonly id: string;
    readonly status: ListingBatchStatus;
    readonly action: ListingBatchAction | null;
    readonly mode: ListingMode | null;
    readonly size: number;
    readonly pendingCount: number;
    readonly doneCount: number;
    readonly unchangedCount: number;
    readonly refusedCount: number;
    readonly createdAt: string;
  };
};

export type ListingBatchRowsQueryVariables = Exact<{
  id: string;
  outcome?: ListingBatchOutcome | null | undefined;
  after?: string | null | undefined;
}>;

export type ListingBatchRowsQuery = {
  readonly listingBatch: {
    readonly id: string;
    readonly rows: {
      readonly nodes: ReadonlyArray<{
        readonly productId: string;
        readonly outcome: ListingBatchOutcome;
        readonly code: string | null;
        readonly message: string | null;
        readonly product: {
          readonly id: string;
          readonly images: ReadonlyArray<string>;
          readonly title: { readonly zh: string; readonly en: string };
        } | null;
        readonly skus: ReadonlyArray<{
          readonly id: string;
          readonly raisedTo: PriceFloor | null;
          readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
          readonly oldPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
          readonly newPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
          readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
          readonly earning: { readonly amount: string; readonly currencyCode: CurrencyCode };
        }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

export type ListingBatchPreviewQueryVariables = Exact<{
  id: string;
  plan: ListingBatchPlanInput;
  after?: string | null | undefined;
}>;

export type ListingBatchPreviewQuery = {
  readonly listingBatch: {
    readonly id: string;
    readonly preview: {
      readonly nodes: ReadonlyArray<{
        readonly productId: string;
        readonly outcome: ListingBatchOutcome;
        readonly code: string | null;
        readonly message: string | null;
        readonly product: {
          readonly id: string;
          readonly images: ReadonlyArray<string>;
          readonly title: { readonly zh: string; readonly en: string };
        } | null;
        readonly skus: ReadonlyArray<{
          readonly id: string;
          readonly raisedTo: PriceFloor | null;
          readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
          readonly oldPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
          readonly newPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
          readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
          readonly earning: { readonly amount: string; readonly currencyCode: CurrencyCode };
        }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

export type DraftListingBatchMutationVariables = Exact<{
  input: DraftListingBatchInput;
}>;

export type DraftListingBatchMutation = {
  readonly draftListingBatch: {
    readonly batch: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type AddToListingBatchMutationVariables = Exact<{
  input: AddToListingBatchInput;
}>;

export type AddToListingBatchMutation = {
  readonly addToListingBatch: {
    readonly batch: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type StartListingBatchMutationVariables = Exact<{
  input: StartListingBatchInput;
}>;

export type StartListingBatchMutation = {
  readonly startListingBatch: {
    readonly batch: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CreatePriceRuleMutationVariables = Exact<{
  input: CreatePriceRuleInput;
}>;

export type CreatePriceRuleMutation = {
  readonly createPriceRule: {
    readonly priceRule: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type DeletePriceRuleMutationVariables = Exact<{
  input: DeletePriceRuleInput;
}>;

export type DeletePriceRuleMutation = {
  readonly deletePriceRule: {
    readonly priceRuleId: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type MarginSimulationQueryVariables = Exact<{
  input: SimulateMarginInput;
}>;

export type MarginSimulationQuery = {
  readonly simulateMargin: {
    readonly skuId: string;
    readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly provinces: ReadonlyArray<{
      readonly province: string;
      readonly margin: {
        readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly freightPaid: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly fee: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly commission: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly expectedReturns: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly left: { readonly amount: string; readonly currencyCode: CurrencyCode };
      } | null;
    }>;
  };
};

export type FoundProductIdsQueryVariables = Exact<{
  filter?: ProductFilterInput | null | undefined;
  sort: ProductSort;
  after?: string | null | undefined;
}>;

export type FoundProductIdsQuery = {
  readonly searchProducts: {
    readonly nodes: ReadonlyArray<{ readonly product: { readonly id: string } }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ListingsQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: ListingStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type ListingsQuery = {
  readonly listings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly mode: ListingMode;
      readonly status: ListingStatus;
      readonly pauseReason: PauseReason | null;
      readonly availability: Availability;
      readonly updatedAt: string;
      readonly fromPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly product: {
        readonly id: string;
        readonly brand: string;
        readonly images: ReadonlyArray<string>;
        readonly title: { readonly zh: string; readonly en: string };
      };
      readonly skus: ReadonlyArray<{
        readonly id: string;
        readonly earning: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ListingDetailsQueryVariables = Exact<{
  id: string;
}>;

export type ListingDetailsQuery = {
  readonly listing: {
    readonly id: string;
    readonly mode: ListingMode;
    readonly status: ListingStatus;
    readonly pauseReason: PauseReason | null;
    readonly availability: Availability;
    readonly createdAt: string;
    readonly priceRule: { readonly id: string; readonly name: string } | null;
    readonly product: {
      readonly id: string;
      readonly images: ReadonlyArray<string>;
      readonly title: { readonly zh: string; readonly en: string };
    };
    readonly skus: ReadonlyArray<{
      readonly id: string;
      readonly image: string | null;
      readonly availability: Availability;
      readonly options: ReadonlyArray<{ readonly value: { readonly zh: string; readonly en: string } }>;
      readonly price: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly lowestPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      readonly fee: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      readonly earning: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
    }>;
  };
};

export type ListingFreightQueryVariables = Exact<{
  id: string;
  province: string;
}>;

export type ListingFreightQuery = {
  readonly listing: {
    readonly id: string;
    readonly skus: ReadonlyArray<{
      readonly id: string;
      readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
    }>;
  };
};

export type ChangeListingPricesMutationVariables = Exact<{
  input: ChangeListingPricesInput;
}>;

export type ChangeListingPricesMutation = {
  readonly changeListingPrices: {
    readonly listings: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type PauseListingMutationVariables = Exact<{
  input: PauseListingInput;
}>;

export type PauseListingMutation = {
  readonly pauseListing: {
    readonly listing: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ResumeListingMutationVariables = Exact<{
  input: ResumeListingInput;
}>;

export type ResumeListingMutation = {
  readonly resumeListing: {
    readonly listing: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RemoveListingMutationVariables = Exact<{
  input: RemoveListingInput;
}>;

export type RemoveListingMutation = {
  readonly removeListing: {
    readonly listing: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CategoriesQueryVariables = Exact<{ [key: string]: never }>;

export type CategoriesQuery = {
  readonly categories: ReadonlyArray<{
    readonly id: string;
    readonly path: string;
    readonly name: { readonly zh: string; readonly en: string };
  }>;
};

export type AttributeNamesQueryVariables = Exact<{
  parentId: string;
}>;

export type AttributeNamesQuery = {
  readonly categories: ReadonlyArray<{
    readonly path: string;
    readonly attributes: ReadonlyArray<{
      readonly key: string;
      readonly name: { readonly zh: string; readonly en: string };
    }>;
  }>;
};

export type SuggestProductsQueryVariables = Exact<{
  beginning: string;
}>;

export type SuggestProductsQuery = {
  readonly suggestProducts: ReadonlyArray<{ readonly text: string; readonly products: number }>;
};

export type ProductFacetsQueryVariables = Exact<{
  filter?: ProductFilterInput | null | undefined;
}>;

export type ProductFacetsQuery = {
  readonly searchProducts: {
    readonly totalCount: number;
    readonly didYouMean: string | null;
    readonly facets: {
      readonly currency: CurrencyCode;
      readonly categories: ReadonlyArray<{ readonly path: string; readonly count: number }>;
      readonly brands: ReadonlyArray<{ readonly value: string; readonly count: number }>;
      readonly attributes: ReadonlyArray<{
        readonly key: string;
        readonly values: ReadonlyArray<{
          readonly count: number;
          readonly value: { readonly zh: string; readonly en: string };
        }>;
      }>;
      readonly prices: ReadonlyArray<{ readonly from: number; readonly to: number | null; readonly count: number }>;
      readonly commissions: ReadonlyArray<{ readonly from: number; readonly count: number }>;
      readonly margins: ReadonlyArray<{ readonly from: number; readonly count: number }>;
      readonly dispatchHours: ReadonlyArray<{ readonly withinHours: number; readonly count: number }>;
      readonly regions: ReadonlyArray<{ readonly value: string; readonly count: number }>;
    } | null;
  };
};

export type SearchProductsQueryVariables = Exact<{
  filter?: ProductFilterInput | null | undefined;
  sort: ProductSort;
  after?: string | null | undefined;
}>;

export type SearchProductsQuery = {
  readonly searchProducts: {
    readonly nodes: ReadonlyArray<{
      readonly product: {
        readonly id: string;
        readonly brand: string;
        readonly images: ReadonlyArray<string>;
        readonly title: { readonly zh: string; readonly en: string };
        readonly offerSummary: {
          readonly commissionBasisPointsTo: number;
          readonly dispatchHoursFrom: number;
          readonly suppliers: number;
          readonly isInStock: boolean;
          readonly supplyPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
          readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type TermsFragment = {
  readonly commissionBasisPointsTo: number;
  readonly dispatchHoursFrom: number;
  readonly suppliers: number;
  readonly isInStock: boolean;
  readonly supplyPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
};

export type ProductDetailsQueryVariables = Exact<{
  id: string;
}>;

export type ProductDetailsQuery = {
  readonly product: {
    readonly id: string;
    readonly brand: string;
    readonly images: ReadonlyArray<string>;
    readonly title: { readonly zh: string; readonly en: string };
    readonly description: { readonly zh: string; readonly en: string };
    readonly category: { readonly path: string; readonly name: { readonly zh: string; readonly en: string } };
    readonly offerSummary: {
      readonly commissionBasisPointsTo: number;
      readonly dispatchHoursFrom: number;
      readonly suppliers: number;
      readonly isInStock: boolean;
      readonly supplyPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
    } | null;
    readonly attributes: ReadonlyArray<{
      readonly key: string;
      readonly name: { readonly zh: string; readonly en: string };
      readonly value: { readonly zh: string; readonly en: string };
    }>;
    readonly skus: ReadonlyArray<{
      readonly id: string;
      readonly image: string | null;
      readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
      readonly offers: ReadonlyArray<{
        readonly id: string;
        readonly status: OfferStatus;
        readonly supplierName: string;
        readonly commissionBasisPoints: number;
        readonly dispatchHours: number;
        readonly stockBand: StockBand;
        readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
        readonly retailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
        readonly minimumRetailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly morePrices: ReadonlyArray<{
          readonly kind: OfferPriceKind;
          readonly market: string | null;
          readonly minQuantity: number;
          readonly amount: string;
          readonly currency: string;
        }>;
      }>;
    }>;
  };
};

export type CreateListingsMutationVariables = Exact<{
  input: CreateListingsInput;
}>;

export type CreateListingsMutation = {
  readonly createListings: {
    readonly listings: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RerouteQuestionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type RerouteQuestionsQuery = {
  readonly rerouteQuestions: {
    readonly nodes: ReadonlyArray<{
      readonly supplierOrderId: string;
      readonly orderId: string;
      readonly orderNumber: string;
      readonly supplierNames: ReadonlyArray<string>;
      readonly promisedAt: string;
      readonly answerBy: string;
      readonly otherwise: RerouteAnswer;
      readonly goods: ReadonlyArray<{
        readonly quantity: number;
        readonly title: { readonly zh: string; readonly en: string };
      }>;
      readonly costChange: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type RerouteRowFragment = {
  readonly supplierOrderId: string;
  readonly orderId: string;
  readonly orderNumber: string;
  readonly supplierNames: ReadonlyArray<string>;
  readonly promisedAt: string;
  readonly answerBy: string;
  readonly otherwise: RerouteAnswer;
  readonly goods: ReadonlyArray<{
    readonly quantity: number;
    readonly title: { readonly zh: string; readonly en: string };
  }>;
  readonly costChange: { readonly amount: string; readonly currencyCode: CurrencyCode };
};

export type AnswerRerouteMutationVariables = Exact<{
  input: AnswerRerouteInput;
}>;

export type AnswerRerouteMutation = {
  readonly answerReroute: {
    readonly order: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RoutingRulesQueryVariables = Exact<{ [key: string]: never }>;

export type RoutingRulesQuery = {
  readonly routingRules: {
    readonly expectedDays: number;
    readonly reroutePolicy: ReroutePolicy;
    readonly unansweredPolicy: UnansweredPolicy;
    readonly splitPenalty: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly lateDay: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly failure: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly preferences: ReadonlyArray<{
      readonly kind: RoutingPreferenceKind;
      readonly supplierId: string;
      readonly skuId: string | null;
    }>;
  };
};

export type RoutingSuppliersQueryVariables = Exact<{ [key: string]: never }>;

export type RoutingSuppliersQuery = {
  readonly routingSuppliers: ReadonlyArray<{ readonly id: string; readonly name: string }>;
};

export type TryRoutingRulesQueryVariables = Exact<{
  input: RulesTrialInput;
}>;

export type TryRoutingRulesQuery = {
  readonly tryRoutingRules: {
    readonly tried: number;
    readonly skipped: number;
    readonly changed: number;
    readonly before: {
      readonly parcels: number;
      readonly days: number;
      readonly paid: { readonly amount: string; readonly currencyCode: CurrencyCode };
    };
    readonly after: {
      readonly parcels: number;
      readonly days: number;
      readonly paid: { readonly amount: string; readonly currencyCode: CurrencyCode };
    };
    readonly orders: ReadonlyArray<{
      readonly orderId: string;
      readonly number: string;
      readonly before: {
        readonly parcels: number;
        readonly days: number;
        readonly paid: { readonly amount: string; readonly currencyCode: CurrencyCode };
      };
      readonly after: {
        readonly parcels: number;
        readonly days: number;
        readonly paid: { readonly amount: string; readonly currencyCode: CurrencyCode };
      };
    }>;
    readonly suppliers: ReadonlyArray<{
      readonly name: string;
      readonly linesBefore: number;
      readonly linesAfter: number;
    }>;
  };
};

export type RulesTrialFiguresFragment = {
  readonly parcels: number;
  readonly days: number;
  readonly paid: { readonly amount: string; readonly currencyCode: CurrencyCode };
};

export type SetRoutingRulesMutationVariables = Exact<{
  input: SetRoutingRulesInput;
}>;

export type SetRoutingRulesMutation = {
  readonly setRoutingRules: {
    readonly routingRules: { readonly expectedDays: number } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type MyShopQueryVariables = Exact<{ [key: string]: never }>;

export type MyShopQuery = {
  readonly myShop: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    readonly tagline: string;
    readonly status: ShopStatus;
    readonly isOpen: boolean;
    readonly url: string;
    readonly currency: CurrencyCode;
    readonly feeBasisPoints: number;
    readonly onCostChange: CostChangePolicy;
    readonly pausesSoldOut: boolean;
    readonly freeFreightFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
  } | null;
};

export type CreateShopMutationVariables = Exact<{
  input: CreateShopInput;
}>;

export type CreateShopMutation = {
  readonly createShop: {
    readonly shop: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UpdateShopMutationVariables = Exact<{
  input: UpdateShopInput;
}>;

export type UpdateShopMutation = {
  readonly updateShop: {
    readonly shop: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type OpenShopMutationVariables = Exact<{
  input: OpenShopInput;
}>;

export type OpenShopMutation = {
  readonly openShop: {
    readonly shop: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CloseShopMutationVariables = Exact<{
  input: CloseShopInput;
}>;

export type CloseShopMutation = {
  readonly closeShop: {
    readonly shop: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type HeldOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type HeldOrdersQuery = {
  readonly orders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly shopName: string;
      readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly hold: {
        readonly heldAt: string;
        readonly dueAt: string;
        readonly whenDue: HoldDecision;
        readonly decision: string | null;
        readonly decidedBy: string | null;
        readonly decidedAt: string | null;
        readonly reasons: ReadonlyArray<{
          readonly rule: HoldRuleKind;
          readonly unit: HoldUnit;
          readonly measured: string;
          readonly threshold: string;
          readonly problem: string | null;
        }>;
      } | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type HoldingFragment = {
  readonly heldAt: string;
  readonly dueAt: string;
  readonly whenDue: HoldDecision;
  readonly decision: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly reasons: ReadonlyArray<{
    readonly rule: HoldRuleKind;
    readonly unit: HoldUnit;
    readonly measured: string;
    readonly threshold: string;
    readonly problem: string | null;
  }>;
};

export type HoldRulesQueryVariables = Exact<{ [key: string]: never }>;

export type HoldRulesQuery = {
  readonly holdRules: ReadonlyArray<{
    readonly kind: HoldRuleKind;
    readonly isOn: boolean;
    readonly unit: HoldUnit;
    readonly threshold: string;
    readonly hours: number;
    readonly whenDue: HoldDecision;
  }>;
};

export type RuleFragment = {
  readonly kind: HoldRuleKind;
  readonly isOn: boolean;
  readonly unit: HoldUnit;
  readonly threshold: string;
  readonly hours: number;
  readonly whenDue: HoldDecision;
};

export type SetHoldRulesMutationVariables = Exact<{
  input: SetHoldRulesInput;
}>;

export type SetHoldRulesMutation = {
  readonly setHoldRules: {
    readonly holdRules: ReadonlyArray<{
      readonly kind: HoldRuleKind;
      readonly isOn: boolean;
      readonly unit: HoldUnit;
      readonly threshold: string;
      readonly hours: number;
      readonly whenDue: HoldDecision;
    }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type DecideHoldMutationVariables = Exact<{
  input: DecideHoldInput;
}>;

export type DecideHoldMutation = {
  readonly decideHold: {
    readonly order: { readonly id: string; readonly status: OrderStatus; readonly isHeld: boolean } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type WalletQueryVariables = Exact<{ [key: string]: never }>;

export type WalletQuery = {
  readonly wallet: {
    readonly balances: ReadonlyArray<{
      readonly pending: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly available: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  };
};

export type PrepaidWalletQueryVariables = Exact<{ [key: string]: never }>;

export type PrepaidWalletQuery = {
  readonly wallet: {
    readonly balances: ReadonlyArray<{
      readonly prepaid: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
  };
};

export type StartTopUpMutationVariables = Exact<{
  input: StartTopUpInput;
}>;

export type StartTopUpMutation = {
  readonly startTopUp: {
    readonly payUrl: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type EarningsByDayQueryVariables = Exact<{
  days: number;
  currency: CurrencyCode;
}>;

export type EarningsByDayQuery = {
  readonly earningsByDay: ReadonlyArray<{
    readonly day: string;
    readonly earned: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly released: { readonly amount: string; readonly currencyCode: CurrencyCode };
  }>;
};

export type CreatorEarningsQueryVariables = Exact<{
  status?: EarningStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type CreatorEarningsQuery = {
  readonly earnings: {
    readonly nodes: ReadonlyArray<{
      readonly supplierOrderId: string;
      readonly orderId: string;
      readonly number: string;
      readonly status: EarningStatus;
      readonly releaseAt: string | null;
      readonly endedAt: string | null;
      readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly fee: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly share: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SupplierEarningsQueryVariables = Exact<{
  status?: EarningStatus | null | undefined;
  after?: string | null | undefined;
}>;

export type SupplierEarningsQuery = {
  readonly earnings: {
    readonly nodes: ReadonlyArray<{
      readonly supplierOrderId: string;
      readonly number: string;
      readonly status: EarningStatus;
      readonly releaseAt: string | null;
      readonly endedAt: string | null;
      readonly share: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StatementEntriesQueryVariables = Exact<{
  account?: WalletAccount | null | undefined;
  after?: string | null | undefined;
}>;

export type StatementEntriesQuery = {
  readonly statementEntries: {
    readonly nodes: ReadonlyArray<{
      readonly kind: StatementEntryKind;
      readonly account: WalletAccount;
      readonly number: string | null;
      readonly supplierOrderId: string | null;
      readonly postedAt: string;
      readonly amount: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MarketAuditEntriesQueryVariables = Exact<{
  organizationId?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type MarketAuditEntriesQuery = {
  readonly marketAuditEntries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly actorKind: ActorKind;
      readonly actorName: string;
      readonly useCase: string;
      readonly subjectId: string | null;
      readonly organizationId: string | null;
      readonly requestId: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AuditEntriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type AuditEntriesQuery = {
  readonly auditEntries: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly at: string;
      readonly actorKind: ActorKind;
      readonly actorName: string;
      readonly useCase: string;
      readonly subjectId: string | null;
      readonly organizationId: string | null;
      readonly requestId: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type AuditRowFragment = {
  readonly id: string;
  readonly at: string;
  readonly actorKind: ActorKind;
  readonly actorName: string;
  readonly useCase: string;
  readonly subjectId: string | null;
  readonly organizationId: string | null;
  readonly requestId: string;
};

export type SameGoodsPairsQueryVariables = Exact<{
  status: SameGoodsStatus;
  after?: string | null | undefined;
}>;

export type SameGoodsPairsQuery = {
  readonly sameGoodsPairs: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly foundBy: SameGoodsFoundBy;
      readonly probability: number;
      readonly status: SameGoodsStatus;
      readonly foundAt: string;
      readonly reasons: ReadonlyArray<{ readonly feature: string; readonly value: number; readonly weight: number }>;
      readonly newcomer: {
        readonly id: string;
        readonly brand: string;
        readonly images: ReadonlyArray<string>;
        readonly title: { readonly zh: string; readonly en: string };
        readonly category: { readonly path: string; readonly name: { readonly zh: string; readonly en: string } };
        readonly attributes: ReadonlyArray<{
          readonly key: string;
          readonly value: { readonly zh: string; readonly en: string };
        }>;
        readonly offerSummary: {
          readonly suppliers: number;
          readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
        } | null;
      };
      readonly existing: {
        readonly id: string;
        readonly brand: string;
        readonly images: ReadonlyArray<string>;
        readonly title: { readonly zh: string; readonly en: string };
        readonly category: { readonly path: string; readonly name: { readonly zh: string; readonly en: string } };
        readonly attributes: ReadonlyArray<{
          readonly key: string;
          readonly value: { readonly zh: string; readonly en: string };
        }>;
        readonly offerSummary: {
          readonly suppliers: number;
          readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
        } | null;
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ComparedGoodsFragment = {
  readonly id: string;
  readonly brand: string;
  readonly images: ReadonlyArray<string>;
  readonly title: { readonly zh: string; readonly en: string };
  readonly category: { readonly path: string; readonly name: { readonly zh: string; readonly en: string } };
  readonly attributes: ReadonlyArray<{
    readonly key: string;
    readonly value: { readonly zh: string; readonly en: string };
  }>;
  readonly offerSummary: {
    readonly suppliers: number;
    readonly retailPriceFrom: { readonly amount: string; readonly currencyCode: CurrencyCode };
  } | null;
};

export type MergeSameGoodsMutationVariables = Exact<{
  input: MergeSameGoodsInput;
}>;

export type MergeSameGoodsMutation = {
  readonly mergeSameGoods: {
    readonly pair: { readonly id: string; readonly status: SameGoodsStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type KeepGoodsApartMutationVariables = Exact<{
  input: KeepGoodsApartInput;
}>;

export type KeepGoodsApartMutation = {
  readonly keepGoodsApart: {
    readonly pair: { readonly id: string; readonly status: SameGoodsStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UndoMergeMutationVariables = Exact<{
  input: UndoMergeInput;
}>;

export type UndoMergeMutation = {
  readonly undoMerge: {
    readonly pair: { readonly id: string; readonly status: SameGoodsStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type MachineRoomQueryVariables = Exact<{ [key: string]: never }>;

export type MachineRoomQuery = {
  readonly machineRoom: {
    readonly listeners: ReadonlyArray<{
      readonly listener: string;
      readonly waiting: number;
      readonly dead: number;
      readonly oldestWaitingAt: string | null;
    }>;
    readonly queues: ReadonlyArray<{ readonly queue: string; readonly depth: number }>;
  };
};

export type DeadDeliveriesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DeadDeliveriesQuery = {
  readonly deadDeliveries: {
    readonly nodes: ReadonlyArray<{
      readonly eventId: string;
      readonly event: string;
      readonly listener: string;
      readonly attempts: number;
      readonly lastError: string | null;
      readonly endedAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type ReplayDeliveryMutationVariables = Exact<{
  input: ReplayDeliveryInput;
}>;

export type ReplayDeliveryMutation = {
  readonly replayDelivery: {
    readonly eventId: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type LedgerCheckQueryVariables = Exact<{ [key: string]: never }>;

export type LedgerCheckQuery = {
  readonly ledgerCheck: {
    readonly isZero: boolean;
    readonly mismatches: number;
    readonly totals: ReadonlyArray<{
      readonly kind: LedgerAccountKind;
      readonly debit: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly credit: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly balance: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly lastVerification: {
      readonly verifiedAt: string;
      readonly transactions: number;
      readonly entries: number;
      readonly findings: ReadonlyArray<{
        readonly check: string;
        readonly subject: string;
        readonly expected: string;
        readonly actual: string;
      }>;
    } | null;
  };
};

export type OperatorStartQueryVariables = Exact<{ [key: string]: never }>;

export type OperatorStartQuery = {
  readonly organizations: {
    readonly nodes: ReadonlyArray<{ readonly id: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
  readonly stuckSupplierOrders: {
    readonly nodes: ReadonlyArray<{ readonly id: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
};

export type OrganizationRowFragment = {
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly status: OrganizationStatus;
  readonly statusReason: string | null;
  readonly contactEmail: string;
  readonly timeZone: string;
  readonly closedFrom: string | null;
  readonly closedUntil: string | null;
  readonly createdAt: string;
};

export type OrganizationsQueryVariables = Exact<{
  kind?: OrganizationKind | null | undefined;
  status?: OrganizationStatus | null | undefined;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type OrganizationsQuery = {
  readonly organizations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly kind: OrganizationKind;
      readonly status: OrganizationStatus;
      readonly statusReason: string | null;
      readonly contactEmail: string;
      readonly timeZone: string;
      readonly closedFrom: string | null;
      readonly closedUntil: string | null;
      readonly createdAt: string;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OrganizationDetailsQueryVariables = Exact<{
  id: string;
}>;

export type OrganizationDetailsQuery = {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly kind: OrganizationKind;
    readonly status: OrganizationStatus;
    readonly statusReason: string | null;
    readonly contactEmail: string;
    readonly timeZone: string;
    readonly closedFrom: string | null;
    readonly closedUntil: string | null;
    readonly createdAt: string;
  } | null;
};

export type ApproveOrganizationMutationVariables = Exact<{
  input: ApproveOrganizationInput;
}>;

export type ApproveOrganizationMutation = {
  readonly approveOrganization: {
    readonly organization: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RefuseOrganizationMutationVariables = Exact<{
  input: RefuseOrganizationInput;
}>;

export type RefuseOrganizationMutation = {
  readonly refuseOrganization: {
    readonly organization: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SuspendOrganizationMutationVariables = Exact<{
  input: SuspendOrganizationInput;
}>;

export type SuspendOrganizationMutation = {
  readonly suspendOrganization: {
    readonly organization: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ReinstateOrganizationMutationVariables = Exact<{
  input: ReinstateOrganizationInput;
}>;

export type ReinstateOrganizationMutation = {
  readonly reinstateOrganization: {
    readonly organization: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type MarketSettingsQueryVariables = Exact<{ [key: string]: never }>;

export type MarketSettingsQuery = {
  readonly marketSettings: {
    readonly paymentSeconds: number;
    readonly acceptSeconds: number;
    readonly receiveSeconds: number;
    readonly rerouteAnswerSeconds: number;
    readonly afterSaleSeconds: number;
    readonly shopperDataSeconds: number;
    readonly feeBasisPoints: number;
    readonly unpaidOrdersPerPhone: number;
    readonly unpaidOrdersPerAddress: number;
  };
};

export type UpdateMarketSettingsMutationVariables = Exact<{
  input: UpdateMarketSettingsInput;
}>;

export type UpdateMarketSettingsMutation = {
  readonly updateMarketSettings: {
    readonly settings: { readonly paymentSeconds: number } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type StuckSupplierOrdersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type StuckSupplierOrdersQuery = {
  readonly stuckSupplierOrders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: SupplierOrderStatus;
      readonly shopName: string;
      readonly stuckAt: string | null;
      readonly readyAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OrdersQueryVariables = Exact<{
  filter?: OrderFilterInput | null | undefined;
  after?: string | null | undefined;
}>;

export type OrdersQuery = {
  readonly orders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: OrderStatus;
      readonly channel: string;
      readonly shopName: string;
      readonly placedAt: string;
      readonly isHeld: boolean;
      readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly lines: ReadonlyArray<{
        readonly id: string;
        readonly image: string | null;
        readonly quantity: number;
        readonly title: { readonly zh: string; readonly en: string };
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OrderCountsQueryVariables = Exact<{ [key: string]: never }>;

export type OrderCountsQuery = {
  readonly orderCounts: ReadonlyArray<{ readonly status: OrderStatus; readonly count: number }>;
};

export type OrderDetailsQueryVariables = Exact<{
  id: string;
}>;

export type OrderDetailsQuery = {
  readonly order: {
    readonly id: string;
    readonly number: string;
    readonly status: OrderStatus;
    readonly channel: string;
    readonly note: string;
    readonly isHeld: boolean;
    readonly placedAt: string;
    readonly paymentDueAt: string;
    readonly paidAt: string | null;
    readonly endedAt: string | null;
    readonly shop: { readonly id: string; readonly name: string; readonly slug: string };
    readonly hold: {
      readonly heldAt: string;
      readonly dueAt: string;
      readonly whenDue: HoldDecision;
      readonly decision: string | null;
      readonly decidedBy: string | null;
      readonly decidedAt: string | null;
      readonly reasons: ReadonlyArray<{
        readonly rule: HoldRuleKind;
        readonly unit: HoldUnit;
        readonly measured: string;
        readonly threshold: string;
        readonly problem: string | null;
      }>;
    } | null;
    readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly refunded: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly recipient: {
      readonly name: string;
      readonly phone: string;
      readonly province: string;
      readonly city: string;
      readonly district: string;
      readonly street: string;
    } | null;
    readonly routing: {
      readonly isProven: boolean;
      readonly gap: number;
      readonly lines: ReadonlyArray<{
        readonly lineId: string;
        readonly reason: RoutingReason;
        readonly saved: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
        readonly chosen: {
          readonly supplierName: string;
          readonly warehouseName: string;
          readonly cost: {
            readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly lateness: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly risk: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly split: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
          };
        };
        readonly runnerUp: {
          readonly supplierName: string;
          readonly warehouseName: string;
          readonly cost: {
            readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly lateness: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly risk: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly split: { readonly amount: string; readonly currencyCode: CurrencyCode };
            readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
          };
        } | null;
      }>;
    } | null;
    readonly happenings: ReadonlyArray<{
      readonly kind: string;
      readonly at: string;
      readonly supplierOrderId: string | null;
    }>;
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly supplierOrderId: string;
      readonly image: string | null;
      readonly quantity: number;
      readonly title: { readonly zh: string; readonly en: string };
      readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
      readonly unitPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly parts: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: string;
      readonly supplierName: string;
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
};

export type RoutedByFragment = {
  readonly supplierName: string;
  readonly warehouseName: string;
  readonly cost: {
    readonly goods: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly lateness: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly risk: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly split: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly total: { readonly amount: string; readonly currencyCode: CurrencyCode };
  };
};

export type CarriersQueryVariables = Exact<{ [key: string]: never }>;

export type CarriersQuery = {
  readonly carriers: ReadonlyArray<{
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly example: string | null;
  }>;
};

export type ProvincesQueryVariables = Exact<{ [key: string]: never }>;

export type ProvincesQuery = {
  readonly provinces: ReadonlyArray<{ readonly code: string; readonly nameZh: string; readonly nameEn: string }>;
};

export type RevealRecipientMutationVariables = Exact<{
  input: RevealRecipientInput;
}>;

export type RevealRecipientMutation = {
  readonly revealRecipient: {
    readonly recipient: {
      readonly name: string;
      readonly phone: string;
      readonly province: string;
      readonly city: string;
      readonly district: string;
      readonly street: string;
    } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CancelOrderMutationVariables = Exact<{
  input: CancelOrderInput;
}>;

export type CancelOrderMutation = {
  readonly cancelOrder: {
    readonly order: { readonly id: string; readonly status: OrderStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ConnectionQueryVariables = Exact<{ [key: string]: never }>;

export type ConnectionQuery = {
  readonly connection: {
    readonly way: ConnectionWay;
    readonly url: string | null;
    readonly failuresInRow: number;
    readonly pausedUntil: string | null;
    readonly oldSecretUntil: string | null;
  };
};

export type ForwardingAttemptsQueryVariables = Exact<{
  supplierOrderId?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type ForwardingAttemptsQuery = {
  readonly forwardingAttempts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly supplierOrderId: string;
      readonly at: string;
      readonly durationMs: number;
      readonly statusCode: number | null;
      readonly error: string | null;
      readonly isAcknowledged: boolean;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SetConnectionMutationVariables = Exact<{
  input: SetConnectionInput;
}>;

export type SetConnectionMutation = {
  readonly setConnection: {
    readonly secret: string | null;
    readonly connection: { readonly way: ConnectionWay } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RotateConnectionSecretMutationVariables = Exact<{
  input: RotateConnectionSecretInput;
}>;

export type RotateConnectionSecretMutation = {
  readonly rotateConnectionSecret: {
    readonly secret: string | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SendTestWebhookMutationVariables = Exact<{
  input: SendTestWebhookInput;
}>;

export type SendTestWebhookMutation = {
  readonly sendTestWebhook: {
    readonly test: {
      readonly isAcknowledged: boolean;
      readonly statusCode: number | null;
      readonly durationMs: number;
      readonly error: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ReplayForwardingMutationVariables = Exact<{
  input: ReplayForwardingInput;
}>;

export type ReplayForwardingMutation = {
  readonly replayForwarding: {
    readonly supplierOrders: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type OffersQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: OfferStatus | null | undefined;
  stockAtMost?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type OffersQuery = {
  readonly offers: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly productId: string;
      readonly skuId: string;
      readonly supplierSku: string;
      readonly status: OfferStatus;
      readonly image: string | null;
      readonly commissionBasisPoints: number;
      readonly dispatchHours: number;
      readonly safetyStock: number | null;
      readonly title: { readonly zh: string; readonly en: string };
      readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
      readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly retailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly minimumRetailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
      readonly morePrices: ReadonlyArray<{
        readonly kind: OfferPriceKind;
        readonly market: string | null;
        readonly minQuantity: number;
        readonly amount: string;
        readonly currency: string;
      }>;
      readonly stocks: ReadonlyArray<{
        readonly warehouseId: string;
        readonly onHand: number;
        readonly reserved: number;
        readonly missing: number;
        readonly available: number;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type OfferRowFragment = {
  readonly id: string;
  readonly productId: string;
  readonly skuId: string;
  readonly supplierSku: string;
  readonly status: OfferStatus;
  readonly image: string | null;
  readonly commissionBasisPoints: number;
  readonly dispatchHours: number;
  readonly safetyStock: number | null;
  readonly title: { readonly zh: string; readonly en: string };
  readonly options: ReadonlyArray<{ readonly zh: string; readonly en: string }>;
  readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly retailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly minimumRetailPrice: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
  readonly morePrices: ReadonlyArray<{
    readonly kind: OfferPriceKind;
    readonly market: string | null;
    readonly minQuantity: number;
    readonly amount: string;
    readonly currency: string;
  }>;
  readonly stocks: ReadonlyArray<{
    readonly warehouseId: string;
    readonly onHand: number;
    readonly reserved: number;
    readonly missing: number;
    readonly available: number;
  }>;
};

export type StockHistoryQueryVariables = Exact<{
  offerId: string;
  warehouseId: string;
  after?: string | null | undefined;
}>;

export type StockHistoryQuery = {
  readonly stockHistory: {
    readonly nodes: ReadonlyArray<{
      readonly at: string;
      readonly kind: StockChangeKind;
      readonly onHandChange: number;
      readonly reservedChange: number;
      readonly onHand: number;
      readonly reserved: number;
      readonly supplierOrderNumber: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type StockRowFragment = {
  readonly at: string;
  readonly kind: StockChangeKind;
  readonly onHandChange: number;
  readonly reservedChange: number;
  readonly onHand: number;
  readonly reserved: number;
  readonly supplierOrderNumber: string | null;
};

export type SafetyStockRuleQueryVariables = Exact<{ [key: string]: never }>;

export type SafetyStockRuleQuery = { readonly safetyStockRule: number };

export type SetSafetyStockMutationVariables = Exact<{
  input: SetSafetyStockInput;
}>;

export type SetSafetyStockMutation = {
  readonly setSafetyStock: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CorrectStockMutationVariables = Exact<{
  input: CorrectStockInput;
}>;

export type CorrectStockMutation = {
  readonly correctStock: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RestockOffersMutationVariables = Exact<{
  input: RestockOffersInput;
}>;

export type RestockOffersMutation = {
  readonly restockOffers: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UpdateOffersMutationVariables = Exact<{
  input: UpdateOffersInput;
}>;

export type UpdateOffersMutation = {
  readonly updateOffers: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type PauseOffersMutationVariables = Exact<{
  input: PauseOffersInput;
}>;

export type PauseOffersMutation = {
  readonly pauseOffers: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ResumeOffersMutationVariables = Exact<{
  input: ResumeOffersInput;
}>;

export type ResumeOffersMutation = {
  readonly resumeOffers: {
    readonly offers: ReadonlyArray<{ readonly id: string }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SupplierStartQueryVariables = Exact<{ [key: string]: never }>;

export type SupplierStartQuery = {
  readonly warehouses: ReadonlyArray<{ readonly id: string }>;
  readonly feeds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fileName: string;
      readonly status: FeedStatus;
      readonly refused: number;
    }>;
  };
  readonly offers: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
  readonly soldOut: { readonly nodes: ReadonlyArray<{ readonly id: string }> };
};

export type FeedRowFragment = {
  readonly id: string;
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly warehouseId: string;
  readonly status: FeedStatus;
  readonly format: FeedFormat | null;
  readonly profileName: string | null;
  readonly rowCount: number | null;
  readonly progress: number;
  readonly rowsRead: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly failure: string | null;
  readonly resultPath: string | null;
  readonly createdAt: string;
  readonly finishedAt: string | null;
};

export type FeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type FeedsQuery = {
  readonly feeds: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly fileName: string;
      readonly sizeBytes: number;
      readonly warehouseId: string;
      readonly status: FeedStatus;
      readonly format: FeedFormat | null;
      readonly profileName: string | null;
      readonly rowCount: number | null;
      readonly progress: number;
      readonly rowsRead: number;
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly refused: number;
      readonly failure: string | null;
      readonly resultPath: string | null;
      readonly createdAt: string;
      readonly finishedAt: string | null;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type FeedDetailsQueryVariables = Exact<{
  id: string;
}>;

export type FeedDetailsQuery = {
  readonly feed: {
    readonly id: string;
    readonly fileName: string;
    readonly sizeBytes: number;
    readonly warehouseId: string;
    readonly status: FeedStatus;
    readonly format: FeedFormat | null;
    readonly profileName: string | null;
    readonly rowCount: number | null;
    readonly progress: number;
    readonly rowsRead: number;
    readonly created: number;
    readonly updated: number;
    readonly unchanged: number;
    readonly refused: number;
    readonly failure: string | null;
    readonly resultPath: string | null;
    readonly createdAt: string;
    readonly finishedAt: string | null;
  };
};

export type RefusedRowsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type RefusedRowsQuery = {
  readonly feed: {
    readonly id: string;
    readonly refusedRows: {
      readonly nodes: ReadonlyArray<{
        readonly line: number;
        readonly skuCode: string;
        readonly column: string | null;
        readonly value: string | null;
        readonly message: string;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  };
};

export type FeedPreviewQueryVariables = Exact<{
  id: string;
  reading?: FeedReadingInput | null | undefined;
}>;

export type FeedPreviewQuery = {
  readonly feedPreview: {
    readonly format: FeedFormat;
    readonly encoding: string;
    readonly delimiter: string | null;
    readonly defaults: {
      readonly currency: string | null;
      readonly category: string | null;
      readonly weightGrams: number | null;
      readonly weightUnit: WeightUnit | null;
      readonly stock: number | null;
      readonly price: string | null;
      readonly supplyPercent: number | null;
      readonly commissionPercent: number | null;
      readonly dispatchHours: number | null;
      readonly imageUrlPrefix: string | null;
    };
    readonly columns: ReadonlyArray<{
      readonly column: string;
      readonly samples: ReadonlyArray<string>;
      readonly target: FeedTarget | null;
      readonly name: string | null;
    }>;
    readonly rows: ReadonlyArray<{
      readonly line: number;
      readonly isRefused: boolean;
      readonly skuCode: string | null;
      readonly productCode: string | null;
      readonly title: string | null;
      readonly options: string | null;
      readonly retailPrice: string | null;
      readonly supplyPrice: string | null;
      readonly currency: string | null;
      readonly stock: number | null;
      readonly imageCount: number;
      readonly morePriceCount: number;
      readonly problems: ReadonlyArray<string>;
    }>;
  };
};

export type FeedProfilesQueryVariables = Exact<{ [key: string]: never }>;

export type FeedProfilesQuery = { readonly feedProfiles: ReadonlyArray<{ readonly name: string }> };

export type StartFeedMutationVariables = Exact<{
  input: StartFeedInput;
}>;

export type StartFeedMutation = {
  readonly startFeed: {
    readonly feed: {
      readonly id: string;
      readonly fileName: string;
      readonly sizeBytes: number;
      readonly warehouseId: string;
      readonly status: FeedStatus;
      readonly format: FeedFormat | null;
      readonly profileName: string | null;
      readonly rowCount: number | null;
      readonly progress: number;
      readonly rowsRead: number;
      readonly created: number;
      readonly updated: number;
      readonly unchanged: number;
      readonly refused: number;
      readonly failure: string | null;
      readonly resultPath: string | null;
      readonly createdAt: string;
      readonly finishedAt: string | null;
    } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CategoryMappingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type CategoryMappingsQuery = {
  readonly categoryMappings: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly text: string;
      readonly certainty: number;
      readonly mappedBy: CategoryMappedBy;
      readonly matchedWords: ReadonlyArray<string>;
      readonly rows: number;
      readonly seenAt: string;
      readonly category: {
        readonly id: string;
        readonly path: string;
        readonly name: { readonly zh: string; readonly en: string };
      };
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type MappableCategoriesQueryVariables = Exact<{ [key: string]: never }>;

export type MappableCategoriesQuery = {
  readonly categories: ReadonlyArray<{
    readonly id: string;
    readonly path: string;
    readonly name: { readonly zh: string; readonly en: string };
  }>;
};

export type CorrectCategoryMappingMutationVariables = Exact<{
  input: CorrectCategoryMappingInput;
}>;

export type CorrectCategoryMappingMutation = {
  readonly correctCategoryMapping: {
    readonly mapping: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SupplierOrderRowFragment = {
  readonly id: string;
  readonly number: string;
  readonly status: SupplierOrderStatus;
  readonly shopName: string;
  readonly province: string;
  readonly city: string;
  readonly readyAt: string | null;
  readonly shippedAt: string | null;
  readonly receivedAt: string | null;
  readonly attention: ReadonlyArray<AttentionReason>;
  readonly isDispatchLate: boolean;
  readonly deadline: {
    readonly step: DeadlineStep;
    readonly actor: DeadlineActor;
    readonly dueAt: string;
    readonly otherwise: DeadlineConsequence;
    readonly standing: DeadlineStanding;
  } | null;
  readonly supplyTotal: { readonly amount: string; readonly currencyCode: CurrencyCode };
  readonly lines: ReadonlyArray<{
    readonly id: string;
    readonly titleZh: string;
    readonly titleEn: string;
    readonly image: string | null;
    readonly quantity: number;
    readonly shippedQuantity: number;
    readonly supplierSku: string;
  }>;
};

export type SupplierOrdersQueryVariables = Exact<{
  tab?: SupplierOrderTab | null | undefined;
  isOverdue?: boolean;
  needsAttention?: boolean;
  search?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type SupplierOrdersQuery = {
  readonly supplierOrders: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: SupplierOrderStatus;
      readonly shopName: string;
      readonly province: string;
      readonly city: string;
      readonly readyAt: string | null;
      readonly shippedAt: string | null;
      readonly receivedAt: string | null;
      readonly attention: ReadonlyArray<AttentionReason>;
      readonly isDispatchLate: boolean;
      readonly deadline: {
        readonly step: DeadlineStep;
        readonly actor: DeadlineActor;
        readonly dueAt: string;
        readonly otherwise: DeadlineConsequence;
        readonly standing: DeadlineStanding;
      } | null;
      readonly supplyTotal: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly lines: ReadonlyArray<{
        readonly id: string;
        readonly titleZh: string;
        readonly titleEn: string;
        readonly image: string | null;
        readonly quantity: number;
        readonly shippedQuantity: number;
        readonly supplierSku: string;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

export type SupplierOrderCountsQueryVariables = Exact<{ [key: string]: never }>;

export type SupplierOrderCountsQuery = {
  readonly supplierOrderCounts: {
    readonly toAccept: number;
    readonly toShip: number;
    readonly shipped: number;
    readonly overdue: number;
    readonly needingAttention: number;
  };
};

export type SupplierOrderDetailsQueryVariables = Exact<{
  id: string;
}>;

export type SupplierOrderDetailsQuery = {
  readonly supplierOrder: {
    readonly id: string;
    readonly number: string;
    readonly status: SupplierOrderStatus;
    readonly shopName: string;
    readonly warehouseId: string;
    readonly weightGrams: number;
    readonly readyAt: string | null;
    readonly acceptBy: string | null;
    readonly acceptedAt: string | null;
    readonly dispatchBy: string | null;
    readonly shippedAt: string | null;
    readonly deliveredAt: string | null;
    readonly receiveBy: string | null;
    readonly receivedAt: string | null;
    readonly rejectCode: RejectedCode | null;
    readonly rejectReason: string | null;
    readonly isDispatchLate: boolean;
    readonly attention: ReadonlyArray<AttentionReason>;
    readonly deadline: {
      readonly step: DeadlineStep;
      readonly actor: DeadlineActor;
      readonly dueAt: string;
      readonly otherwise: DeadlineConsequence;
      readonly standing: DeadlineStanding;
    } | null;
    readonly supplyTotal: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly freight: { readonly amount: string; readonly currencyCode: CurrencyCode };
    readonly recipient: {
      readonly name: string;
      readonly phone: string;
      readonly province: string;
      readonly city: string;
      readonly district: string;
      readonly street: string;
      readonly isMasked: boolean;
    } | null;
    readonly lines: ReadonlyArray<{
      readonly id: string;
      readonly titleZh: string;
      readonly titleEn: string;
      readonly image: string | null;
      readonly quantity: number;
      readonly shippedQuantity: number;
      readonly supplierSku: string;
      readonly options: ReadonlyArray<{ readonly name: string; readonly valueZh: string; readonly valueEn: string }>;
      readonly supplyPrice: { readonly amount: string; readonly currencyCode: CurrencyCode };
    }>;
    readonly shipments: ReadonlyArray<{
      readonly id: string;
      readonly carrier: string;
      readonly trackingNumber: string;
      readonly trackingUrl: string | null;
      readonly shippedAt: string;
      readonly deliveredAt: string | null;
      readonly scans: ReadonlyArray<{ readonly code: ScanCode; readonly place: string; readonly occurredAt: string }>;
      readonly lines: ReadonlyArray<{ readonly lineId: string; readonly quantity: number }>;
    }>;
  };
};

export type AcceptSupplierOrdersMutationVariables = Exact<{
  input: AcceptSupplierOrdersInput;
}>;

export type AcceptSupplierOrdersMutation = {
  readonly acceptSupplierOrders: {
    readonly outcomes: ReadonlyArray<{
      readonly supplierOrderId: string;
      readonly supplierOrder: { readonly id: string } | null;
      readonly refusal:
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
        | null;
    }> | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RejectSupplierOrderMutationVariables = Exact<{
  input: RejectSupplierOrderInput;
}>;

export type RejectSupplierOrderMutation = {
  readonly rejectSupplierOrder: {
    readonly supplierOrder: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ShipParcelMutationVariables = Exact<{
  input: ShipParcelInput;
}>;

export type ShipParcelMutation = {
  readonly shipParcel: {
    readonly supplierOrder: { readonly id: string; readonly status: SupplierOrderStatus } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CorrectTrackingMutationVariables = Exact<{
  input: CorrectTrackingInput;
}>;

export type CorrectTrackingMutation = {
  readonly correctTracking: {
    readonly shipment: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type WarehousesQueryVariables = Exact<{ [key: string]: never }>;

export type WarehousesQuery = {
  readonly warehouses: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly city: string;
    readonly timeZone: string;
    readonly cutoffMinutes: number;
    readonly closedWeekdays: ReadonlyArray<number>;
    readonly closedOn: ReadonlyArray<string>;
    readonly dailyPieces: number | null;
    readonly isActive: boolean;
    readonly province: { readonly code: string; readonly nameZh: string; readonly nameEn: string };
    readonly freightTemplate: { readonly id: string; readonly name: string };
  }>;
};

export type FreightTemplatesQueryVariables = Exact<{ [key: string]: never }>;

export type FreightTemplatesQuery = {
  readonly freightTemplates: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
    readonly currency: CurrencyCode;
    readonly excludedRegions: ReadonlyArray<string>;
    readonly rules: ReadonlyArray<{
      readonly regions: ReadonlyArray<string>;
      readonly basis: FreightBasis;
      readonly firstUnits: number;
      readonly additionalUnits: number;
      readonly freeFromPieces: number | null;
      readonly transitDays: number;
      readonly firstFee: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly additionalFee: { readonly amount: string; readonly currencyCode: CurrencyCode };
      readonly freeFrom: { readonly amount: string; readonly currencyCode: CurrencyCode } | null;
    }>;
  }>;
};

export type ParcelFreightQueryVariables = Exact<{
  input: ParcelFreightInput;
}>;

export type ParcelFreightQuery = {
  readonly parcelFreight: {
    readonly transitDays: number;
    readonly fee: { readonly amount: string; readonly currencyCode: CurrencyCode };
  } | null;
};

export type CreateWarehouseMutationVariables = Exact<{
  input: CreateWarehouseInput;
}>;

export type CreateWarehouseMutation = {
  readonly createWarehouse: {
    readonly warehouse: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UpdateWarehouseMutationVariables = Exact<{
  input: UpdateWarehouseInput;
}>;

export type UpdateWarehouseMutation = {
  readonly updateWarehouse: {
    readonly warehouse: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type CreateFreightTemplateMutationVariables = Exact<{
  input: CreateFreightTemplateInput;
}>;

export type CreateFreightTemplateMutation = {
  readonly createFreightTemplate: {
    readonly freightTemplate: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type UpdateFreightTemplateMutationVariables = Exact<{
  input: UpdateFreightTemplateInput;
}>;

export type UpdateFreightTemplateMutation = {
  readonly updateFreightTemplate: {
    readonly freightTemplate: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;

export type SignInMutation = {
  readonly signIn: {
    readonly session: { readonly accessToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;

export type SignUpMutation = {
  readonly signUp: {
    readonly session: { readonly accessToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;

export type AcceptInvitationMutation = {
  readonly acceptInvitation: {
    readonly session: { readonly accessToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type RefreshSessionMutationVariables = Exact<{
  input: RefreshSessionInput;
}>;

export type RefreshSessionMutation = {
  readonly refreshSession: {
    readonly session: { readonly accessToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SwitchOrganizationMutationVariables = Exact<{
  input: SwitchOrganizationInput;
}>;

export type SwitchOrganizationMutation = {
  readonly switchOrganization: {
    readonly session: { readonly accessToken: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;

export type SignOutMutation = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = {
  readonly viewer: {
    readonly role: Role | null;
    readonly permissions: ReadonlyArray<Permission>;
    readonly unreadNotifications: number;
    readonly account: {
      readonly id: string;
      readonly email: string;
      readonly name: string;
      readonly locale: Locale;
    } | null;
    readonly organization: {
      readonly id: string;
      readonly name: string;
      readonly kind: OrganizationKind;
      readonly status: OrganizationStatus;
      readonly statusReason: string | null;
      readonly timeZone: string;
      readonly contactEmail: string;
      readonly locale: Locale;
      readonly closedFrom: string | null;
      readonly closedUntil: string | null;
    };
    readonly memberships: ReadonlyArray<{
      readonly organizationId: string;
      readonly organizationName: string;
      readonly organizationKind: OrganizationKind;
      readonly organizationStatus: OrganizationStatus;
      readonly role: Role;
    }>;
  };
};

export type OpenInvitationQueryVariables = Exact<{
  token: string;
}>;

export type OpenInvitationQuery = {
  readonly openInvitation: {
    readonly email: string;
    readonly hasAccount: boolean;
    readonly organizationKind: OrganizationKind;
    readonly organizationName: string;
    readonly role: Role;
    readonly expiresAt: string;
  } | null;
};

export type UpdateAccountMutationVariables = Exact<{
  input: UpdateAccountInput;
}>;

export type UpdateAccountMutation = {
  readonly updateAccount: {
    readonly account: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
      | { readonly code: string; readonly message: string; readonly path: ReadonlyArray<string> }
    >;
  };
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
export const WhyFragmentDoc = new TypedDocumentString(
  `
    fragment Why on UserError {
  code
  message
  path
}
    `,
  { fragmentName: 'Why' },
) as unknown as TypedDocumentString<WhyFragment, unknown>;
export const ChangeRequestRowFragmentDoc = new TypedDocumentString(
  `
    fragment ChangeRequestRow on ChangeRequest {
  id
  status
  note
  decisionReason
  isOutdated
  createdAt
  supplierName
  product {
    id
    title {
      zh
      en
    }
    images
  }
  changes {
    field
    before
    after
  }
}
    `,
  { fragmentName: 'ChangeRequestRow' },
) as unknown as TypedDocumentString<ChangeRequestRowFragment, unknown>;
export const CashFragmentDoc = new TypedDocumentString(
  `
    fragment Cash on Money {
  amount
  currencyCode
}
    `,
  { fragmentName: 'Cash' },
) as unknown as TypedDocumentString<CashFragment, unknown>;
export const DropHeadFragmentDoc = new TypedDocumentString(
  `
    fragment DropHead on Drop {
  id
  listingId
  title {
    zh
    en
  }
  phase
  startsAt
  endsAt
  piecesPerShopper
  skus {
    skuId
    options {
      zh
      en
    }
    price {
      ...Cash
    }
    pieces
    piecesLeft
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'DropHead' },
) as unknown as TypedDocumentString<DropHeadFragment, unknown>;
export const RuleTermsFragmentDoc = new TypedDocumentString(
  `
    fragment RuleTerms on PriceRuleTerms {
  percentOfSupplyPrice
  add {
    ...Cash
  }
  ending
  rounding
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'RuleTerms' },
) as unknown as TypedDocumentString<RuleTermsFragment, unknown>;
export const BatchFactsFragmentDoc = new TypedDocumentString(
  `
    fragment BatchFacts on ListingBatch {
  id
  status
  action
  mode
  size
  pendingCount
  doneCount
  unchangedCount
  refusedCount
  createdAt
}
    `,
  { fragmentName: 'BatchFacts' },
) as unknown as TypedDocumentString<BatchFactsFragment, unknown>;
export const BatchRowFragmentDoc = new TypedDocumentString(
  `
    fragment BatchRow on ListingBatchRow {
  productId
  outcome
  code
  message
  product {
    id
    title {
      zh
      en
    }
    images
  }
  skus {
    id
    raisedTo
    options {
      value {
        zh
        en
      }
    }
    oldPrice {
      ...Cash
    }
    newPrice {
      ...Cash
    }
    supplyPrice {
      ...Cash
    }
    earning {
      ...Cash
    }
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'BatchRow' },
) as unknown as TypedDocumentString<BatchRowFragment, unknown>;
export const TermsFragmentDoc = new TypedDocumentString(
  `
    fragment Terms on ProductOfferSummary {
  supplyPriceFrom {
    ...Cash
  }
  retailPriceFrom {
    ...Cash
  }
  commissionBasisPointsTo
  dispatchHoursFrom
  suppliers
  isInStock
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'Terms' },
) as unknown as TypedDocumentString<TermsFragment, unknown>;
export const RerouteRowFragmentDoc = new TypedDocumentString(
  `
    fragment RerouteRow on RerouteQuestion {
  supplierOrderId
  orderId
  orderNumber
  goods {
    quantity
    title {
      zh
      en
    }
  }
  supplierNames
  costChange {
    ...Cash
  }
  promisedAt
  answerBy
  otherwise
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'RerouteRow' },
) as unknown as TypedDocumentString<RerouteRowFragment, unknown>;
export const RulesTrialFiguresFragmentDoc = new TypedDocumentString(
  `
    fragment RulesTrialFigures on RulesTrialFigures {
  paid {
    ...Cash
  }
  parcels
  days
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'RulesTrialFigures' },
) as unknown as TypedDocumentString<RulesTrialFiguresFragment, unknown>;
export const HoldingFragmentDoc = new TypedDocumentString(
  `
    fragment Holding on OrderHold {
  reasons {
    rule
    unit
    measured
    threshold
    problem
  }
  heldAt
  dueAt
  whenDue
  decision
  decidedBy
  decidedAt
}
    `,
  { fragmentName: 'Holding' },
) as unknown as TypedDocumentString<HoldingFragment, unknown>;
export const RuleFragmentDoc = new TypedDocumentString(
  `
    fragment Rule on HoldRule {
  kind
  isOn
  unit
  threshold
  hours
  whenDue
}
    `,
  { fragmentName: 'Rule' },
) as unknown as TypedDocumentString<RuleFragment, unknown>;
export const AuditRowFragmentDoc = new TypedDocumentString(
  `
    fragment AuditRow on AuditEntry {
  id
  at
  actorKind
  actorName
  useCase
  subjectId
  organizationId
  requestId
}
    `,
  { fragmentName: 'AuditRow' },
) as unknown as TypedDocumentString<AuditRowFragment, unknown>;
export const ComparedGoodsFragmentDoc = new TypedDocumentString(
  `
    fragment ComparedGoods on Product {
  id
  title {
    zh
    en
  }
  brand
  images
  category {
    path
    name {
      zh
      en
    }
  }
  attributes {
    key
    value {
      zh
      en
    }
  }
  offerSummary {
    retailPriceFrom {
      ...Cash
    }
    suppliers
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'ComparedGoods' },
) as unknown as TypedDocumentString<ComparedGoodsFragment, unknown>;
export const OrganizationRowFragmentDoc = new TypedDocumentString(
  `
    fragment OrganizationRow on Organization {
  id
  name
  kind
  status
  statusReason
  contactEmail
  timeZone
  closedFrom
  closedUntil
  createdAt
}
    `,
  { fragmentName: 'OrganizationRow' },
) as unknown as TypedDocumentString<OrganizationRowFragment, unknown>;
export const RoutedByFragmentDoc = new TypedDocumentString(
  `
    fragment RoutedBy on RoutingChoice {
  supplierName
  warehouseName
  cost {
    goods {
      ...Cash
    }
    freight {
      ...Cash
    }
    lateness {
      ...Cash
    }
    risk {
      ...Cash
    }
    split {
      ...Cash
    }
    total {
      ...Cash
    }
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'RoutedBy' },
) as unknown as TypedDocumentString<RoutedByFragment, unknown>;
export const MorePriceFragmentDoc = new TypedDocumentString(
  `
    fragment MorePrice on OfferPrice {
  kind
  market
  minQuantity
  amount
  currency
}
    `,
  { fragmentName: 'MorePrice' },
) as unknown as TypedDocumentString<MorePriceFragment, unknown>;
export const OfferRowFragmentDoc = new TypedDocumentString(
  `
    fragment OfferRow on Offer {
  id
  productId
  skuId
  supplierSku
  status
  image
  title {
    zh
    en
  }
  options {
    zh
    en
  }
  supplyPrice {
    ...Cash
  }
  retailPrice {
    ...Cash
  }
  minimumRetailPrice {
    ...Cash
  }
  morePrices {
    ...MorePrice
  }
  commissionBasisPoints
  dispatchHours
  safetyStock
  stocks {
    warehouseId
    onHand
    reserved
    missing
    available
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}
fragment MorePrice on OfferPrice {
  kind
  market
  minQuantity
  amount
  currency
}`,
  { fragmentName: 'OfferRow' },
) as unknown as TypedDocumentString<OfferRowFragment, unknown>;
export const StockRowFragmentDoc = new TypedDocumentString(
  `
    fragment StockRow on StockEntry {
  at
  kind
  onHandChange
  reservedChange
  onHand
  reserved
  supplierOrderNumber
}
    `,
  { fragmentName: 'StockRow' },
) as unknown as TypedDocumentString<StockRowFragment, unknown>;
export const FeedRowFragmentDoc = new TypedDocumentString(
  `
    fragment FeedRow on Feed {
  id
  fileName
  sizeBytes
  warehouseId
  status
  format
  profileName
  rowCount
  progress
  rowsRead
  created
  updated
  unchanged
  refused
  failure
  resultPath
  createdAt
  finishedAt
}
    `,
  { fragmentName: 'FeedRow' },
) as unknown as TypedDocumentString<FeedRowFragment, unknown>;
export const SupplierOrderRowFragmentDoc = new TypedDocumentString(
  `
    fragment SupplierOrderRow on SupplierOrder {
  id
  number
  status
  shopName
  province
  city
  readyAt
  shippedAt
  receivedAt
  attention
  isDispatchLate
  deadline {
    step
    actor
    dueAt
    otherwise
    standing
  }
  supplyTotal {
    ...Cash
  }
  lines {
    id
    titleZh
    titleEn
    image
    quantity
    shippedQuantity
    supplierSku
  }
}
    fragment Cash on Money {
  amount
  currencyCode
}`,
  { fragmentName: 'SupplierOrderRow' },
) as unknown as TypedDocumentString<SupplierOrderRowFragment, unknown>;
export const MembersDocument = {
  __meta__: { name: 'Members', hash: '9bd68c979da8f9f186e75ecb7fd989464572547603602e7727aa0440bb8861c4' },
} as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const InvitationsDocument = {
  __meta__: { name: 'Invitations', hash: '3cdc23befffa02cb8bc86204e088972fa298133848504febe9155179adb6da10' },
} as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const RolesDocument = {
  __meta__: { name: 'Roles', hash: '8a570f4efcc0bc0c548c4aa96fed94a17ed731d79862a80240d4ae0fad5e45b0' },
} as unknown as TypedDocumentString<RolesQuery, RolesQueryVariables>;
export const InviteMemberDocument = {
  __meta__: { name: 'InviteMember', hash: 'dcebf40b2c788041a8acc767c3939b6823f7b98e7a4ea5cab4e1eb26e491715a' },
} as unknown as TypedDocumentString<InviteMemberMutation, InviteMemberMutationVariables>;
export const RevokeInvitationDocument = {
  __meta__: { name: 'RevokeInvitation', hash: '4a9193d9ed412899fe4b32e78f7245a45492c1ffcc38cc85ac168e4b436eef72' },
} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeMemberRoleDocument = {
  __meta__: { name: 'ChangeMemberRole', hash: 'ea1e54c7eb47c9a2a4124be3428b4f27f8bea607f1e6ac45bd6da75f2545dd65' },
} as unknown as TypedDocumentString<ChangeMemberRoleMutation, ChangeMemberRoleMutationVariables>;
export const RemoveMemberDocument = {
  __meta__: { name: 'RemoveMember', hash: '5ba8c7a0318b9879be4adfc0ad49f4ad3e22d1b5f39a23d04afeab67556600cf' },
} as unknown as TypedDocumentString<RemoveMemberMutation, RemoveMemberMutationVariables>;
export const ApiKeysDocument = {
  __meta__: { name: 'ApiKeys', hash: 'fd58e3d1027772b2977eca3c523275ea657eef460ac5fe29a6947960b336d690' },
} as unknown as TypedDocumentString<ApiKeysQuery, ApiKeysQueryVariables>;
export const CreateApiKeyDocument = {
  __meta__: { name: 'CreateApiKey', hash: '3434d52f9636e5b8e27c9f8c60153b4095a036f31d49881197b6c2785f6e25cf' },
} as unknown as TypedDocumentString<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = {
  __meta__: { name: 'RevokeApiKey', hash: '8bd71b925effd8f0f4d7556674cb6c4fd7aae5bd3de88470b270104db48e2cbf' },
} as unknown as TypedDocumentString<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const SessionsDocument = {
  __meta__: { name: 'Sessions', hash: 'a9dbc18f8b94a6e2d03581e42d20fe92e336d59b55c3ecc0b1f9f9c33c54b57d' },
} as unknown as TypedDocumentString<SessionsQuery, SessionsQueryVariables>;
export const RevokeSessionDocument = {
  __meta__: { name: 'RevokeSession', hash: 'f75da33e31585245343d862cadfe37f05ba8361a66d057c22e26cabc116e2466' },
} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const NotificationsDocument = {
  __meta__: { name: 'Notifications', hash: '488443d8a65d9f133ac14a7ae2057cd65be63daa5f11702766c66f871f54bfad' },
} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = {
  __meta__: { name: 'MarkNotificationsRead', hash: 'd6512b19d0a3a56268383812b72dd26c99a575425f6fae50bcaf67a60d93cdd8' },
} as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const ChangePasswordDocument = {
  __meta__: { name: 'ChangePassword', hash: 'c715fd66ec659226afb1d1941e62a19d870b63d6f2f77c31005a6f1f0f5d3903' },
} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const UpdateOrganizationDocument = {
  __meta__: { name: 'UpdateOrganization', hash: '0a141d8b0f10e57d37b09db1f7d63579563bf34da8fb8906d7e4ce6c72af4c42' },
} as unknown as TypedDocumentString<UpdateOrganizationMutation, UpdateOrganizationMutationVariables>;
export const ScheduleClosureDocument = {
  __meta__: { name: 'ScheduleClosure', hash: '556cbe350ae359a55ad94b477aced705163295df2ede6ce085de4fb6ceeabfca' },
} as unknown as TypedDocumentString<ScheduleClosureMutation, ScheduleClosureMutationVariables>;
export const ChangeRequestsDocument = {
  __meta__: { name: 'ChangeRequests', hash: '69b03521107ade107e0543c17c2987037b71b59003f965c26ebf8afbb801fec3' },
} as unknown as TypedDocumentString<ChangeRequestsQuery, ChangeRequestsQueryVariables>;
export const ProposeChangeDocument = {
  __meta__: { name: 'ProposeChange', hash: 'e15b2730549d9f21642f7a3021a7b6071729293b19812faa63f93cc8a86eb949' },
} as unknown as TypedDocumentString<ProposeChangeMutation, ProposeChangeMutationVariables>;
export const WithdrawChangeDocument = {
  __meta__: { name: 'WithdrawChange', hash: '3bd4371c74cc4deec2d798a74aadd24f9363dda32deca64877c3505a7fe1960d' },
} as unknown as TypedDocumentString<WithdrawChangeMutation, WithdrawChangeMutationVariables>;
export const ApproveChangeDocument = {
  __meta__: { name: 'ApproveChange', hash: '379ca940d73ad40c58958421d744a200827189a9c9eaa842d8133150465a90c2' },
} as unknown as TypedDocumentString<ApproveChangeMutation, ApproveChangeMutationVariables>;
export const RefuseChangeDocument = {
  __meta__: { name: 'RefuseChange', hash: 'd5b197d718b6f233aaf8c19c9bef9fa6c6e09691e1fb79656a9580f000cee0b5' },
} as unknown as TypedDocumentString<RefuseChangeMutation, RefuseChangeMutationVariables>;
export const GoodsToChangeDocument = {
  __meta__: { name: 'GoodsToChange', hash: '685f4ca0f452d066f278a131646d0cd71ba64c330be802bf7cb1324a65548230' },
} as unknown as TypedDocumentString<GoodsToChangeQuery, GoodsToChangeQueryVariables>;
export const ChannelsDocument = {
  __meta__: { name: 'Channels', hash: '106ebd28b6e5d6916d08a811c016c0ca9d8323293e1b4ab0c9a8732b069868a6' },
} as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const ChannelMappingsDocument = {
  __meta__: { name: 'ChannelMappings', hash: '94829e90d33e59b2a6d6e1c26c7f0f46c42a4c95dbfc8f3b62c8aaa14f95bc0f' },
} as unknown as TypedDocumentString<ChannelMappingsQuery, ChannelMappingsQueryVariables>;
export const ChannelEventsDocument = {
  __meta__: { name: 'ChannelEvents', hash: '7b09a7bd75728ec6a497ee1adf053e56f3e5820d724b8047fa3780417ad10c38' },
} as unknown as TypedDocumentString<ChannelEventsQuery, ChannelEventsQueryVariables>;
export const RefusedChannelOrdersDocument = {
  __meta__: { name: 'RefusedChannelOrders', hash: '93affd9181aeda4fc34fcbf751f27a5e26f300b60a92658c066caa0d4dab23cb' },
} as unknown as TypedDocumentString<RefusedChannelOrdersQuery, RefusedChannelOrdersQueryVariables>;
export const SkusOnSaleDocument = {
  __meta__: { name: 'SkusOnSale', hash: '99ddcddeb91271666d2780e3c3df2e6b88ad1be36476dcfb1ab3648c4d172edd' },
} as unknown as TypedDocumentString<SkusOnSaleQuery, SkusOnSaleQueryVariables>;
export const ConnectChannelDocument = {
  __meta__: { name: 'ConnectChannel', hash: '2cb1738bad76eda053511564918ddca3f0e5cfa5fbbcfc198deb08b2ecaa65b0' },
} as unknown as TypedDocumentString<ConnectChannelMutation, ConnectChannelMutationVariables>;
export const RotateChannelSecretDocument = {
  __meta__: { name: 'RotateChannelSecret', hash: 'ec3de0ca035b3bb994ca44071885ef2e4e872ee49bf5c2db0f8cff001c5c0fd0' },
} as unknown as TypedDocumentString<RotateChannelSecretMutation, RotateChannelSecretMutationVariables>;
export const MapChannelSkuDocument = {
  __meta__: { name: 'MapChannelSku', hash: '92db9b23bce144b474fa764124e719b08c1ba927fb6dd085d7f4af113580aee1' },
} as unknown as TypedDocumentString<MapChannelSkuMutation, MapChannelSkuMutationVariables>;
export const ReplayChannelEventsDocument = {
  __meta__: { name: 'ReplayChannelEvents', hash: 'e28b5a70b85f97814676d32dc8b736bce4bdd8222f333a390c8b1dab24e9ffc5' },
} as unknown as TypedDocumentString<ReplayChannelEventsMutation, ReplayChannelEventsMutationVariables>;
export const DropsDocument = {
  __meta__: { name: 'Drops', hash: '97451b1fd59879f8c46226db0b92f00cae7bee5ca13d22daa915b0e51ab67be4' },
} as unknown as TypedDocumentString<DropsQuery, DropsQueryVariables>;
export const DropGoingsDocument = {
  __meta__: { name: 'DropGoings', hash: '38ddee445d163d5fcc094c6455e6c51c032a4fa4ecd35f9e7b4b457624854792' },
} as unknown as TypedDocumentString<DropGoingsQuery, DropGoingsQueryVariables>;
export const DropListingsDocument = {
  __meta__: { name: 'DropListings', hash: '42505ca399fcbfd7781bbb8aab9a768664b2a50d4740ca69dabf1f7730dd1636' },
} as unknown as TypedDocumentString<DropListingsQuery, DropListingsQueryVariables>;
export const PlanDropDocument = {
  __meta__: { name: 'PlanDrop', hash: '2a655339f281210613dab41cb4c375873b55c57437c4b30b3d5a8c2a0f849350' },
} as unknown as TypedDocumentString<PlanDropMutation, PlanDropMutationVariables>;
export const EndDropDocument = {
  __meta__: { name: 'EndDrop', hash: '295caa467ecfe6499d883d85a8fa46fc5a4da983c1662ef62c1b27d91d0d7395' },
} as unknown as TypedDocumentString<EndDropMutation, EndDropMutationVariables>;
export const ListingStockDocument = {
  __meta__: { name: 'ListingStock', hash: '664f51e31ce02c1943cd504b72e6ca586f37d7653dd28f53b62b99a5d1ed108d' },
} as unknown as TypedDocumentString<ListingStockQuery, ListingStockQueryVariables>;
export const RerouteCountDocument = {
  __meta__: { name: 'RerouteCount', hash: '9b8f6d8c6f89706887a8ccfddec09efdfe27f18c2cae19d26ecab5e4046a59da' },
} as unknown as TypedDocumentString<RerouteCountQuery, RerouteCountQueryVariables>;
export const PriceRulesDocument = {
  __meta__: { name: 'PriceRules', hash: 'a8a6d2f40d842e7a5d44d4c229988d8af3c8ccb4f9ceeabb244cf7277f649876' },
} as unknown as TypedDocumentString<PriceRulesQuery, PriceRulesQueryVariables>;
export const ListingBatchesDocument = {
  __meta__: { name: 'ListingBatches', hash: '060bac1d6d45769cbd034f54c97ee24486f0e40b30f8d251418ac0d30e265fac' },
} as unknown as TypedDocumentString<ListingBatchesQuery, ListingBatchesQueryVariables>;
export const ListingBatchDocument = {
  __meta__: { name: 'ListingBatch', hash: '23bdd8e2e20f0063b2567386660d3f398ef3cfb76351d8ecb81528ce49eba557' },
} as unknown as TypedDocumentString<ListingBatchQuery, ListingBatchQueryVariables>;
export const ListingBatchRowsDocument = {
  __meta__: { name: 'ListingBatchRows', hash: '319d9959e3abc6f0cb2048906e369bf8f6302a1fb6876c7be43035f7dd38b961' },
} as unknown as TypedDocumentString<ListingBatchRowsQuery, ListingBatchRowsQueryVariables>;
export const ListingBatchPreviewDocument = {
  __meta__: { name: 'ListingBatchPreview', hash: 'b334c9e284b6716646f59ade00952ddb1d5fbee63bb3da6fe6153e29cd5763b9' },
} as unknown as TypedDocumentString<ListingBatchPreviewQuery, ListingBatchPreviewQueryVariables>;
export const DraftListingBatchDocument = {
  __meta__: { name: 'DraftListingBatch', hash: 'c2dec68af8e92ae17ae0de4f5516622789e512b01421eb200fec2b698b201c7b' },
} as unknown as TypedDocumentString<DraftListingBatchMutation, DraftListingBatchMutationVariables>;
export const AddToListingBatchDocument = {
  __meta__: { name: 'AddToListingBatch', hash: '9692382e6d35a9fc407e2ec9177204b6e61df65bf158ea8712fb43dced41a2f4' },
} as unknown as TypedDocumentString<AddToListingBatchMutation, AddToListingBatchMutationVariables>;
export const StartListingBatchDocument = {
  __meta__: { name: 'StartListingBatch', hash: '5d700dd5bf0fc89d0fe8606ca99d29a3c5c9af634eef1b990697b7f7e410473b' },
} as unknown as TypedDocumentString<StartListingBatchMutation, StartListingBatchMutationVariables>;
export const CreatePriceRuleDocument = {
  __meta__: { name: 'CreatePriceRule', hash: '5ffb68ae33bd433989106f0ee1979f8560352a35c8d2c7d6f32042c0199d8d97' },
} as unknown as TypedDocumentString<CreatePriceRuleMutation, CreatePriceRuleMutationVariables>;
export const DeletePriceRuleDocument = {
  __meta__: { name: 'DeletePriceRule', hash: 'acc47a75130c8a2a4d5a2fae3e90059910e0dfeee6d8aa3981427fe815af30de' },
} as unknown as TypedDocumentString<DeletePriceRuleMutation, DeletePriceRuleMutationVariables>;
export const MarginSimulationDocument = {
  __meta__: { name: 'MarginSimulation', hash: '84add8ba0faa9a446dc298e3c7be4c1cf0ba1ef6b126e40b9ba6cbee81581d15' },
} as unknown as TypedDocumentString<MarginSimulationQuery, MarginSimulationQueryVariables>;
export const FoundProductIdsDocument = {
  __meta__: { name: 'FoundProductIds', hash: '40bc56c4f9d5aacfd7bd815713b94d0fd169902698feee2b58361f92477fa4f4' },
} as unknown as TypedDocumentString<FoundProductIdsQuery, FoundProductIdsQueryVariables>;
export const ListingsDocument = {
  __meta__: { name: 'Listings', hash: 'd116a470f6051a157c31472186a74b63e4155e4efeb73ace016ef354ecc66528' },
} as unknown as TypedDocumentString<ListingsQuery, ListingsQueryVariables>;
export const ListingDetailsDocument = {
  __meta__: { name: 'ListingDetails', hash: 'afe79f7823bbfc95b9d80e1e08a97fe625d986cdb63b33a56566ca233c876222' },
} as unknown as TypedDocumentString<ListingDetailsQuery, ListingDetailsQueryVariables>;
export const ListingFreightDocument = {
  __meta__: { name: 'ListingFreight', hash: 'bef31f7084261bdba8de8ce3e9989ec2cf93dc46f054cb004553463cb596bd42' },
} as unknown as TypedDocumentString<ListingFreightQuery, ListingFreightQueryVariables>;
export const ChangeListingPricesDocument = {
  __meta__: { name: 'ChangeListingPrices', hash: 'eb0ed6ec38a2094f5c5522e4feee97c36c77562a333fdef0db1d2c6de1c03f4b' },
} as unknown as TypedDocumentString<ChangeListingPricesMutation, ChangeListingPricesMutationVariables>;
export const PauseListingDocument = {
  __meta__: { name: 'PauseListing', hash: '7ef2ed46d89167fff1800918ee9d7a6c9397310048e916f2ce42abef6b6c9b25' },
} as unknown as TypedDocumentString<PauseListingMutation, PauseListingMutationVariables>;
export const ResumeListingDocument = {
  __meta__: { name: 'ResumeListing', hash: '64cb129d767096306b7e818017354e532eda2b310cac936f793461a305f9b0f7' },
} as unknown as TypedDocumentString<ResumeListingMutation, ResumeListingMutationVariables>;
export const RemoveListingDocument = {
  __meta__: { name: 'RemoveListing', hash: 'e1cc64397c2845bf51f72e48a394aadac369d54cfcd2baeab1c591a3939ef18b' },
} as unknown as TypedDocumentString<RemoveListingMutation, RemoveListingMutationVariables>;
export const CategoriesDocument = {
  __meta__: { name: 'Categories', hash: '83d550cdb6e5b6db4471a98ef0411c7cc452184ee7510ced4c6d2494d803c10c' },
} as unknown as TypedDocumentString<CategoriesQuery, CategoriesQueryVariables>;
export const AttributeNamesDocument = {
  __meta__: { name: 'AttributeNames', hash: '3be1b33801740e7542a657834958231f4f0de194a34a2ac3e532e205fdc19e0a' },
} as unknown as TypedDocumentString<AttributeNamesQuery, AttributeNamesQueryVariables>;
export const SuggestProductsDocument = {
  __meta__: { name: 'SuggestProducts', hash: '76e1c23f882d4507d1cd0ea193430f6e1542a0f34fa92014b774c4fe9c3ba6c7' },
} as unknown as TypedDocumentString<SuggestProductsQuery, SuggestProductsQueryVariables>;
export const ProductFacetsDocument = {
  __meta__: { name: 'ProductFacets', hash: '23ec461dacbfac2933ae131e9139df1807851be2e2ea0c49e1fe3496e24fe121' },
} as unknown as TypedDocumentString<ProductFacetsQuery, ProductFacetsQueryVariables>;
export const SearchProductsDocument = {
  __meta__: { name: 'SearchProducts', hash: 'bd14a7594144d73394bbdf67c348399d3eb03727bfe7da227f1eb3b007a3850c' },
} as unknown as TypedDocumentString<SearchProductsQuery, SearchProductsQueryVariables>;
export const ProductDetailsDocument = {
  __meta__: { name: 'ProductDetails', hash: '88bac2f50f898d4ac484ec56cd999660a96d929ee82e00e39655ee93f939429a' },
} as unknown as TypedDocumentString<ProductDetailsQuery, ProductDetailsQueryVariables>;
export const CreateListingsDocument = {
  __meta__: { name: 'CreateListings', hash: 'a29423e8a95195901dd88a08cf4c05cd935752c88470355a2cc7045b1ad31bd5' },
} as unknown as TypedDocumentString<CreateListingsMutation, CreateListingsMutationVariables>;
export const RerouteQuestionsDocument = {
  __meta__: { name: 'RerouteQuestions', hash: 'a290d583d96e5888c4db7382bf152381bbef3f676b5b28cd8772884f308c7eb0' },
} as unknown as TypedDocumentString<RerouteQuestionsQuery, RerouteQuestionsQueryVariables>;
export const AnswerRerouteDocument = {
  __meta__: { name: 'AnswerReroute', hash: 'fde58d06161578482509854c23989a5d01957ca0e25a04f53bd07788b0c3ec01' },
} as unknown as TypedDocumentString<AnswerRerouteMutation, AnswerRerouteMutationVariables>;
export const RoutingRulesDocument = {
  __meta__: { name: 'RoutingRules', hash: 'd10cdd8c352939aeaa1b314fb57f7adfcbe14bb6609efa4464a8a38fca1990bf' },
} as unknown as TypedDocumentString<RoutingRulesQuery, RoutingRulesQueryVariables>;
export const RoutingSuppliersDocument = {
  __meta__: { name: 'RoutingSuppliers', hash: 'c5f7745236eabe30375ce07f8fad9a830882413a8e971bf29f7137db4aa1a1df' },
} as unknown as TypedDocumentString<RoutingSuppliersQuery, RoutingSuppliersQueryVariables>;
export const TryRoutingRulesDocument = {
  __meta__: { name: 'TryRoutingRules', hash: '27a32807aaebf970d189ed0603542826dc29b735b34180bc760130fc8ace5d43' },
} as unknown as TypedDocumentString<TryRoutingRulesQuery, TryRoutingRulesQueryVariables>;
export const SetRoutingRulesDocument = {
  __meta__: { name: 'SetRoutingRules', hash: 'd8d222149621443abdeea6b3e04da269b0cc1bc85506dfb3d62ef284bb5296d2' },
} as unknown as TypedDocumentString<SetRoutingRulesMutation, SetRoutingRulesMutationVariables>;
export const MyShopDocument = {
  __meta__: { name: 'MyShop', hash: 'db53e35f1a46efba895d20706d9cfc9bf1dffdd10522343b912c4c7b5425a6bb' },
} as unknown as TypedDocumentString<MyShopQuery, MyShopQueryVariables>;
export const CreateShopDocument = {
  __meta__: { name: 'CreateShop', hash: 'bd28c63ed7b8c7e4c59ccf6d499997604916904c1ed422c81d9cd719c539bb4b' },
} as unknown as TypedDocumentString<CreateShopMutation, CreateShopMutationVariables>;
export const UpdateShopDocument = {
  __meta__: { name: 'UpdateShop', hash: 'ef732a79cc89cf3ba332b7a48d529ac37e8e3c76c9c8d8b13afdef3f47ce5990' },
} as unknown as TypedDocumentString<UpdateShopMutation, UpdateShopMutationVariables>;
export const OpenShopDocument = {
  __meta__: { name: 'OpenShop', hash: 'ff809aaecd05d1dd32181f651086b5a087b53cc1bc91ef672bd511cde2dc576f' },
} as unknown as TypedDocumentString<OpenShopMutation, OpenShopMutationVariables>;
export const CloseShopDocument = {
  __meta__: { name: 'CloseShop', hash: 'e945cc8830f8d8a980ba13623ff6315fdda8125118d0fcd43d334f0dc5990d32' },
} as unknown as TypedDocumentString<CloseShopMutation, CloseShopMutationVariables>;
export const HeldOrdersDocument = {
  __meta__: { name: 'HeldOrders', hash: '9177b7e6d097e7ea9eec6909b5cb56827e3b38173f3e1e45158541c79824d4a7' },
} as unknown as TypedDocumentString<HeldOrdersQuery, HeldOrdersQueryVariables>;
export const HoldRulesDocument = {
  __meta__: { name: 'HoldRules', hash: '3a129c30bc615cb289e30c54c083ca1467f4480e8c86a2a8ba481c4bee968077' },
} as unknown as TypedDocumentString<HoldRulesQuery, HoldRulesQueryVariables>;
export const SetHoldRulesDocument = {
  __meta__: { name: 'SetHoldRules', hash: '3cef6f11fbe61ef2bcd701e95ef59b04fd02bfa4b07274f905b5fc7d8b7bbb4b' },
} as unknown as TypedDocumentString<SetHoldRulesMutation, SetHoldRulesMutationVariables>;
export const DecideHoldDocument = {
  __meta__: { name: 'DecideHold', hash: '76b1d6e7d692128c9ed604c9e8521546f440b27bd309d5cf21b7dc510787af9f' },
} as unknown as TypedDocumentString<DecideHoldMutation, DecideHoldMutationVariables>;
export const WalletDocument = {
  __meta__: { name: 'Wallet', hash: '03e3a3fbd9d2f0333ae47e5cfefbb400204389b6c10660a37f556f59459e8a6a' },
} as unknown as TypedDocumentString<WalletQuery, WalletQueryVariables>;
export const PrepaidWalletDocument = {
  __meta__: { name: 'PrepaidWallet', hash: '69cc9ace71e5039d5558f2ce95d004615c74422bb8761ba2a4d1bd6b7ecb1e7f' },
} as unknown as TypedDocumentString<PrepaidWalletQuery, PrepaidWalletQueryVariables>;
export const StartTopUpDocument = {
  __meta__: { name: 'StartTopUp', hash: '7488381f49e5539bc4ac6fd63930e563ba37f517cd02b9ccc89d1177823f8c8a' },
} as unknown as TypedDocumentString<StartTopUpMutation, StartTopUpMutationVariables>;
export const EarningsByDayDocument = {
  __meta__: { name: 'EarningsByDay', hash: 'fbedbb580fee8a3344c3454508a8effdd12503b405c6775ddb595faba1961c85' },
} as unknown as TypedDocumentString<EarningsByDayQuery, EarningsByDayQueryVariables>;
export const CreatorEarningsDocument = {
  __meta__: { name: 'CreatorEarnings', hash: '4137045100458209ec67149aac1749ab9e02e35041a65540a1ad9cf7d41b7811' },
} as unknown as TypedDocumentString<CreatorEarningsQuery, CreatorEarningsQueryVariables>;
export const SupplierEarningsDocument = {
  __meta__: { name: 'SupplierEarnings', hash: '54a096b59c593efc2382796848fa0a646b2071de4f4a9844dc10c250e0f15f82' },
} as unknown as TypedDocumentString<SupplierEarningsQuery, SupplierEarningsQueryVariables>;
export const StatementEntriesDocument = {
  __meta__: { name: 'StatementEntries', hash: '997e1aa20ac6b583ca5b269aa3f933a5b3dabac8ea894faf52009e2b4d843021' },
} as unknown as TypedDocumentString<StatementEntriesQuery, StatementEntriesQueryVariables>;
export const MarketAuditEntriesDocument = {
  __meta__: { name: 'MarketAuditEntries', hash: '45ca5dbe8661e4515be233bd20334f8e2066ea4d5e7764411a03e1ce75f00205' },
} as unknown as TypedDocumentString<MarketAuditEntriesQuery, MarketAuditEntriesQueryVariables>;
export const AuditEntriesDocument = {
  __meta__: { name: 'AuditEntries', hash: '92487b152b58bb39b490bf54ecfd6cb4d6f2d08926dc1f112276e9dd78f53653' },
} as unknown as TypedDocumentString<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const SameGoodsPairsDocument = {
  __meta__: { name: 'SameGoodsPairs', hash: '984aeb38d41befe2c544cffeb6b893648f2c3572a808814b8d0b0af33f0d2085' },
} as unknown as TypedDocumentString<SameGoodsPairsQuery, SameGoodsPairsQueryVariables>;
export const MergeSameGoodsDocument = {
  __meta__: { name: 'MergeSameGoods', hash: 'c8aad9f07771d6071ac0ad05b852e9b5743c302702c34fd72d9748dfdd7d906b' },
} as unknown as TypedDocumentString<MergeSameGoodsMutation, MergeSameGoodsMutationVariables>;
export const KeepGoodsApartDocument = {
  __meta__: { name: 'KeepGoodsApart', hash: 'fc54b1c6f549d482b3d6782bb50e1f5e117f1024f370cd2eeea6ee0087877aea' },
} as unknown as TypedDocumentString<KeepGoodsApartMutation, KeepGoodsApartMutationVariables>;
export const UndoMergeDocument = {
  __meta__: { name: 'UndoMerge', hash: 'a8c60bd65e3ad8cb44ee731870357fb732ce0c7f809b57bc26cbd5f246c8f132' },
} as unknown as TypedDocumentString<UndoMergeMutation, UndoMergeMutationVariables>;
export const MachineRoomDocument = {
  __meta__: { name: 'MachineRoom', hash: 'f1278175350f9ad01d0760de0ba7f2020eefc0dedc75aed8dc0a6fb0996ff49b' },
} as unknown as TypedDocumentString<MachineRoomQuery, MachineRoomQueryVariables>;
export const DeadDeliveriesDocument = {
  __meta__: { name: 'DeadDeliveries', hash: '82dc7126bffd74591e57581042d308b947cca19c359d4e22d7ba7d64bc77167b' },
} as unknown as TypedDocumentString<DeadDeliveriesQuery, DeadDeliveriesQueryVariables>;
export const ReplayDeliveryDocument = {
  __meta__: { name: 'ReplayDelivery', hash: '1ea2c6ff8272c058d99c2440b86a86b08db3cf1b47eda285e1d50293fcd88513' },
} as unknown as TypedDocumentString<ReplayDeliveryMutation, ReplayDeliveryMutationVariables>;
export const LedgerCheckDocument = {
  __meta__: { name: 'LedgerCheck', hash: 'e735a64bfd4b69a48ddd174d03c105325167e39ca7a3d0fe9990763fa721941e' },
} as unknown as TypedDocumentString<LedgerCheckQuery, LedgerCheckQueryVariables>;
export const OperatorStartDocument = {
  __meta__: { name: 'OperatorStart', hash: '23d314d14aa4580a8e4e39086cc1f7ca83d665c4269583e309d14fc422fdf120' },
} as unknown as TypedDocumentString<OperatorStartQuery, OperatorStartQueryVariables>;
export const OrganizationsDocument = {
  __meta__: { name: 'Organizations', hash: '0239e49ccac8cbec8e43466aa886f88759a6035c5e7a1b0dfd84584fc655b61b' },
} as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationDetailsDocument = {
  __meta__: { name: 'OrganizationDetails', hash: '20544b01d9a01f8b26000c7feed9470452919a3133ad307012d546f0dc312c25' },
} as unknown as TypedDocumentString<OrganizationDetailsQuery, OrganizationDetailsQueryVariables>;
export const ApproveOrganizationDocument = {
  __meta__: { name: 'ApproveOrganization', hash: 'd270b3eda388a8fe48d6e8f8d6178e70c92030b717f3a6cfa515e910d4e906d3' },
} as unknown as TypedDocumentString<ApproveOrganizationMutation, ApproveOrganizationMutationVariables>;
export const RefuseOrganizationDocument = {
  __meta__: { name: 'RefuseOrganization', hash: '1ad886afd1a5879d428a8669bf438952634796a53ad7e19b0f648547aaa0eea7' },
} as unknown as TypedDocumentString<RefuseOrganizationMutation, RefuseOrganizationMutationVariables>;
export const SuspendOrganizationDocument = {
  __meta__: { name: 'SuspendOrganization', hash: 'f91d4721533782f6f70d154d23c070e7f1f077f89e5fa94ca04564a50240250d' },
} as unknown as TypedDocumentString<SuspendOrganizationMutation, SuspendOrganizationMutationVariables>;
export const ReinstateOrganizationDocument = {
  __meta__: { name: 'ReinstateOrganization', hash: 'cfc9d2a80025b26ecd21d186fd31ae9ff5b5db660aeb80ba7372291d57ae835f' },
} as unknown as TypedDocumentString<ReinstateOrganizationMutation, ReinstateOrganizationMutationVariables>;
export const MarketSettingsDocument = {
  __meta__: { name: 'MarketSettings', hash: '83bc2eb09b7822d52fa0b9402b651923880e55010f82ccc6ac2167540c56b3e7' },
} as unknown as TypedDocumentString<MarketSettingsQuery, MarketSettingsQueryVariables>;
export const UpdateMarketSettingsDocument = {
  __meta__: { name: 'UpdateMarketSettings', hash: 'e560585544103f595fffa145e0bc8cc97adf41c33d87a8927a12787cbcd5be14' },
} as unknown as TypedDocumentString<UpdateMarketSettingsMutation, UpdateMarketSettingsMutationVariables>;
export const StuckSupplierOrdersDocument = {
  __meta__: { name: 'StuckSupplierOrders', hash: 'e2d301a514a1bd52d92956f9019728b2c13c77cb74c68e5caa6ced5f24777dd8' },
} as unknown as TypedDocumentString<StuckSupplierOrdersQuery, StuckSupplierOrdersQueryVariables>;
export const OrdersDocument = {
  __meta__: { name: 'Orders', hash: '7c33b821b9b922270b0a196d88545d7f152956903b991d0ebd70be1681507402' },
} as unknown as TypedDocumentString<OrdersQuery, OrdersQueryVariables>;
export const OrderCountsDocument = {
  __meta__: { name: 'OrderCounts', hash: 'a8f984b354561110a0efbdc9eed9dbfe1f642fc29b59538621ed5d00730a0d7d' },
} as unknown as TypedDocumentString<OrderCountsQuery, OrderCountsQueryVariables>;
export const OrderDetailsDocument = {
  __meta__: { name: 'OrderDetails', hash: 'e084aa9cea2dde66dcc672ca43c097acf81e1053065a31da016c25f926fcd3dc' },
} as unknown as TypedDocumentString<OrderDetailsQuery, OrderDetailsQueryVariables>;
export const CarriersDocument = {
  __meta__: { name: 'Carriers', hash: '845b59e1d4f07730d054fee8ca3949738806f00656c1f080f1fb79d46bb5f8b3' },
} as unknown as TypedDocumentString<CarriersQuery, CarriersQueryVariables>;
export const ProvincesDocument = {
  __meta__: { name: 'Provinces', hash: '51cd46779147729faf2528908761cd54852d087a039fe6e8413726b4413cd22e' },
} as unknown as TypedDocumentString<ProvincesQuery, ProvincesQueryVariables>;
export const RevealRecipientDocument = {
  __meta__: { name: 'RevealRecipient', hash: '238f635dc6b3d2854e7c6b692fcca5fb3075afbc8d4a3ecb6512e45d7187b459' },
} as unknown as TypedDocumentString<RevealRecipientMutation, RevealRecipientMutationVariables>;
export const CancelOrderDocument = {
  __meta__: { name: 'CancelOrder', hash: '04d00faab68c2c2157c1956b551ee9cdaf99d08910190df247258b8c35716c35' },
} as unknown as TypedDocumentString<CancelOrderMutation, CancelOrderMutationVariables>;
export const ConnectionDocument = {
  __meta__: { name: 'Connection', hash: 'f7c4bed5de8717268b30fd69be6d20379f6364bc6f2bb65261d31612e360ca4c' },
} as unknown as TypedDocumentString<ConnectionQuery, ConnectionQueryVariables>;
export const ForwardingAttemptsDocument = {
  __meta__: { name: 'ForwardingAttempts', hash: '67326b2ad31854e49d1b1b4cb0f199554af78928296c1a0dfbca0e43f76797d7' },
} as unknown as TypedDocumentString<ForwardingAttemptsQuery, ForwardingAttemptsQueryVariables>;
export const SetConnectionDocument = {
  __meta__: { name: 'SetConnection', hash: 'f934935da2ff679c886feec18bef5650c0e10c2ab396a10c2d153e67c00b4904' },
} as unknown as TypedDocumentString<SetConnectionMutation, SetConnectionMutationVariables>;
export const RotateConnectionSecretDocument = {
  __meta__: {
    name: 'RotateConnectionSecret',
    hash: '7b399f8dae14470a2eac7427a47e3a1b9ed44d8b784cd8e141b8039cc08e6501',
  },
} as unknown as TypedDocumentString<RotateConnectionSecretMutation, RotateConnectionSecretMutationVariables>;
export const SendTestWebhookDocument = {
  __meta__: { name: 'SendTestWebhook', hash: '9e8e4906794ad55abc771bd4672a779dd139da3423d6ab6bf7dd3de778e006a0' },
} as unknown as TypedDocumentString<SendTestWebhookMutation, SendTestWebhookMutationVariables>;
export const ReplayForwardingDocument = {
  __meta__: { name: 'ReplayForwarding', hash: '87e0c42f1b65dd75c544ed67bbe5381a8e083f0f7c872b65d2ad3205a488ce34' },
} as unknown as TypedDocumentString<ReplayForwardingMutation, ReplayForwardingMutationVariables>;
export const OffersDocument = {
  __meta__: { name: 'Offers', hash: '1531cfb358c3f6b41a8d8ad2400a277a6a737cf942d60b6faffbdc2b1087d1a7' },
} as unknown as TypedDocumentString<OffersQuery, OffersQueryVariables>;
export const StockHistoryDocument = {
  __meta__: { name: 'StockHistory', hash: '62ab963a33d66319560eb86d7f68fb2da6f23cbe0acf9aca52ab25c4d2e3d532' },
} as unknown as TypedDocumentString<StockHistoryQuery, StockHistoryQueryVariables>;
export const SafetyStockRuleDocument = {
  __meta__: { name: 'SafetyStockRule', hash: '33c360647432517d64d98b00dcb05495a044671df9e31d9afd455a39dd98cff0' },
} as unknown as TypedDocumentString<SafetyStockRuleQuery, SafetyStockRuleQueryVariables>;
export const SetSafetyStockDocument = {
  __meta__: { name: 'SetSafetyStock', hash: '43fc286d50fcca03ca976de762b526432b03bebc4c82971b51b13231914304ed' },
} as unknown as TypedDocumentString<SetSafetyStockMutation, SetSafetyStockMutationVariables>;
export const CorrectStockDocument = {
  __meta__: { name: 'CorrectStock', hash: 'd70e5693e8aa7529072e9e67e7ccb4e85e97a6b5dad9be8272d4742aa6f5f06e' },
} as unknown as TypedDocumentString<CorrectStockMutation, CorrectStockMutationVariables>;
export const RestockOffersDocument = {
  __meta__: { name: 'RestockOffers', hash: 'a14e5ced1244d709b15bab50da30560099e5ecb52c13714d1bacfab2caa69777' },
} as unknown as TypedDocumentString<RestockOffersMutation, RestockOffersMutationVariables>;
export const UpdateOffersDocument = {
  __meta__: { name: 'UpdateOffers', hash: '90d180efa78545077318ddfb2d886f80990108e39ab08099ad63f23f3c59c84a' },
} as unknown as TypedDocumentString<UpdateOffersMutation, UpdateOffersMutationVariables>;
export const PauseOffersDocument = {
  __meta__: { name: 'PauseOffers', hash: 'fa8b3d7de418ffa4ccd79e5d1c24b849181377f5f02b4d542fd208f0f87e2810' },
} as unknown as TypedDocumentString<PauseOffersMutation, PauseOffersMutationVariables>;
export const ResumeOffersDocument = {
  __meta__: { name: 'ResumeOffers', hash: '8ad6a3ba2206f14c0f6ca921368ab20ee7d731e05d069b0efc48670369614259' },
} as unknown as TypedDocumentString<ResumeOffersMutation, ResumeOffersMutationVariables>;
export const SupplierStartDocument = {
  __meta__: { name: 'SupplierStart', hash: '7af78d97676de9270ff48cbcd20b54808372ac7cecee0717354cce2d403ce9c8' },
} as unknown as TypedDocumentString<SupplierStartQuery, SupplierStartQueryVariables>;
export const FeedsDocument = {
  __meta__: { name: 'Feeds', hash: '847f65c2481afaef34cd66bb105dcad02f317e3dd87e78f084edd4ff346d54fc' },
} as unknown as TypedDocumentString<FeedsQuery, FeedsQueryVariables>;
export const FeedDetailsDocument = {
  __meta__: { name: 'FeedDetails', hash: '45872e4091494f7d335294be58b32b9d60191cc4ae0148a13a3a7e3de1c43d90' },
} as unknown as TypedDocumentString<FeedDetailsQuery, FeedDetailsQueryVariables>;
export const RefusedRowsDocument = {
  __meta__: { name: 'RefusedRows', hash: '94966bb304971c368510dc738ab4e9f66b1579054cf31ba4fab75d6fe9f30f58' },
} as unknown as TypedDocumentString<RefusedRowsQuery, RefusedRowsQueryVariables>;
export const FeedPreviewDocument = {
  __meta__: { name: 'FeedPreview', hash: '07aba51690ec1c3d628840be9477425f4dcddeb78fe305180d8b212a3a63f693' },
} as unknown as TypedDocumentString<FeedPreviewQuery, FeedPreviewQueryVariables>;
export const FeedProfilesDocument = {
  __meta__: { name: 'FeedProfiles', hash: '8a5fa298acfaa9d3b2de72521b8a4e00594dce4c37e4ac53f03dc503895df465' },
} as unknown as TypedDocumentString<FeedProfilesQuery, FeedProfilesQueryVariables>;
export const StartFeedDocument = {
  __meta__: { name: 'StartFeed', hash: '3e120dbe7ae47637109d444d05e5a470af00c5bfb655e6e4d258b9004d065e8a' },
} as unknown as TypedDocumentString<StartFeedMutation, StartFeedMutationVariables>;
export const CategoryMappingsDocument = {
  __meta__: { name: 'CategoryMappings', hash: '1c6b4c043ef5482a5a124f196fd574b21dd240c04e4d9da40c7b0d2837e5c6cc' },
} as unknown as TypedDocumentString<CategoryMappingsQuery, CategoryMappingsQueryVariables>;
export const MappableCategoriesDocument = {
  __meta__: { name: 'MappableCategories', hash: '0f7549e193476aa992715e586bc14418398224a0322e24a7c99402de724a9603' },
} as unknown as TypedDocumentString<MappableCategoriesQuery, MappableCategoriesQueryVariables>;
export const CorrectCategoryMappingDocument = {
  __meta__: {
    name: 'CorrectCategoryMapping',
    hash: '4a69c325247e0eacc974069cabda733993392cbdb721b935e9e2b0bdce059d8d',
  },
} as unknown as TypedDocumentString<CorrectCategoryMappingMutation, CorrectCategoryMappingMutationVariables>;
export const SupplierOrdersDocument = {
  __meta__: { name: 'SupplierOrders', hash: 'a230be662ce8e1374715e6c9cefa977357de13380947802348361e9f54bf5813' },
} as unknown as TypedDocumentString<SupplierOrdersQuery, SupplierOrdersQueryVariables>;
export const SupplierOrderCountsDocument = {
  __meta__: { name: 'SupplierOrderCounts', hash: '1db6f0c8d0aaa51b1fecaf0bf57955ee5912d024577774f69ba9b9230ba82b2c' },
} as unknown as TypedDocumentString<SupplierOrderCountsQuery, SupplierOrderCountsQueryVariables>;
export const SupplierOrderDetailsDocument = {
  __meta__: { name: 'SupplierOrderDetails', hash: '05af848dba0f3675f724d60c2ecaefe4aaa99d973d4a3bfa7d49a7c54708c3ff' },
} as unknown as TypedDocumentString<SupplierOrderDetailsQuery, SupplierOrderDetailsQueryVariables>;
export const AcceptSupplierOrdersDocument = {
  __meta__: { name: 'AcceptSupplierOrders', hash: '2f03b4d0396b8f3f36961f5edcbd61a7ae0afb532426c51ebb78bf9246fa4e0c' },
} as unknown as TypedDocumentString<AcceptSupplierOrdersMutation, AcceptSupplierOrdersMutationVariables>;
export const RejectSupplierOrderDocument = {
  __meta__: { name: 'RejectSupplierOrder', hash: 'e5ded585375f2a99d7a15b5e2d357f97c4c76f0d667c50453d944b17ce2a9e04' },
} as unknown as TypedDocumentString<RejectSupplierOrderMutation, RejectSupplierOrderMutationVariables>;
export const ShipParcelDocument = {
  __meta__: { name: 'ShipParcel', hash: '58a62820f2ca5cebb1cfa368dba5a78b7dec1101b74cd96f9f2fe4f663f7b752' },
} as unknown as TypedDocumentString<ShipParcelMutation, ShipParcelMutationVariables>;
export const CorrectTrackingDocument = {
  __meta__: { name: 'CorrectTracking', hash: '9a3db1822d22329fe8e19cb463ddcecb3fb0110fb7cab6aaf97ff0ea404d73ff' },
} as unknown as TypedDocumentString<CorrectTrackingMutation, CorrectTrackingMutationVariables>;
export const WarehousesDocument = {
  __meta__: { name: 'Warehouses', hash: '07bb64a18fda2464f7ba23445832f81f2eda28b43fa8dc66468aa2b1a7236517' },
} as unknown as TypedDocumentString<WarehousesQuery, WarehousesQueryVariables>;
export const FreightTemplatesDocument = {
  __meta__: { name: 'FreightTemplates', hash: '35548ad54f06abc77767798c842af767870436cf241125b3ceb54fb0ccac8351' },
} as unknown as TypedDocumentString<FreightTemplatesQuery, FreightTemplatesQueryVariables>;
export const ParcelFreightDocument = {
  __meta__: { name: 'ParcelFreight', hash: '9dd79083bcad7884a84bc30514195cfde93794b3f9708c4cc60132c397c1b81f' },
} as unknown as TypedDocumentString<ParcelFreightQuery, ParcelFreightQueryVariables>;
export const CreateWarehouseDocument = {
  __meta__: { name: 'CreateWarehouse', hash: '24278d207452ab8a0aa533fcbd89ae3088437ae245f7cf8c7d1b5cc6312eb081' },
} as unknown as TypedDocumentString<CreateWarehouseMutation, CreateWarehouseMutationVariables>;
export const UpdateWarehouseDocument = {
  __meta__: { name: 'UpdateWarehouse', hash: '3f76a8e47355f997d244897622a0414ed984b8552821b561656d0de14dfecdaa' },
} as unknown as TypedDocumentString<UpdateWarehouseMutation, UpdateWarehouseMutationVariables>;
export const CreateFreightTemplateDocument = {
  __meta__: { name: 'CreateFreightTemplate', hash: '6922d3c370fcad366abe8534eb7f87581b07f0e62da4b2eda29979d654d18706' },
} as unknown as TypedDocumentString<CreateFreightTemplateMutation, CreateFreightTemplateMutationVariables>;
export const UpdateFreightTemplateDocument = {
  __meta__: { name: 'UpdateFreightTemplate', hash: '1cba92be785dca5687c5b14d414679691eb831cda381f2737eec97b0bd4c8780' },
} as unknown as TypedDocumentString<UpdateFreightTemplateMutation, UpdateFreightTemplateMutationVariables>;
export const SignInDocument = {
  __meta__: { name: 'SignIn', hash: 'a25f951c8f141b287b39690e51fc71199174a500de34f2c22882f02aed2e8af8' },
} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignUpDocument = {
  __meta__: { name: 'SignUp', hash: 'b3d392a7682c058040dfa3a655b10cdbb36c9e31ff61b9aabae305ab095637cf' },
} as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const AcceptInvitationDocument = {
  __meta__: { name: 'AcceptInvitation', hash: 'bb9e3ae64459f7a3a20e63678f54e908ad5ceed0a7fe926bb1424cd6d96cd793' },
} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const RefreshSessionDocument = {
  __meta__: { name: 'RefreshSession', hash: '0c25abfc401222cc0e99dd14c2edc44520bd89a9a3797164a33ded79bcc89008' },
} as unknown as TypedDocumentString<RefreshSessionMutation, RefreshSessionMutationVariables>;
export const SwitchOrganizationDocument = {
  __meta__: { name: 'SwitchOrganization', hash: '86b2f4125c08af1050b5327fb43771bedb3c8bba390db1c2640cd239054a7a48' },
} as unknown as TypedDocumentString<SwitchOrganizationMutation, SwitchOrganizationMutationVariables>;
export const SignOutDocument = {
  __meta__: { name: 'SignOut', hash: '4777bf223da3ee3e830ab49d11258e9d736c14536bea7f6f7e4d66782bfe358d' },
} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ViewerDocument = {
  __meta__: { name: 'Viewer', hash: '442f3487b6c7aa53766f10f5f135c107363c4366381c56093b2181a7758e6022' },
} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OpenInvitationDocument = {
  __meta__: { name: 'OpenInvitation', hash: '484558f5bcb9ce4b29063a013bbff62a139f90728980aa94cdd4818b9fc8615e' },
} as unknown as TypedDocumentString<OpenInvitationQuery, OpenInvitationQueryVariables>;
export const UpdateAccountDocument = {
  __meta__: { name: 'UpdateAccount', hash: 'd6776d1d13edea0ed2c984b143a817a5fc39d70621823715f4eabe62e2fdff6e' },
} as unknown as TypedDocumentString<UpdateAccountMutation, UpdateAccountMutationVariables>;
