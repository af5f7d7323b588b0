import type { Availability, ListingMode, ListingStatus } from '../../../gql/graphql.js';
import type { StatusTone } from '../../../components/status-mark.js';
import type { Both } from '../../../i18n/texts.js';

export const LISTING_STATUS: Readonly<Record<ListingStatus, Both & { readonly tone: StatusTone }>> = {
  ACTIVE: { zh: '在售', en: 'On sale', tone: 'good' },
  PAUSED: { zh: '已暂停', en: 'Paused', tone: 'quiet' },
  REMOVED: { zh: '已下架', en: 'Removed', tone: 'quiet' },
};

export const LISTING_MODE: Readonly<Record<ListingMode, Both>> = {
  MARKUP: { zh: '自己定价', en: 'Your price' },
  COMMISSION: { zh: '佣金', en: 'Commission' },
};

export const AVAILABILITY: Readonly<Record<Availability, Both & { readonly tone: StatusTone }>> = {
  IN_STOCK: { zh: '有货', en: 'In stock', tone: 'good' },
  LOW: { zh: '库存紧张', en: 'Few left', tone: 'warning' },
  SOLD_OUT: { zh: '售罄', en: 'Sold out', tone: 'bad' },
};
