import { tableAccess } from '@app/platform';

import type { Tables } from './tables.js';

export const fulfillmentTables = tableAccess<Tables>();

/** The market's time, for columns of an instant. */
export { NOW } from '@app/platform';
