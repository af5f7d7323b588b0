import { SUBSCRIPTIONS_OF_DAIFA } from '@app/contracts';
import { Config, freePort, MarketSettings, UnitOfWork } from '@app/platform';
import { eventually, TestApplication } from '@app/platform/testing';

import { MarketClient } from '../../apps/demo/src/market-client.js';
import { WorkerModule } from '../../apps/worker/src/worker.module.js';
import { Program } from '../support/program.js';
import { aSmallMarket, buy, look, newKey, pay } from '../support/small-market.js';

let app: TestApplication;
let apis: Program[];
let workers: Program[];

beforeAll(async () => {
  // Builds the market and does nothing by itself: it has neither a server nor a worker's loops.
  app = await TestApplication.start([WorkerModule], SUBSCRIPTIONS_OF_DAIFA);
  await app.get(UnitOfWork).transaction((tx) => app.get(MarketSettings).set(tx, { sandboxTransitSeconds: 1 }));
  const { home, database } = app.get(Config);
  const ports = await Promise.all([1, 2, 3, 4].map(() => freePort()));
  const [first, second, third, fourth] = ports.map((port) => ({
    DAIFA_HOME: home,
    DATABASE_URL: database.url,
    DATABASE_POOL_SIZE: '6',
    PRIVATE_TARGETS: 'allow',
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${ports[0]}`,
  }));
  apis = [first, second].map((variables) => Program.start('api', variables ?? {}));
  workers = [third, fourth].map((variables) => Program.start('worker', variables ?? {}));
  await Promise.all([...apis, ...workers].map((program) => program.untilReady()));
}, 60_000);

afterAll(async () => {
  await Program.killAll();
  await app.stop();
});

it('two API and two worker processes serve one order together, and the rest of them go on when one of each ends', async () => {
  const [api, otherApi] = apis;
  const here = await aSmallMarket(Object.assign(app, { url: api?.url ?? '' }));
  const there = { ...here, market: new MarketClient(otherApi?.url ?? '') };
  const bought = await buy(here, 2);
  await pay(there, bought);
  const part = await eventually('a part at its supplier', async () => {
    const { parts } = await look(there, bought);
    return parts[0]?.status === 'FORWARDED' ? parts[0].id : null;
  });

  const codes = await Promise.all([otherApi?.endBy('SIGTERM'), workers[1]?.endBy('SIGINT')]);
  await here.asSupplier.mutate('acceptSupplierOrders', { supplierOrderIds: [part] }, 'outcomes { refusal { code } }');
  await here.asSupplier.mutate(
    'shipParcel',
    { idempotencyKey: newKey(), supplierOrderId: part, carrier: 'SF', trackingNumber: 'SF1234567890123' },
    'supplierOrder { status }',
  );
  await eventually('the parcel at the door', async () => (await look(here, bought)).parts[0]?.status === 'DELIVERED');
  await here.market
    .withOrderLink(bought.linkToken)
    .mutate('confirmReceipt', { idempotencyKey: newKey() }, 'order { id }');
  await eventually('the end of the order', async () => (await look(here, bought)).status === 'COMPLETED');

  expect(codes).toEqual([0, 0]);
  const faults = [...apis, ...workers].map(({ errors }) => errors);
  expect(faults).toEqual(['', '', '', '']);
}, 60_000);
