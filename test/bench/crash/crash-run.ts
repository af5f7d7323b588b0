import { setTimeout as sleep } from 'node:timers/promises';

import { findRunningPostgres, freePort } from '@app/platform';
import pg from 'pg';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import { MarketClient } from '../../../apps/demo/src/market-client.js';
import { type PlacedOrder, Shopper } from '../../../apps/demo/src/shopper.js';
import { setStage, type Stage } from '../../../apps/demo/src/stage.js';
import { SupplierSystem } from '../../../apps/demo/src/supplier-system.js';
import { type Audit, auditMarket } from './audit.js';

export interface CrashFindings extends Audit {
  kills: number;
  wipes: number;
  /** Messages that came to the supplier again, as they may, and that he could tell by their id. */
  repeatsDropped: number;
}

interface CrashRunOptions {
  readonly home: string;
  readonly orders: number;
  readonly isQueueWiped: boolean;
  say(line: string): void;
}

const SHOPPERS_AT_ONCE = 16;
const KILLS = 3;
const STOCK_PER_SKU = 1_000;
const GOODS = 20;
const PIECES = 2;
const FINISH_TIMEOUT_MS = 300_000;
const SETTINGS = { paymentSeconds: 120, acceptSeconds: 120, receiveSeconds: 5, afterSaleSeconds: 1 };

/** One market from nothing to the last released cent, with kills in between. */
export class CrashRun {
  private daifa: DaifaProcess | null = null;
  private kills = 0;
  private wipes = 0;

  constructor(private readonly options: CrashRunOptions) {}

  async run(): Promise<CrashFindings> {
    const port = await freePort();
    this.daifa = await this.start(port);
    const market = new MarketClient(this.daifa.url);
    const stage = await setStage(market, this.options.home, { csv: feed() }, () => undefined);
    await stage.operator.mutate('updateMarketSettings', SETTINGS, 'settings { paymentSeconds }');
    const system = await this.connectSupplier(stage);
    const killing = this.killAtRandom(port);
    const placed = await this.buyEverything(market, stage);
    await killing;
    await this.untilFinished(placed.length);
    const audit = await this.audit(placed, system);
    await system.stop();
    await this.daifa.stop();
    return { ...audit, kills: this.kills, wipes: this.wipes, repeatsDropped: system.repeats };
  }

  private start(port: number): Promise<DaifaProcess> {
    return DaifaProcess.start({ home: this.options.home, port });
  }

  private async connectSupplier({ supplier, supplierOwner }: Stage): Promise<SupplierSystem> {
    const system = await SupplierSystem.start({ market: supplier, shipAfterMs: 200 });
    const { secret } = await supplierOwner.mutate<{ secret: string }>(
      'setConnection',
      { way: 'WEBHOOK', url: system.url },
      'secret',
    );
    system.trust(secret);
    return system;
  }

  private async buyEverything(market: MarketClient, stage: Stage): Promise<PlacedOrder[]> {
    const placed: PlacedOrder[] = [];
    let next = 0;
    const one = async (): Promise<void> => {
      for (let index = next++; index < this.options.orders; index = next++) {
        const shopper = new Shopper(market, stage, index);
        const goods = stage.goods[index % stage.goods.length];
        if (!goods) throw new Error('The shelf is empty');
        const order = await shopper.buy(goods, PIECES);
        placed.push(order);
        await shopper.pay(order);
      }
    };
    await Promise.all(Array.from({ length: SHOPPERS_AT_ONCE }, one));
    return placed;
  }

  /** A few kills while the shoppers buy, and one in the middle of what is left to do. */
  private async killAtRandom(port: number): Promise<void> {
    while (this.kills < KILLS) {
      await sleep(400 + Math.random() * 2_500);
      if (this.options.isQueueWiped) await this.wipeQueue();
      await this.daifa?.kill();
      this.kills += 1;
      this.daifa = await this.start(port);
    }
  }

  private async wipeQueue(): Promise<void> {
    await this.onDatabase((client) => client.query('drop schema if exists bullmq cascade'));
    this.wipes += 1;
    // The running Daifa goes on for a while without its queue.
    await sleep(300 + Math.random() * 700);
  }

  private async untilFinished(orders: number): Promise<void> {
    const until = performance.now() + FINISH_TIMEOUT_MS;
    for (;;) {
      const { rows } = await this.onDatabase((client) =>
        client.query<{ released: number; waiting: number }>(
          `select (select count(*)::int from settlement.split where status = 'RELEASED') as released,
             (select count(*)::int from platform.delivery where state = 'PENDING') as waiting`,
        ),
      );
      // What the last release sets off, such as a note to its creator, is part of the job.
      if (rows[0] && rows[0].released >= orders && rows[0].waiting === 0) return;
      // What is not finished by now counts as lost.
      if (performance.now() > until) return;
      await sleep(250);
    }
  }

  private audit(placed: readonly PlacedOrder[], system: SupplierSystem): Promise<Audit> {
    const numbers = placed.map(({ number }) => number);
    const stock = { piecesPerSku: STOCK_PER_SKU, skus: GOODS };
    return this.onDatabase((client) =>
      auditMarket(client, { numbers, received: system.received, stock, ordersWanted: this.options.orders }),
    );
  }

  private async onDatabase<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
    const client = new pg.Client({ connectionString: (await findRunningPostgres(this.options.home)) ?? '' });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  }
}

function feed(): string {
  const header =
    'product_code,sku_code,title_zh,title_en,category,weight_grams,supply_price,retail_price,map,stock,currency,dispatch_hours';
  const rows = Array.from({ length: GOODS }, (_, index) =>
    [
      `P${index}`,
      `S${index}`,
      `保温杯 ${index} 号`,
      `Thermos no. ${index}`,
      '保温杯',
      350,
      '12.00',
      '39.00',
      '15.00',
      STOCK_PER_SKU,
      'CNY',
      24,
    ].join(','),
  );
  return [header, ...rows].join('\n');
}
