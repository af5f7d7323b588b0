import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { freePort, runProgram } from '@app/platform';

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
