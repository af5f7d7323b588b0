import { parseArgs } from 'node:util';

import { CannotStart, runProgram } from '@app/platform';

import type { Bench } from './bench.js';
import { helloPerSecond } from './machine.js';

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  start: async () => (await import('./start/start.bench.js')).startBench,
  import: async () => (await import('./import/import.bench.js')).importBench,
  'same-goods': async () => (await import('./same-goods/same-goods.bench.js')).sameGoodsBench,
  orders: async () => (await import('./orders/orders.bench.js')).ordersBench,
  crash: async () => (await import('./crash/crash.bench.js')).crashBench,
  search: async () => (await import('./search/search.bench.js')).searchBench,
  pages: async () => (await import('./pages/pages.bench.js')).pagesBench,
  routing: async () => (await import('./routing/routing.bench.js')).routingBench,
};

const NAMES = Object.keys(BENCHES).join(', ');

function readArguments() {
  return parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      data: { type: 'string' },
      'wipe-queue': { type: 'boolean', default: false },
      short: { type: 'boolean', default: false },
    },
  });
}

async function run({ values, positionals }: ReturnType<typeof readArguments>): Promise<void> {
  const load = BENCHES[positionals[0] ?? ''];
  if (load === undefined) throw new TypeError(`Name a benchmark: ${NAMES}`);
  const machine = { helloPerSecond: Math.round(await helloPerSecond()) };
  const bench = await load();
  const figures = await bench.run({
    dataFolder: values.data ?? null,
    isQueueWiped: values['wipe-queue'],
    isShort: values.short,
    say: (line) => process.stderr.write(`${line}\n`),
  });
  const result = { ...figures, machine };
  if (values.json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else
    for (const [name, value] of Object.entries(result))
      process.stdout.write(`${name.padEnd(24)} ${JSON.stringify(value)}\n`);
}

await runProgram(async () => {
  try {
    await run(readArguments());
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new CannotStart(`${error.message.split('. ')[0]}. For example: npm run bench -- crash --json`);
  }
});
