import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { HOUR_MS } from '@app/kernel';
import { Config, freePort, MarketClock } from '@app/platform';
import { eventually, TestApplication } from '@app/platform/testing';

import { MarketClient } from '../../apps/demo/src/market-client.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { board, buyIn, count, outcomeOf, planDrop, stockFaults } from '../support/drops.js';
import { Program } from '../support/program.js';
import { aSmallMarket, buy, newKey, type SmallMarket } from '../support/small-market.js';

let app: TestApplication;
let nodes: Program[];

beforeAll(async () => {
  // Builds the market and does nothing by itself: it has neither a server nor a worker's loops.
  app = await TestApplication.start([WorkerModule], SUBSCRIPTIONS_OF_DAIFA);
  const { home, database } = app.get(Config);
  const ports = await Promise.all([1, 2, 3].map(() => freePort()));
  const [first, second, third] = ports.map((port) => ({
    DAIFA_HOME: home,
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '6',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${ports[0]}`,
  }));
  nodes = [first, second].map((variables) => Program.start('api', variables ?? {}));
  const worker = Program.start('worker', third ?? {});
  await Promise.all([...nodes, worker].map((program) => program.untilReady()));
}, 60_000);

afterAll(async () => {
  await Program.killAll();
  await app.stop();
});

it('sells a pool once over two nodes of which one is killed, and what is left goes back when it is over', async () => {
  const [node, doomed] = nodes;
  const market = await aSmallMarket(Object.assign(app, { url: node?.url ?? '' }), { stock: 120 });
  const there: SmallMarket = { ...market, market: new MarketClient(doomed?.url ?? '') };
  const drop = await planDrop(market, { pieces: 100 });
  const shoppers = Array.from({ length: 200 }, (_, index) => ({ phone: 60_000 + index, key: newKey() }));
  const order = (where: SmallMarket, { phone, key }: (typeof shoppers)[number]) =>
    outcomeOf(buyIn(where, drop, phone, 1, undefined, key));

  const answers = await Promise.all(
    shoppers.map(async (shopper, index) => {
      if (index === 150) void doomed?.endBy('SIGKILL');
      // Whoever gets no answer asks again with his key, at the node that is left.
      return order(index % 2 === 0 ? market : there, shopper).catch(() => order(market, shopper));
    }),
  );

  expect(count(answers)).toEqual({ PLACED: 100, DROP_SOLD_OUT: 100 });
  expect(await board(market, drop)).toMatchObject({ orders: 100, piecesSold: 100, piecesLeft: 0 });
  expect(await stockFaults(app)).toEqual([]);

  await app.get(MarketClock).advance(24 * HOUR_MS);

  await eventually('the stock to be back', async () => (await outcomeOf(buy(market, 120))) === 'PLACED');
  expect(await stockFaults(app)).toEqual([]);
}, 60_000);
