import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { findRunningPostgres, freePort } from '@app/platform';
import pg from 'pg';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import { MarketClient } from '../../../apps/demo/src/market-client.js';
import { setStage } from '../../../apps/demo/src/stage.js';
import type { Bench, BenchOptions } from '../bench.js';
import { auditOrders } from './audit.js';
import { fillTables } from './fill-tables.js';
import { type BenchSku, fillShelf, leaveOnly } from './goods.js';
import { type LoadFigures, placeOrders } from './load.js';
import { onePerTransaction } from './one-per-transaction.js';

const CONNECTIONS = 64;
const SKUS = 20_000;
const STOCK = 10_000;
const HOT = { shoppers: 5_000, stock: 3_000 };
const FULL = { warmUp: 2_000, spread: 20_000, idle: 400, tables: 500_000 };
const SHORT = { warmUp: 500, spread: 3_000, idle: 100, tables: 20_000 };
const DRAIN_SECONDS_MAX = 120;
// Until the background writer and the sweeps of what came before have settled.
const SETTLE_MS = 1_000;
// Long enough for its first batches, and before the last ones.
const KILL_AFTER_MS = SETTLE_MS + 500;

/** Orders over GraphQL and HTTP on a market of their own, whole and with fsync: how many, how fast, and none sold twice. */
export const ordersBench: Bench = {
  async run({ isShort, say }: BenchOptions) {
    const home = await mkdtemp(join(tmpdir(), 'daifa-orders-'));
    const daifa = await DaifaProcess.start({ home, port: await freePort() });
    const { shopId } = await setStage(new MarketClient(daifa.url), home, { csv: FEED }, () => undefined);
    const databaseUrl = (await findRunningPostgres(home)) ?? '';
    const client = new pg.Client({ connectionString: databaseUrl });
    // The database may end before the connection does.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const skus = await fillShelf(client, SKUS, STOCK);
      say(`${skus.length} skus are on the shelf`);
      return await new OrdersRun({ home, daifa, databaseUrl, client, shopId, skus, say }, isShort ? SHORT : FULL).run();
    } finally {
      await client.end();
      await daifa.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
};

interface Market {
  readonly home: string;
  readonly daifa: DaifaProcess;
  readonly databaseUrl: string;
  readonly client: pg.Client;
  readonly shopId: string;
  readonly skus: readonly BenchSku[];
  readonly say: (line: string) => void;
}

class OrdersRun {
  /** Of every order that a shopper was told of. */
  private readonly numbers: string[] = [];

  constructor(
    private readonly market: Market,
    private readonly size: typeof FULL,
  ) {}

  async run(): Promise<Readonly<Record<string, unknown>>> {
    await this.spread(this.size.warmUp);
    const spread = await this.spread(this.size.spread);
    const drainSeconds = await this.drain();
    const hot = await this.hot();
    const idle = await this.place({ orders: this.size.idle, connections: 1, pauseMs: 15 });
    const twoProcesses = await this.twoProcesses();
    await this.killedProcess();
    const baseline = await onePerTransaction(this.market.databaseUrl, Math.min(this.size.spread, 5_000));
    this.market.say(`one order per transaction, straight into the database: ${baseline}/s`);
    const tables = await fillTables(this.market.client, this.size.tables);
    this.market.say(`${tables} orders are in the tables`);
    const fullTables = await this.spread(this.size.spread / 2);
    return {
      spread: { ...pick(spread), drainSeconds },
      hot,
      onePerTransaction: { ordersPerSecond: baseline },
      twoProcesses: { ordersPerSecond: twoProcesses.ordersPerSecond },
      idleP99Ms: idle.p99Ms,
      fullTablesOrders: tables,
      fullTablesOrdersPerSecond: fullTables.ordersPerSecond,
      ...(await auditOrders(this.market.client, this.numbers)),
      orders: this.numbers.length,
    };
  }

  private spread(orders: number, urls = [this.market.daifa.url]): Promise<LoadFigures> {
    return this.place({ orders, connections: CONNECTIONS, urls });
  }

  private async place(
    load: Partial<Parameters<typeof placeOrders>[0]> & { readonly orders: number; readonly connections: number },
  ): Promise<LoadFigures> {
    await sleep(SETTLE_MS);
    const { shopId, daifa, say } = this.market;
    const figures = await placeOrders({ urls: [daifa.url], shopId, linesOf: (order) => this.linesOf(order), ...load });
    this.numbers.push(...figures.numbers);
    const { ordersPerSecond, p50Ms, p99Ms, busyAnswers, soldOut } = figures;
    say(
      `${load.orders} orders: ${ordersPerSecond}/s, p50 ${p50Ms} ms, p99 ${p99Ms} ms, busy ${busyAnswers}, sold out ${soldOut}`,
    );
    return figures;
  }

  /** One to three lines, spread over all but the first sku, which is kept for the rush. */
  private linesOf(order: number): BenchSku[] {
    const { skus } = this.market;
    return Array.from({ length: 1 + (order % 3) }, (_, line) => {
      const sku = skus[1 + ((order * 7_919 + line * 6_133) % (skus.length - 1))];
      if (!sku) throw new Error('The shelf is empty');
      return sku;
    });
  }

  private async hot(): Promise<Readonly<Record<string, number>>> {
    const [sku] = this.market.skus;
    if (!sku) throw new Error('The shelf is empty');
    await leaveOnly(this.market.client, sku, HOT.stock);
    const figures = await this.place({ orders: HOT.shoppers, connections: CONNECTIONS, linesOf: () => [sku] });
    const { seconds, ordersPerSecond, p99Ms, busyAnswers, numbers } = figures;
    return { ...HOT, sold: numbers.length, seconds, ordersPerSecond, p99Ms, busyAnswers };
  }

  private async twoProcesses(): Promise<LoadFigures> {
    return this.withAnother(async (other) => {
      const urls = [this.market.daifa.url, other.url];
      await this.spread(this.size.warmUp, urls);
      return this.spread(this.size.spread / 2, urls);
    });
  }

  /** Another process is killed in the middle of its batches; its shoppers ask again, with the same keys. */
  private async killedProcess(): Promise<void> {
    await this.withAnother(async (other) => {
      const kill = sleep(KILL_AFTER_MS).then(() => other.kill());
      await Promise.all([kill, this.spread(this.size.warmUp * 2, [this.market.daifa.url, other.url])]);
    });
  }

  /** A second process on the same database, with the same keys. */
  private async withAnother<Result>(work: (other: DaifaProcess) => Promise<Result>): Promise<Result> {
    const { home, databaseUrl } = this.market;
    const otherHome = await mkdtemp(join(tmpdir(), 'daifa-orders-'));
    const environment = { DATABASE_URL: databaseUrl, KEY_RING_FILE: join(home, 'key-ring.json') };
    const other = await DaifaProcess.start({ home: otherHome, port: await freePort(), environment });
    try {
      return await work(other);
    } finally {
      await other.stop();
      await rm(otherHome, { recursive: true, force: true });
    }
  }

  /** Until nothing is left to do of what was ordered. */
  private async drain(): Promise<number> {
    const startedAt = performance.now();
    for (;;) {
      const { rows } = await this.market.client.query<{ open: number }>(
        "select count(*)::int as open from platform.delivery where state = 'PENDING'",
      );
      const seconds = (performance.now() - startedAt) / 1_000;
      if (rows[0]?.open === 0 || seconds > DRAIN_SECONDS_MAX) return Number(seconds.toFixed(2));
      await sleep(100);
    }
  }
}

const pick = ({ ordersPerSecond, p50Ms, p99Ms }: LoadFigures) => ({ ordersPerSecond, p50Ms, p99Ms });

const FEED = `product_code,sku_code,title_zh,title_en,category,weight_grams,supply_price,retail_price,map,stock,currency,dispatch_hours
P0,S0,保温杯 500ml 不锈钢,Stainless steel thermos 500 ml,保温杯,100,12.00,39.00,15.00,10000,CNY,24`;
