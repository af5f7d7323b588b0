import { parseArgs } from 'node:util';

import { helloPerSecond } from './machine.js';

/** One benchmark: starts what it needs on free ports and a database of its own, ends it, and gives its figures. */
export interface Bench {
  run(options: BenchOptions): Promise<Readonly<Record<string, unknown>>>;
}

export interface BenchOptions {
  readonly dataFolder: string | null;
  readonly isQueueWiped: boolean;
  /** Fewer and smaller runs, to see that the benchmark itself works. */
  readonly isShort: boolean;
  say(line: string): void;
}

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
