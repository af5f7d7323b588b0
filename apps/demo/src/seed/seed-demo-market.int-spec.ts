import { sql } from 'kysely';

import { KeyRing } from '@app/platform';
import { TestApplication } from '@app/platform/testing';
import { LedgerFindingsQuery } from '@app/settlement';

import { seedDemoMarket } from './seed-demo-market.js';

const HUNDREDTH = 0.01;

describe('the demo market', () => {
  let test: TestApplication;
  let schemaBefore: readonly string[];

  beforeAll(async () => {
    test = await TestApplication.start([]);
    schemaBefore = await readSchema();
  });

  afterAll(() => test.stop());

  it('leaves nothing when it is given up', async () => {
    await expect(seed(AbortSignal.abort())).rejects.toThrow('aborted');

    expect(await count('identity.organization')).toBe(0);
    expect(await readSchema()).toEqual(schemaBefore);
  });

  it('is there with its orders, its money and its stock in order', async () => {
    const { shopSlugs, signIns } = await seed(new AbortController().signal);

    expect(signIns.map(({ role }) => role)).toEqual(expect.arrayContaining(['operator', 'creator', 'supplier']));
    expect(shopSlugs.length).toBeGreaterThan(0);
    expect(await count('ordering."order"')).toBeGreaterThanOrEqual(800);
    const { findings, transactions } = await new LedgerFindingsQuery(test.database).run();
    expect(findings).toEqual([]);
    expect(transactions).toBeGreaterThan(0);
    expect(await count('catalog.offer_stock where reserved > on_hand')).toBe(0);
  });

  it('has its goods wait to be compared with what comes in', async () => {
    expect(await count('catalog.goods_task where not is_compared')).toBe(await count('catalog.product'));
  });

  it('leaves every index and foreign key as it was', async () => {
    expect(await readSchema()).toEqual(schemaBefore);
  });

  const seed = (signal: AbortSignal): ReturnType<typeof seedDemoMarket> =>
    seedDemoMarket({
      database: test.database,
      keyRing: test.get(KeyRing),
      scale: HUNDREDTH,
      now: new Date(),
      passwordHash: 'of nothing',
      signal,
      onProgress: () => undefined,
    });

  async function count(from: string): Promise<number> {
    const { rows } = await sql<{ count: number }>`select count(*)::int from ${sql.raw(from)}`.execute(
      test.database.reader,
    );
    return rows[0]?.count ?? 0;
  }

  async function readSchema(): Promise<readonly string[]> {
    const { rows } = await sql<{ line: string }>`
      select pg_get_indexdef(indexrelid) as line from pg_index where indrelid > 16384
      union all
      select format('%s %s', conrelid::regclass, pg_get_constraintdef(oid)) from pg_constraint where contype = 'f'
      order by 1`.execute(test.database.reader);
    return rows.map(({ line }) => line);
  }
});
