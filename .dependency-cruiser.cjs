const MAY_CALL = require('./scripts/context-calls.cjs');

const anyContext = `(${Object.keys(MAY_CALL).join('|')})`;
const pages = '^apps/(console|shop)/';
const forbid = (name, from, to) => ({ name, severity: 'error', from, to });

/** Specs may look everywhere; test/architecture/boundaries.spec.ts holds a violation of every rule that stands here. */
module.exports = {
  forbidden: [
    forbid('no-unresolvable', {}, { couldNotResolve: true }),
    forbid('no-cycles', {}, { circular: true }),
    forbid(
      'no-development-packages',
      { path: '^(libs|apps|migrations)/', pathNot: [pages, '^libs/[^/]+/src/testing/'] },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),

    forbid('nothing-imports-apps', { path: '^(libs|migrations)/' }, { path: '^apps/' }),
    forbid(
      'apps-are-strangers',
      { path: '^apps/([^/]+)/', pathNot: '^apps/all/' },
      { path: '^apps/', pathNot: '^apps/$1/' },
    ),
    forbid(
      'all-composes-api-worker-and-seeding',
      { path: '^apps/all/' },
      { path: '^apps/', pathNot: '^apps/((all|api|worker)/|demo/src/seed/)' },
    ),
    forbid(
      'pages-know-no-server',
      { path: pages },
      { path: '^(libs|migrations)/', pathNot: '^libs/kernel/src/index\\.ts$' },
    ),
    forbid('production-knows-no-test', { path: '^(libs|apps|migrations)/' }, { path: '^test/' }),

    forbid('kernel-is-pure', { path: '^libs/kernel/' }, { pathNot: '^libs/kernel/' }),
    forbid('contracts-are-types', { path: '^libs/contracts/' }, { pathNot: '^libs/(contracts|kernel)/' }),
    forbid('platform-knows-no-context', { path: '^libs/platform/' }, { path: `^libs/${anyContext}/` }),
    forbid(
      'demo-market-is-pure',
      { path: '^libs/demo-market/' },
      { pathNot: '^libs/(demo-market|kernel)/', dependencyTypesNot: ['core'] },
    ),
    ...Object.entries(MAY_CALL).map(([context, callees]) =>
      forbid(
        `${context}-may-call`,
        { path: `^libs/${context}/` },
        { path: '^libs/', pathNot: `^libs/(${[context, ...callees, 'kernel', 'contracts', 'platform'].join('|')})/` },
      ),
    ),

    forbid(
      'front-door',
      { path: '^libs/([^/]+)/', pathNot: '^libs/[^/]+/src/testing/' },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    ),
    forbid(
      'front-door-from-testing',
      { path: '^libs/([^/]+)/src/testing/' },
      { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/(testing/)?index\\.ts$'] },
    ),
    forbid(
      'front-door-from-apps',
      { path: '^apps/' },
      { path: '^libs/', pathNot: '^libs/[^/]+/src/((graphql|jobs)/)?index\\.ts$' },
    ),
    forbid(
      'testing-is-for-tests',
      { path: '^(libs|apps|migrations)/', pathNot: '^libs/[^/]+/src/testing/' },
      { path: '^libs/[^/]+/src/testing/' },
    ),
    forbid(
      'graphql-is-for-api',
      { path: '^apps/', pathNot: '^apps/api/' },
      { path: '^libs/[^/]+/src/graphql/index\\.ts$' },
    ),
    forbid(
      'jobs-are-for-worker',
      { path: '^apps/', pathNot: '^apps/worker/' },
      { path: '^libs/[^/]+/src/jobs/index\\.ts$' },
    ),

    forbid(
      'domain-is-pure',
      { path: '^libs/([^/]+)/src/domain/' },
      { pathNot: ['^libs/$1/src/domain/', '^libs/kernel/'] },
    ),
    forbid(
      'data-knows-domain-only',
      { path: '^libs/([^/]+)/src/data/' },
      { path: '^libs/$1/src/(use-cases|queries|graphql|jobs)/' },
    ),
    forbid(
      'use-cases-know-no-edge',
      { path: '^libs/([^/]+)/src/(use-cases|queries)/' },
      { path: '^libs/$1/src/(graphql|jobs)/' },
    ),
    forbid('edges-touch-no-repository', { path: '^libs/[^/]+/src/(graphql|jobs)/' }, { path: '\\.repository\\.ts$' }),
    forbid('edges-are-strangers', { path: '^libs/([^/]+)/src/graphql/' }, { path: '^libs/$1/src/jobs/' }),
    forbid('jobs-know-no-graphql', { path: '^libs/([^/]+)/src/jobs/' }, { path: '^libs/$1/src/graphql/' }),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '[.-]spec\\.ts$' },
  },
};
