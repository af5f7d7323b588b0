import { SHOPPER_CONTACTS } from '@app/ordering';
import { CannotStart, type Database, KeyRing, runProgram, sealAnew } from '@app/platform';
import { CHANNEL_EVENT_BODIES, CHANNEL_SECRETS } from '@app/sales-channels';
import { CONNECTION_SECRETS } from '@app/supplier-fulfillment';

import { withDatabase } from './with-database.js';

const SEALED = [SHOPPER_CONTACTS, ...CONNECTION_SECRETS, ...CHANNEL_SECRETS, CHANNEL_EVENT_BODIES];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run keys:rotate`: a new key for shoppers' data and suppliers' secrets, and everything sealed with it. */
await runProgram(() =>
  withDatabase((database, config) =>
    alone(database, async () => {
      const keyRing = new KeyRing(config);
      say(`Key ${keyRing.rotate()} is the active one now.`);
      for (const column of SEALED) {
        const changed = await sealAnew(database, keyRing, column);
        say(`${column.table}: ${changed} values of ${column.column} sealed anew.`);
      }
      keyRing.dropOldKeys();
      say(`Back up ${config.keyRingFile} now: without it nobody can read what was sealed.`);
    }),
  ),
);

/** Two at once would each write a key ring that lacks the other's key. */
async function alone(database: Database, work: () => Promise<void>): Promise<void> {
  const client = await database.connect();
  try {
    const { rows } = await client.query<{ ok: boolean }>(`select pg_try_advisory_lock(hashtext('daifa-keys')) as ok`);
    if (!rows[0]?.ok) throw new CannotStart('Keys are being rotated by another process. Wait until it is done.');
    await work();
  } finally {
    await client.end();
  }
}
