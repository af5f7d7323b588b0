import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runProgram } from '@app/platform';

import { DaifaProcess } from './daifa-process.js';
import { demoGoods } from './demo-goods.js';
import { MarketClient } from './market-client.js';
import { tellStory } from './story.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** `npm run demo`: the main job told step by step, against a throw-away Daifa and a real supplier's system. */
await runProgram(async () => {
  const { values } = parseArgs({ options: { data: { type: 'string' }, orders: { type: 'string', default: '20' } } });
  const csv = values.data === undefined ? demoGoods() : await readFile(join(values.data, 'feed.csv'), 'utf8');
  const home = await mkdtemp(join(tmpdir(), 'daifa-demo-'));
  const daifa = await DaifaProcess.start({ home, port: await freePort() });
  try {
    await tellStory({ market: new MarketClient(daifa.url), home, csv, orders: Number(values.orders), say });
  } finally {
    await daifa.stop();
    await rm(home, { recursive: true, force: true });
  }
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
