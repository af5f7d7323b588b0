import { sql } from 'kysely';

/** As YYYY-MM-DD: of days before it nobody asks any more how much room they have, wherever the warehouse is. */
export const FIRST_DAY_THAT_MATTERS = sql<string>`to_char(platform.now() - interval '1 day', 'YYYY-MM-DD')`;
