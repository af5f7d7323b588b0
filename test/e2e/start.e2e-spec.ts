import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, realpath, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Program } from '../support/program.js';

const folders: string[] = [];

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'daifa-start-'));
  folders.push(folder);
  return folder;
}

afterEach(() => Program.killAll());
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

interface Start {
  readonly variables: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly sentence: RegExp;
}

const taken = createServer();

/** With what no start is possible, and what it says then. */
const impossibleStarts = (): Start[] => [
  {
    variables: { PORT: String((taken.address() as AddressInfo).port) },
    sentence: /^Port \d+ is taken by another program\. .*PORT=3001\.$/,
  },
  {
    variables: { DATABASE_URL: 'postgres://daifa@127.0.0.1:1/daifa' },
    sentence: /^The database cannot be reached \(ECONNREFUSED\)\. Check DATABASE_URL and that the server runs\.$/,
  },
  {
    variables: { PORT: 'eighty', TRUSTED_PROXIES: 'everybody' },
    sentence: /^PORT must be a whole number .*, but is "eighty"\. TRUSTED_PROXIES must be addresses .*"everybody"\.$/,
  },
  {
    variables: {},
    options: ['--emty'],
    sentence: /^Unknown option '--emty'\. The only option is --empty: .*\.$/,
  },
];

it('a start that cannot be ends with one sentence and exit code 1', async () => {
  taken.listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const starts = impossibleStarts();
  const homes = await Promise.all(starts.map(newFolder));

  const programs = starts.map(({ variables, options }, index) =>
    Program.start('all', { PORT: '0', ...variables, DAIFA_HOME: homes[index] ?? '' }, options),
  );
  const codes = await Promise.all(programs.map(({ ended }) => ended));

  taken.close();
  expect(codes).toEqual(starts.map(() => 1));
  for (const [index, { sentence }] of starts.entries()) expect(programs[index]?.errors.trim()).toMatch(sentence);
  expect(programs.map(({ output }) => output).join('')).toBe('');
  expect(homes.filter((home) => existsSync(join(home, 'postgres')))).toEqual([]);
});

// Each of these starts whole programs one after the other, with a new database each time.
const MANY_STARTS_MS = 120_000;

describe('npm start', () => {
  it(
    'is told to stop while it makes the demo market, begins it anew the next time, and works in a folder of root’s',
    async () => {
      const home = join(await newFolder(), 'clone');
      const variables = { DAIFA_HOME: home, PORT: '0', DEMO_SCALE: '0.02' };
      const interrupted = Program.npm(['start'], variables);
      await interrupted.untilItSays(/First start: making the demo market/);

      const code = await interrupted.endBy('SIGINT', 'group');

      expect([code, interrupted.errors]).toEqual([0, '']);
      expect(interrupted.output).not.toContain('Daifa is ready');
      expect(await postmasterOf(home)).toBeNull();
      const again = Program.npm(['start'], { ...variables, DEMO_SCALE: '0.01' });
      await again.untilReady();
      expect(again.output).toContain('First start: making the demo market.');
      const [, shop = ''] = /A mini shop +(\S+)/.exec(again.output) ?? [];
      expect((await fetch(shop)).status).toBe(200);
      expect([await again.endBy('SIGTERM'), again.errors]).toEqual([0, '']);
      expect(await postmasterOf(home)).toBeNull();
      // As root, whose folder PostgreSQL's OS user cannot enter, it is a link to where he can.
      await rm(await realpath(join(home, 'postgres')), { recursive: true });
    },
    MANY_STARTS_MS,
  );

  it(
    'lives through a SIGKILL: the next start takes its database over, and no second one may run beside it',
    async () => {
      const home = await newFolder();
      await chmod(home, 0o755);
      const variables = { DAIFA_HOME: home, PORT: '0' };
      const killed = Program.start('all', variables, ['--empty']);
      await killed.untilReady();
      await killed.endBy('SIGKILL');

      const next = Program.start('all', variables, ['--empty']);
      await next.untilReady();
      const second = Program.start('all', variables, ['--empty']);
      const secondCode = await second.ended;

      expect(killed.output).toMatch(/^Sign in +operator +operator@daifa\.example/m);
      expect(killed.output).not.toContain('demo market');
      expect(next.output).toMatch(/^Took over PostgreSQL/m);
      expect(secondCode).toBe(1);
      expect(second.errors.trim()).toMatch(
        /^Daifa is already running here as process \d+ .*: stop that one first.*\.$/,
      );
      expect((await fetch(`${next.url}/health/ready`)).status).toBe(200);

      process.kill((await postmasterOf(home)) ?? 0, 'SIGKILL');
      const code = await next.ended;

      expect(code).toBe(1);
      // Before it, whatever was under way may have said that it failed.
      const [sentence] = next.errors.trim().split('\n').slice(-1);
      expect(sentence).toMatch(/^PostgreSQL \(process \d+\) ended by itself, see .*\. Start Daifa again: .*\.$/);
      const verify = Program.run('sh', ['-c', 'node dist/apps/all/src/ledger-verify.js | true'], { DAIFA_HOME: home });
      expect([await verify.ended, verify.errors]).toEqual([0, '']);
    },
    MANY_STARTS_MS,
  );
});

/** The pid of the PostgreSQL that runs in the folder. */
async function postmasterOf(home: string): Promise<number | null> {
  const text = await readFile(join(home, 'postgres/data/postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : Number(text.split('\n')[0]);
}
