import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { SEEDED_VIOLATIONS } from './seeded-violations.js';

const require = createRequire(import.meta.url);
type TsConfig = { compilerOptions: object };

const projectRoot = join(import.meta.dirname, '../..');
const rules = require('../../.dependency-cruiser.cjs') as {
  forbidden: readonly { name: string }[];
  options: ICruiseOptions;
};

/** The import rules that the tree in `folder` breaks. */
async function brokenRules(folder: string): Promise<string[]> {
  const tsConfig = join(folder, 'tsconfig.json');
  const { output } = await cruise(
    ['apps', 'libs', 'migrations', 'test'],
    { ...rules.options, ruleSet: rules as object, validate: true, baseDir: folder, tsConfig: { fileName: tsConfig } },
    undefined,
    { tsConfig: extractTSConfig(tsConfig) },
  );
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

async function writeTree(folder: string, files: Record<string, string>): Promise<void> {
  const { compilerOptions } = JSON.parse(await readFile(join(projectRoot, 'tsconfig.json'), 'utf8')) as TsConfig;
  // Without a base URL the aliases would be resolved from the working directory instead of from the tree.
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, baseUrl: '.' } }),
  );
  for (const name of ['apps', 'libs', 'migrations', 'test']) await mkdir(join(folder, name));
  for (const [path, source] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), source);
  }
}

describe('import rules', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'daifa-boundaries-'));
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('are all proven by a violation that must fail', () => {
    expect(Object.keys(SEEDED_VIOLATIONS).sort()).toEqual(rules.forbidden.map(({ name }) => name).sort());
  });

  it.each(Object.entries(SEEDED_VIOLATIONS))('refuse what breaks %s', async (rule, files) => {
    await writeTree(folder, files);

    const broken = await brokenRules(folder);

    expect(broken).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  it('let a context use its callees by their faces, and builders use builders', async () => {
    await writeTree(folder, {
      'libs/kernel/src/index.ts': 'export const zero = 0;',
      'libs/catalog/src/index.ts': "export { zero } from '@app/kernel';",
      'libs/catalog/src/testing/index.ts': "export { zero } from '../index.js';",
      'libs/ordering/src/index.ts': "export { zero } from '@app/catalog';",
      'libs/ordering/src/graphql/index.ts': "export { zero } from '../index.js';",
      'libs/ordering/src/testing/index.ts': "export { zero } from '@app/catalog/testing';",
      'apps/api/src/main.ts': "export { zero } from '@app/ordering/graphql';",
      'apps/demo/src/seed/seed-market.ts': "export { zero } from '@app/catalog';",
      'apps/all/src/main.ts': "export { zero } from '../../api/src/main.js';",
      'apps/all/src/prepare.ts': "export { zero } from '../../demo/src/seed/seed-market.js';",
    });

    expect(await brokenRules(folder)).toEqual([]);
  });

  it('hold in the whole tree', async () => {
    expect(await brokenRules(projectRoot)).toEqual([]);
  });
});
