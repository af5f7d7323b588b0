import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './scripts/build-server.mjs';
import { projectRoot, sourceAliases, swcOptions } from './scripts/typescript-config.mjs';

const escaped = (text) => text.replaceAll(/[/.]/g, '\\$&');

/** Aliases as in tsconfig.json; and a `.js` import may mean the `.ts` beside it. */
const moduleNameMapper = {
  ...Object.fromEntries(
    Object.entries(sourceAliases()).map(([alias, file]) => [`^${escaped(alias)}$`, `<rootDir>/${file}`]),
  ),
  '^(\\.{1,2}/.*)\\.js$': '$1',
};

const project = (displayName, testMatch) => ({
  displayName,
  rootDir: projectRoot,
  roots: ['libs', 'apps', 'test']
    .map((name) => `<rootDir>/${name}`)
    .filter((folder) => existsSync(folder.replace('<rootDir>', projectRoot))),
  testMatch: testMatch.map((pattern) => `<rootDir>/${pattern}`),
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/native-errors.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  moduleNameMapper,
  transform: { '\\.tsx?$': ['@swc/jest', swcOptions()] },
});

/** The set-up runs before any test file, outside Jest's module system: so it is the built one that is loaded. */
function withDatabase(settings) {
  const hooks = { globalSetup: 'global-setup', globalTeardown: 'global-teardown' };
  const present = Object.entries(hooks).filter(([, name]) => existsSync(join(projectRoot, `test/support/${name}.ts`)));
  return {
    ...settings,
    ...Object.fromEntries(present.map(([hook, name]) => [hook, `<rootDir>/dist/test/support/${name}.js`])),
  };
}

/** Tests that start Daifa's own programs find them built. */
async function requireBuiltServer() {
  const { failures } = await buildServer();
  if (failures.length > 0) throw new Error(failures.join('\n'));
}

export default async function jestConfig() {
  await requireBuiltServer();
  return {
    maxWorkers: 2,
    // What Node.js keeps of each file's modules adds up to its limit; then a process only collects garbage.
    workerIdleMemoryLimit: '1.5GB',
    // Starting an application on a machine that is busy with other tests takes its time.
    testTimeout: 30_000,
    projects: [
      project('unit', ['libs/**/*.spec.ts', 'apps/**/*.spec.ts', 'test/architecture/**/*.spec.ts']),
      withDatabase(project('integration', ['libs/**/*.int-spec.ts', 'apps/**/*.int-spec.ts', 'test/**/*.int-spec.ts'])),
      withDatabase(project('e2e', ['test/e2e/**/*.e2e-spec.ts'])),
    ],
  };
}
