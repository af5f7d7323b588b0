import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

import { NestFactory } from '@nestjs/core';
import { sql } from 'kysely';

import { EnsurePlatform, IdentityModule, Passwords } from '@app/identity';
import { type Config, type Database, KeyRing, rootModule } from '@app/platform';

import { seedCategoryTree, seedDemoMarket } from '../../demo/src/seed/seed-demo-market.js';
import type { SeedProgress } from '../../demo/src/seed/seeding.js';
import { ProgressBar } from './progress-bar.js';

interface PrepareOptions {
  readonly config: Config;
  readonly database: Database;
  readonly isEmpty: boolean;
  readonly scale: number;
  readonly signal: AbortSignal;
  readonly log: (line: string) => void;
}

interface SignIn {
  readonly email: string;
  readonly password: string;
}

/** What is kept of the first start, readable by its owner only. */
interface SignIns {
  readonly operator: SignIn;
  readonly creator?: SignIn;
  readonly supplier?: SignIn;
  readonly shopSlug?: string;
}

const PASSWORD_BYTES = 9;

/**
 * Sees to it that there is a market: on the first start the demo market, or an empty one with its operator.
 * @returns the lines that tell a person how to get in.
 */
export async function prepareMarket(options: PrepareOptions): Promise<readonly string[]> {
  const file = options.config.signInsFile;
  if (await hasPlatform(options.database)) return toLines(readSignIns(file), options.config.publicUrl);
  const made = options.isEmpty ? await makeEmpty(options) : await makeDemo(options);
  writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  return toLines(made, options.config.publicUrl);
}

async function hasPlatform(database: Database): Promise<boolean> {
  const { rows } = await sql`select from identity.organization where kind = 'PLATFORM'`.execute(database.reader);
  return rows.length > 0;
}

async function makeEmpty({ config, database }: PrepareOptions): Promise<SignIns> {
  await seedCategoryTree(database);
  const email = 'operator@daifa.example';
  const { password } = await withIdentity(config, (app) =>
    app.get(EnsurePlatform).execute({ name: 'Daifa', operatorEmail: email, operatorName: 'Operator' }),
  );
  return { operator: { email, password: password ?? '' } };
}

async function makeDemo({ config, database, scale, signal, log }: PrepareOptions): Promise<SignIns> {
  log('First start: making the demo market. This happens once.');
  const password = randomBytes(PASSWORD_BYTES).toString('base64url');
  const passwordHash = await withIdentity(config, (app) => app.get(Passwords).hash(password));
  const bar = new ProgressBar(process.stdout);
  const market = await seedDemoMarket({
    database,
    keyRing: new KeyRing(config),
    scale,
    now: new Date(),
    passwordHash,
    signal,
    onProgress: ({ step, done }: SeedProgress) => bar.show(STEPS[step] ?? step, done),
  }).finally(() => bar.end());
  const of = (role: string): SignIn => ({
    email: market.signIns.find((one) => one.role === role)?.email ?? '',
    password,
  });
  const [shopSlug] = market.shopSlugs;
  return {
    operator: of('operator'),
    creator: of('creator'),
    supplier: of('supplier'),
    ...(shopSlug ? { shopSlug } : {}),
  };
}

const STEPS: Readonly<Record<string, string>> = {
  goods: 'goods and offers',
  shops: 'shops and listings',
  orders: 'half a year of orders',
  sales: 'what was sold',
  indexes: 'indexes of the tables',
  done: 'done',
};

async function withIdentity<Result>(
  config: Config,
  work: (app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>) => Promise<Result>,
): Promise<Result> {
  const app = await NestFactory.createApplicationContext(rootModule(config, {}, [IdentityModule]), { logger: false });
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

function readSignIns(file: string): SignIns | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as SignIns;
  } catch {
    return null;
  }
}

function toLines(signIns: SignIns | null, publicUrl: string): string[] {
  if (!signIns) return [];
  const { operator, creator, supplier, shopSlug } = signIns;
  const people = Object.entries({ operator, creator, supplier }).flatMap(([role, signIn]) =>
    signIn ? [`Sign in      ${role.padEnd(9)} ${signIn.email.padEnd(44)} ${signIn.password}`] : [],
  );
  return [...people, ...(shopSlug ? [`A mini shop  ${publicUrl}/s/${shopSlug}`] : [])];
}
