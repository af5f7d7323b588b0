import { createDemoMarket } from '@app/demo-market';
import type { Database, KeyRing, MarketSettingValues } from '@app/platform';

import { takeIndexesOff } from './bulk-load.js';
import { ORDER_TABLES } from './order-tables.js';
import { seedCategories } from './seed-categories.js';
import { GOODS_TABLES, seedGoods, seedSales } from './seed-goods.js';
import { MONEY_TABLES } from './seed-money.js';
import { seedOrders } from './seed-orders.js';
import { type SeededSignIn, seedPeople, seedPlaces } from './seed-people.js';
import { LISTING_TABLES, seedShops } from './seed-shops.js';
import { Seeding, type SeedProgress } from './seeding.js';

export interface SeedOptions {
  readonly database: Database;
  readonly keyRing: KeyRing;
  /** 1 is the full market, .01 a hundredth. */
  readonly scale: number;
  readonly now: Date;
  /** Of the one password that all demo accounts have. */
  readonly passwordHash: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: SeedProgress) => void;
}

export interface SeededMarket {
  readonly signIns: readonly SeededSignIn[];
  readonly shopSlugs: readonly string[];
}

const SEED = 20_261_122;
const LARGE_TABLES = [GOODS_TABLES, LISTING_TABLES, Object.keys(ORDER_TABLES), Object.keys(MONEY_TABLES)].flat();
// Money should be seen to be released while one looks on.
const DEMO_SETTINGS: Partial<MarketSettingValues> = { afterSaleSeconds: 120 };

/**
 * Fills an empty, migrated database with the demo market, in one transaction: whatever interrupts it leaves an empty one.
 * The only place that writes the tables of several contexts, past their rules: it invents a past, it does not trade.
 */
export async function seedDemoMarket(options: SeedOptions): Promise<SeededMarket> {
  const market = createDemoMarket({ seed: SEED, scale: options.scale, now: options.now });
  const client = await options.database.connect();
  const seeding = new Seeding(client, market, options.keyRing, options.now, options.onProgress, options.signal);
  try {
    await client.query('begin');
    const putBack = await takeIndexesOff(client, LARGE_TABLES);
    const signIns = await seedPeople(seeding, options.passwordHash);
    await seedPlaces(seeding);
    seeding.categories.push(...(await seedCategories(client, market.categories, options.now)));
    await seedGoods(seeding, 0.02, 0.45);
    await seedShops(seeding, 0.47, 0.05);
    await seedOrders(seeding, 0.52, 0.28);
    await seedSales(seeding, 0.8, 0.05);
    await putIndexesBack(seeding, putBack, 0.85, 0.14);
    for (const [name, value] of Object.entries(DEMO_SETTINGS)) {
      await client.query('insert into platform.setting (key, value) values ($1, $2)', [
        `market.${name}`,
        JSON.stringify(value),
      ]);
    }
    await client.query('commit');
    await client.query('analyze');
    seeding.progress('done', 1);
    return { signIns, shopSlugs: market.shops.map(({ slug }) => slug) };
  } finally {
    // Ends the transaction too when it was not committed.
    await client.end();
  }
}

async function putIndexesBack(
  seeding: Seeding,
  statements: readonly string[],
  from: number,
  share: number,
): Promise<void> {
  await seeding.client.query("set local maintenance_work_mem = '512MB'");
  for (const [index, statement] of statements.entries()) {
    seeding.progress('indexes', from + (share * index) / statements.length);
    await seeding.client.query(statement);
  }
}

/** Gives an empty market its category tree, once: without one no supplier could say what his goods are. */
export async function seedCategoryTree(database: Database): Promise<void> {
  const now = new Date();
  const client = await database.connect();
  try {
    const { rows } = await client.query('select from catalog.category limit 1');
    if (rows.length === 0)
      await seedCategories(client, createDemoMarket({ seed: SEED, scale: 0.01, now }).categories, now);
  } finally {
    await client.end();
  }
}
