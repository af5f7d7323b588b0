import { registerEnumType } from '@nestjs/graphql';

import { UNAVAILABILITIES } from '../domain/errors.js';
import { LISTING_MODES, LISTING_STATUSES } from '../domain/listing.state.js';
import { PRICE_ENDINGS } from '../domain/price.rules.js';
import { AVAILABILITIES } from '../domain/sale.rules.js';
import { SHOP_STATUSES } from '../domain/shop.rules.js';

const toEnum = <Value extends string>(values: readonly Value[]): { readonly [Name in Value]: Name } =>
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
  description: 'What a price that a rule makes ends in. It is raised to that ending, never lowered.',
  valuesMap: {
    EXACT: { description: 'As it comes.' },
    WHOLE: { description: '.00' },
    NINETY: { description: '.90' },
    NINETY_NINE: { description: '.99' },
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
