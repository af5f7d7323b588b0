import { registerEnumType } from '@nestjs/graphql';

import { UNAVAILABILITIES } from '../domain/errors.js';
import { COST_CHANGE_POLICIES } from '../domain/follow.rules.js';
import { BATCH_ACTIONS, BATCH_STATUSES, ROW_OUTCOMES } from '../domain/listing-batch.js';
import { LISTING_MODES, LISTING_STATUSES, PAUSE_REASONS } from '../domain/listing.state.js';
import { PRICE_ENDINGS, PRICE_FLOORS, PRICE_ROUNDINGS } from '../domain/price.rules.js';
import { AVAILABILITIES } from '../domain/sale.rules.js';
import { SHOP_STATUSES } from '../domain/shop.rules.js';

export const toEnum = <Value extends string>(values: readonly Value[]): { readonly [Name in Value]: Name } =>
  Object.fromEntries(values.map((value) => [value, value])) as { readonly [Name in Value]: Name };

export const ShopStatusEnum = toEnum(SHOP_STATUSES);
registerEnumType(ShopStatusEnum, {
  name: 'ShopStatus',
  description: 'What the creator has done with the shop.',
  valuesMap: {
    OPEN: { description: 'It takes orders.' },
    CLOSED: { description: 'It takes no orders; those it has go on.' },
  },
});

export const ListingModeEnum = toEnum(LISTING_MODES);
registerEnumType(ListingModeEnum, {
  name: 'ListingMode',
  description: 'Who sets the price of a listing.',
  valuesMap: {
    MARKUP: { description: 'The creator sets it and earns the difference. Any supplier may serve it.' },
    COMMISSION: { description: 'The supplier sets it, and serves it; the creator earns a share.' },
  },
});

export const ListingStatusEnum = toEnum(LISTING_STATUSES);
registerEnumType(ListingStatusEnum, {
  name: 'ListingStatus',
  description: 'Whether a listing is on sale.',
  valuesMap: {
    ACTIVE: { description: 'Shoppers see it.' },
    PAUSED: { description: 'Shoppers do not see it; it may be resumed.' },
    REMOVED: { description: 'Gone for good; its product may be listed anew.' },
  },
});

export const PriceEndingEnum = toEnum(PRICE_ENDINGS);
registerEnumType(PriceEndingEnum, {
  name: 'PriceEnding',
  description: 'What a price that a rule makes ends in.',
  valuesMap: {
    EXACT: { description: 'As it comes.' },
    WHOLE: { description: '.00' },
    NINETY: { description: '.90' },
    NINETY_NINE: { description: '.99' },
    EIGHT: { description: 'Whole units that end in 8: 8.00, 18.00 …' },
    NINE: { description: 'Whole units that end in 9: 9.00, 19.00 …' },
  },
});

export const PriceRoundingEnum = toEnum(PRICE_ROUNDINGS);
registerEnumType(PriceRoundingEnum, {
  name: 'PriceRounding',
  description: 'Which price with the ending a rule takes.',
  valuesMap: {
    UP: { description: 'The next one up.' },
    NEAREST: { description: 'The nearest one; of two as near, the higher. Floors are kept all the same.' },
  },
});

export const PriceFloorEnum = toEnum(PRICE_FLOORS);
registerEnumType(PriceFloorEnum, {
  name: 'PriceFloor',
  description: 'What a price was raised to because the rule alone would have lain below.',
  valuesMap: {
    MAP: { description: 'The supplier’s minimum retail price.' },
    COST: { description: 'What covers supply price and platform fee.' },
  },
});

export const PauseReasonEnum = toEnum(PAUSE_REASONS);
registerEnumType(PauseReasonEnum, {
  name: 'PauseReason',
  description: 'Why a listing is paused.',
  valuesMap: {
    BY_CREATOR: { description: 'Its creator paused it; it waits until he resumes it.' },
    SOLD_OUT: { description: 'Every variant is sold out; it goes on when there is stock again.' },
    NOT_SERVED: { description: 'No offer may serve it at its price; it goes on when one may, or the price is raised.' },
    COST_ROSE: { description: 'Its supply price rose; it goes on when that falls back, or its creator resumes it.' },
  },
});

export const CostChangePolicyEnum = toEnum(COST_CHANGE_POLICIES);
registerEnumType(CostChangePolicyEnum, {
  name: 'CostChangePolicy',
  description:
    'What becomes of MARKUP listings when their supply price changes. No price ever falls below MAP or cost.',
  valuesMap: {
    REPRICE: { description: 'Those that follow a price rule are priced by it again; the others keep their price.' },
    PAUSE: { description: 'A listing whose cost rose is paused; a lower cost is accepted.' },
    ACCEPT: { description: 'Prices stay.' },
  },
});

export const ListingBatchActionEnum = toEnum(BATCH_ACTIONS);
registerEnumType(ListingBatchActionEnum, {
  name: 'ListingBatchAction',
  description: 'What a batch does to each of its products.',
  valuesMap: {
    LIST: { description: 'Puts it on sale.' },
    REPRICE: { description: 'Sets the prices of its MARKUP listing by a rule.' },
    PAUSE: { description: 'Takes its listing off sale until it is resumed.' },
    RESUME: { description: 'Puts its listing back on sale.' },
    REMOVE: { description: 'Removes its listing for good.' },
  },
});

export const ListingBatchStatusEnum = toEnum(BATCH_STATUSES);
registerEnumType(ListingBatchStatusEnum, {
  name: 'ListingBatchStatus',
  description: 'How far a batch is.',
  valuesMap: {
    DRAFT: { description: 'Its products are being chosen.' },
    RUNNING: { description: 'It is at work.' },
    DONE: { description: 'Each of its products has a result.' },
  },
});

export const ListingBatchOutcomeEnum = toEnum(ROW_OUTCOMES);
registerEnumType(ListingBatchOutcomeEnum, {
  name: 'ListingBatchOutcome',
  description: 'What became of a product of a batch.',
  valuesMap: {
    PENDING: { description: 'Still to be dealt with; in a preview: it would be done.' },
    DONE: { description: 'Done.' },
    UNCHANGED: { description: 'It was so before.' },
    REFUSED: { description: 'Not done; the code says why.' },
  },
});

export const AvailabilityEnum = toEnum(AVAILABILITIES);
registerEnumType(AvailabilityEnum, {
  name: 'Availability',
  description: 'Whether goods can be bought.',
  valuesMap: {
    IN_STOCK: { description: 'Plenty.' },
    LOW: { description: 'Less than ten pieces.' },
    SOLD_OUT: { description: 'None now.' },
  },
});

export const UnavailabilityEnum = toEnum(UNAVAILABILITIES);
registerEnumType(UnavailabilityEnum, {
  name: 'Unavailability',
  description: 'Why a line of a cart cannot be bought.',
  valuesMap: {
    NOT_ON_SALE: { description: 'The shop does not sell it, or no longer at this price.' },
    OUT_OF_STOCK: { description: 'There is not as much of it.' },
    NOT_DELIVERABLE: { description: 'It is not delivered to this province.' },
  },
});
