import { sql } from 'kysely';

import { HOUR_MS } from '@app/kernel';

import { TestApplication } from '../testing/test-application.js';
import { MarketClock } from './market-clock.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([]);
});
afterAll(() => app.stop());

const micros = async (): Promise<number> => {
  const { rows } = await sql<{ micros: number }>`
    select (extract(microseconds from platform.now())::bigint % 1000)::int as micros`.execute(app.database.reader);
  return rows[0]?.micros ?? NaN;
};

it('gives instants that a program can hold exactly', async () => {
  const rests = new Set(await Promise.all(Array.from({ length: 20 }, micros)));

  expect([...rests]).toEqual([0]);
});

it('moves the time of the database and of this process together', async () => {
  const clock = app.get(MarketClock);
  const before = clock.now();

  await clock.advance(HOUR_MS);

  const { rows } = await sql<{ now: Date }>`select platform.now() as now`.execute(app.database.reader);
  const movedMs = [clock.now(), rows[0]!.now].map((now) => now.getTime() - before.getTime());
  for (const moved of movedMs) expect(moved).toBeGreaterThanOrEqual(HOUR_MS - 1);
});
