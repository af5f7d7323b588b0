import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';

import { type BenchSku, FREIGHT, PRICE } from './goods.js';
import { ConnectionLost, HttpCaller } from './http-caller.js';

const QUERY = `mutation($input: PlaceOrderInput!) { placeOrder(input: $input) {
  order { number total { amount } paymentDueAt linkToken } userErrors { code ... on Busy { retryAfterSeconds } } } }`;
const SOLD_OUT = new Set(['OUT_OF_STOCK', 'LISTING_NOT_AVAILABLE']);

interface Answer {
  readonly data?: {
    readonly placeOrder: {
      readonly order: { readonly number: string } | null;
      readonly userErrors: readonly { readonly code: string; readonly retryAfterSeconds?: number }[];
    };
  };
}

export interface LoadFigures {
  readonly numbers: readonly string[];
  readonly soldOut: number;
  readonly busyAnswers: number;
  readonly seconds: number;
  readonly ordersPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

interface Load {
  /** Where to; the connections are spread over them. */
  readonly urls: readonly string[];
  readonly connections: number;
  readonly orders: number;
  readonly shopId: string;
  /** What the order with this number, from 0 on, buys: one of each. */
  readonly linesOf: (order: number) => readonly BenchSku[];
  readonly pauseMs?: number;
}

let shoppers = 0;

/** Places orders, each by a shopper of its own, as fast as the connections are answered. "Busy" is tried again. */
export async function placeOrders(load: Load): Promise<LoadFigures> {
  const callers = await Promise.all(
    Array.from({ length: load.connections }, (_, index) => HttpCaller.open(load.urls[index % load.urls.length] ?? '')),
  );
  const numbers: string[] = [];
  const latencies: number[] = [];
  let [next, soldOut, busyAnswers] = [0, 0, 0];

  const [first = ''] = load.urls;
  // A shopper whose server is gone asks another one, with the same key.
  const ask = async (index: number, body: string): Promise<string> => {
    const caller = (callers[index] ??= await HttpCaller.open(first));
    try {
      return await caller.ask(body);
    } catch (error) {
      if (!(error instanceof ConnectionLost)) throw error;
      callers[index] = await HttpCaller.open(first);
      return ask(index, body);
    }
  };
  const one = async (index: number, body: string): Promise<void> => {
    for (;;) {
      const outcome = outcomeOf(await ask(index, body));
      if ('retryAfterSeconds' in outcome) {
        busyAnswers += 1;
        await sleep(outcome.retryAfterSeconds * 1_000);
        continue;
      }
      if (outcome.number === null) soldOut += 1;
      else numbers.push(outcome.number);
      return;
    }
  };
  const work = async (index: number): Promise<void> => {
    for (let order = next++; order < load.orders; order = next++) {
      const body = requestOf(load.shopId, load.linesOf(order));
      const startedAt = performance.now();
      await one(index, body);
      latencies.push(performance.now() - startedAt);
      if (load.pauseMs) await sleep(load.pauseMs);
    }
  };

  const startedAt = performance.now();
  await Promise.all([...callers.keys()].map(work));
  const seconds = (performance.now() - startedAt) / 1_000;
  for (const caller of callers) caller.close();
  latencies.sort((a, b) => a - b);
  const quantile = (share: number): number => Number((latencies[Math.floor(latencies.length * share)] ?? 0).toFixed(1));
  return {
    numbers,
    soldOut,
    busyAnswers,
    seconds: Number(seconds.toFixed(2)),
    ordersPerSecond: Math.round(load.orders / seconds),
    p50Ms: quantile(0.5),
    p99Ms: quantile(0.99),
  };
}

/** The number of the order, null when it is sold out, or when to come back. @throws Error for every other refusal. */
function outcomeOf(text: string): { readonly number: string | null } | { readonly retryAfterSeconds: number } {
  const placed = (JSON.parse(text) as Answer).data?.placeOrder;
  if (placed?.order) return placed.order;
  for (const { code, retryAfterSeconds = 1 } of placed?.userErrors ?? []) {
    if (code === 'BUSY') return { retryAfterSeconds };
    if (SOLD_OUT.has(code)) return { number: null };
  }
  throw new Error(`An order was not placed: ${text.slice(0, 300)}`);
}

function requestOf(shopId: string, skus: readonly BenchSku[]): string {
  shoppers += 1;
  const parcels = new Set(skus.map(({ supplier }) => supplier)).size;
  return JSON.stringify({
    query: QUERY,
    variables: {
      input: {
        idempotencyKey: randomUUID(),
        shopId,
        lines: skus.map(({ listingId, skuId }) => ({ listingId, skuId, quantity: 1 })),
        recipient: {
          name: `顾客${shoppers}`,
          phone: `1${String(3_000_000_000 + shoppers)}`,
          province: '44',
          city: '广州市',
          district: '天河区',
          street: `天河路 ${shoppers} 号`,
        },
        expectedTotal: `${skus.length * PRICE + parcels * FREIGHT}.00`,
      },
    },
  });
}
