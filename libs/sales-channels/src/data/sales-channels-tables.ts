import { tableAccess } from '@app/platform';

import type { Tables } from './tables.js';

export const channelTables = tableAccess<Tables>();
