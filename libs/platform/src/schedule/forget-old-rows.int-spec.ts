import { sql } from 'kysely';

import { TestApplication } from '../testing/index.js';
import { ForgetOldRowsSweep } from './forget-old-rows.sweep.js';
import { SweepRegistry } from './sweeps.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([]);
});
afterAll(() => app.stop());

it('forgets what nobody asks for any more, and keeps the rest', async () => {
  const db = app.database.reader;
  await sql`insert into platform.idempotency_key (scope, operation, key, input_hash, created_at)
    select 'test', 'test', days::text, '\\x00', platform.now() - days * interval '1 day' from unnest(array[29, 31, 400]) days`.execute(
    db,
  );
  await sql`insert into platform.rate_window (subject, window_start, hits)
    select 'test', clock_timestamp() - hours * interval '1 hour', 1 from unnest(array[1, 25]) hours`.execute(db);

  const hasMore = await app.get(ForgetOldRowsSweep).run();

  const keys = await sql<{ key: string }>`select key from platform.idempotency_key where scope = 'test'`.execute(db);
  const windows = await sql<{ hits: number }>`select hits from platform.rate_window`.execute(db);
  expect(hasMore).toBe(false);
  expect(keys.rows).toEqual([{ key: '29' }]);
  expect(windows.rows).toHaveLength(1);
  expect(app.get(SweepRegistry).all()).toContain(app.get(ForgetOldRowsSweep));
});
