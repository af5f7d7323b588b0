import { createRequire } from 'node:module';

type Files = Record<string, string>;

const MAY_CALL = createRequire(import.meta.url)('../../scripts/context-calls.cjs') as Record<string, readonly string[]>;
const something = 'export const something = 1;';
const from = (specifier: string): string => `export { something } from '${specifier}';`;

/** A face that exists, and a file that imports it though it may not. */
const violation = (path: string, specifier: string, target: string): Files => ({
  [path]: from(specifier),
  [target]: something,
});

/** Each context, calling one that its row of the table does not name. */
function callsAgainstTheTable(): [string, Files][] {
  return Object.entries(MAY_CALL).map(([context, callees]) => {
    const stranger = Object.keys(MAY_CALL).find((other) => other !== context && !callees.includes(other)) ?? 'nobody';
    const files = violation(
      `libs/${context}/src/use-cases/break-the-rule.ts`,
      `../../../${stranger}/src/index.js`,
      `libs/${stranger}/src/index.ts`,
    );
    return [`${context}-may-call`, files];
  });
}

/** For every rule of .dependency-cruiser.cjs, by its name: a tree that breaks it. */
export const SEEDED_VIOLATIONS: Record<string, Files> = {
  'no-unresolvable': { 'libs/catalog/src/index.ts': from('./nowhere.js') },
  'no-cycles': {
    'libs/catalog/src/one.ts': "import type { Two } from './two.js';\nexport type One = Two;",
    'libs/catalog/src/two.ts': "import type { One } from './one.js';\nexport type Two = One;",
  },
  'no-development-packages': {
    ...violation('libs/catalog/src/index.ts', 'only-for-tests', 'node_modules/only-for-tests/index.js'),
    'node_modules/only-for-tests/package.json': '{ "name": "only-for-tests", "type": "module", "main": "index.js" }',
    'package.json': '{ "type": "module", "devDependencies": { "only-for-tests": "1.0.0" } }',
  },

  'nothing-imports-apps': violation(
    'libs/catalog/src/index.ts',
    '../../../apps/api/src/main.js',
    'apps/api/src/main.ts',
  ),
  'apps-are-strangers': violation('apps/worker/src/main.ts', '../../api/src/main.js', 'apps/api/src/main.ts'),
  'all-composes-api-worker-and-seeding': violation(
    'apps/all/src/main.ts',
    '../../demo/src/story.js',
    'apps/demo/src/story.ts',
  ),
  'pages-know-no-server': violation('apps/shop/src/main.ts', '@app/catalog', 'libs/catalog/src/index.ts'),
  'production-knows-no-test': violation('libs/catalog/src/index.ts', '../../../test/support/x.js', 'test/support/x.ts'),

  'kernel-is-pure': violation('libs/kernel/src/index.ts', '@app/platform', 'libs/platform/src/index.ts'),
  'contracts-are-types': violation('libs/contracts/src/index.ts', '@app/platform', 'libs/platform/src/index.ts'),
  'platform-knows-no-context': violation('libs/platform/src/index.ts', '@app/catalog', 'libs/catalog/src/index.ts'),
  'demo-market-is-pure': violation('libs/demo-market/src/index.ts', '@app/platform', 'libs/platform/src/index.ts'),
  ...Object.fromEntries(callsAgainstTheTable()),

  'front-door': violation(
    'libs/ordering/src/use-cases/break-in.ts',
    '../../../catalog/src/data/offers.js',
    'libs/catalog/src/data/offers.ts',
  ),
  'front-door-from-testing': violation(
    'libs/ordering/src/testing/index.ts',
    '../../../catalog/src/testing/offer.factory.js',
    'libs/catalog/src/testing/offer.factory.ts',
  ),
  'front-door-from-apps': violation(
    'apps/api/src/main.ts',
    '../../../libs/catalog/src/catalog.facade.js',
    'libs/catalog/src/catalog.facade.ts',
  ),
  'testing-is-for-tests': violation(
    'libs/catalog/src/index.ts',
    './testing/index.js',
    'libs/catalog/src/testing/index.ts',
  ),
  'graphql-is-for-api': violation(
    'apps/worker/src/main.ts',
    '@app/catalog/graphql',
    'libs/catalog/src/graphql/index.ts',
  ),
  'jobs-are-for-worker': violation('apps/api/src/main.ts', '@app/catalog/jobs', 'libs/catalog/src/jobs/index.ts'),

  'domain-is-pure': violation('libs/catalog/src/domain/price.rules.ts', '@app/platform', 'libs/platform/src/index.ts'),
  'data-knows-domain-only': violation(
    'libs/catalog/src/data/offer.repository.ts',
    '../use-cases/change-price.js',
    'libs/catalog/src/use-cases/change-price.ts',
  ),
  'use-cases-know-no-edge': violation(
    'libs/catalog/src/use-cases/change-price.ts',
    '../graphql/offer.type.js',
    'libs/catalog/src/graphql/offer.type.ts',
  ),
  'edges-touch-no-repository': violation(
    'libs/catalog/src/graphql/offer.resolver.ts',
    '../data/offer.repository.js',
    'libs/catalog/src/data/offer.repository.ts',
  ),
  'edges-are-strangers': violation(
    'libs/catalog/src/graphql/offer.resolver.ts',
    '../jobs/rebuild-index.job.js',
    'libs/catalog/src/jobs/rebuild-index.job.ts',
  ),
  'jobs-know-no-graphql': violation(
    'libs/catalog/src/jobs/rebuild-index.job.ts',
    '../graphql/offer.type.js',
    'libs/catalog/src/graphql/offer.type.ts',
  ),
};
