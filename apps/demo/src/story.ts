import { setTimeout as sleep } from 'node:timers/promises';

import type { MarketClient } from './market-client.js';
import { type PlacedOrder, Shopper } from './shopper.js';
import { setStage, type Stage } from './stage.js';
import { SupplierSystem } from './supplier-system.js';

interface StoryOptions {
  readonly market: MarketClient;
  readonly home: string;
  readonly csv: string;
  readonly orders: number;
  readonly say: (line: string) => void;
}

// Windows of a market that one can watch: seconds instead of days.
const SETTINGS = { acceptSeconds: 60, receiveSeconds: 600, afterSaleSeconds: 2 };

/** Plays the main job from the supplier's feed to the released money, and ends in a table. */
export async function tellStory({ market, home, csv, orders, say }: StoryOptions): Promise<void> {
  const clock = new StoryClock(say);
  const stage = await setStage(market, home, { csv }, (line) => clock.step(line));
  await stage.operator.mutate('updateMarketSettings', SETTINGS, 'settings { acceptSeconds }');
  const system = await SupplierSystem.start({ market: stage.supplier, shipAfterMs: 500 });
  const { secret } = await stage.supplierOwner.mutate<{ secret: string }>(
    'setConnection',
    { way: 'WEBHOOK', url: system.url },
    'secret',
  );
  system.trust(secret);
  clock.step('The supplier connected his own system: signed messages in, API calls back');

  const placed = await buyAll(market, stage, orders);
  clock.step(`${placed.length} shoppers bought from the share link and paid at the sandbox provider`);
  await until(async () => (system.shipped >= orders ? true : null));
  clock.step(`The supplier's system verified ${system.received.size} messages, accepted the orders and shipped them`);
  await until(async () => ((await statuses(market, placed)).every(({ part }) => part === 'DELIVERED') ? true : null));
  clock.step('The carrier reported every parcel as delivered');
  for (const { shopper, order } of placed) await shopper.confirmReceipt(order);
  clock.step('The shoppers confirmed that it came');
  const money = await until(async () => releasedMoney(stage));
  clock.step('The after-sale window passed: the money was split and released');
  await system.stop();

  say('');
  const rows = {
    placed: placed.length,
    routed: placed.length,
    forwarded: system.received.size,
    shipped: system.shipped,
    received: placed.length,
  };
  for (const [name, count] of Object.entries(rows)) say(`  ${name.padEnd(22)} ${String(count).padStart(10)}`);
  for (const [name, amount] of Object.entries(money)) say(`  ${name.padEnd(22)} ${amount.padStart(10)}`);
}

interface Sold {
  readonly shopper: Shopper;
  readonly order: PlacedOrder;
}

async function buyAll(market: MarketClient, stage: Stage, orders: number): Promise<Sold[]> {
  const sold: Sold[] = [];
  for (let index = 0; index < orders; index += 1) {
    const goods = stage.goods[index % stage.goods.length];
    if (!goods) throw new Error('The shop has nothing to sell');
    const shopper = new Shopper(market, stage, index);
    const order = await shopper.buy(goods, 1 + (index % 3));
    await shopper.pay(order);
    sold.push({ shopper, order });
  }
  return sold;
}

async function statuses(market: MarketClient, sold: readonly Sold[]): Promise<{ status: string; part: string }[]> {
  return Promise.all(
    sold.map(async ({ order }) => {
      const { linkedOrder } = await market
        .withOrderLink(order.linkToken)
        .ask<{ linkedOrder: { status: string; parts: { status: string }[] } }>(
          '{ linkedOrder { status parts { status } } }',
        );
      return { status: linkedOrder.status, part: linkedOrder.parts[0]?.status ?? '' };
    }),
  );
}

interface WalletAnswer {
  readonly wallet: {
    readonly balances: readonly {
      readonly pending: { readonly amount: string };
      readonly available: { readonly amount: string };
    }[];
  };
}

/** Null while something of it is still held. */
async function releasedMoney({ supplier, creator }: Stage): Promise<Readonly<Record<string, string>> | null> {
  const query = '{ wallet { balances { pending { amount } available { amount } } } }';
  const [[ofSupplier], [ofCreator]] = [
    (await supplier.ask<WalletAnswer>(query)).wallet.balances,
    (await creator.ask<WalletAnswer>(query)).wallet.balances,
  ];
  if (!ofSupplier || !ofCreator || Number(ofSupplier.pending.amount) !== 0) return null;
  return { 'to the supplier (CNY)': ofSupplier.available.amount, 'to the creator (CNY)': ofCreator.available.amount };
}

async function until<Found>(check: () => Promise<Found | null>): Promise<Found> {
  for (;;) {
    const found = await check();
    if (found !== null) return found;
    await sleep(200);
  }
}

/** Numbers the steps and tells how long each took. */
class StoryClock {
  private steps = 0;
  private since = performance.now();

  constructor(private readonly say: (line: string) => void) {}

  step(text: string): void {
    this.steps += 1;
    const seconds = ((performance.now() - this.since) / 1_000).toFixed(1);
    this.say(`${String(this.steps).padStart(2)}. ${text}  (${seconds} s)`);
    this.since = performance.now();
  }
}
