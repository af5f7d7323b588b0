import { parseArgs } from 'node:util';

import type { Bench } from './bench.js';
import { helloPerSecond } from './machine.js';

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  crash: async () => (await import('./crash/crash.bench.js')).crashBench,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    data: { type: 'string' },
    'wipe-queue': { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
  },
});
const load = BENCHES[positionals[0] ?? ''];

if (load === undefined) {
  process.stderr.write(
    `Name a benchmark: ${Object.keys(BENCHES).join(', ')}. For example: npm run bench -- crash --json\n`,
  );
  process.exitCode = 1;
} else {
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
