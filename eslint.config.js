import eslint from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { daifaRules } from './scripts/eslint-rules.mjs';

const specs = ['**/*.spec.ts', '**/*.int-spec.ts', '**/*.e2e-spec.ts'];
const tests = [...specs, 'test/**', 'libs/*/src/testing/**'];
const pages = ['apps/console/**', 'apps/shop/**'];
const wordLists = ['libs/*/src/vocabulary/**', 'libs/catalog/src/categories/taxonomy/**'];
// Numerical work (decision 26): cut into smaller functions it would be slower and no clearer.
const kernels = [
  'libs/catalog/src/same-goods/train.ts',
  ...['exact-placement', 'facility-location', 'large-placement', 'parcel-sets'].map(
    (name) => `libs/order-routing/src/domain/${name}.ts`,
  ),
];
const generated = [
  'libs/catalog/src/same-goods/weights.ts',
  '**/generated/**',
  'apps/*/src/gql/**',
  'libs/*/src/data/tables.ts',
];
const tools = ['scripts/**', '*.config.js', '*.cjs'];
const commandLines = ['apps/*/src/main.ts', 'apps/demo/**', 'test/bench/**'];

const environmentIsReadInConfig = 'Settings are read once, in libs/platform/src/config, and injected from there.';

const sizeLimits = {
  'max-lines': ['error', { max: 300 }],
  'max-lines-per-function': ['error', { max: 60 }],
  'max-depth': ['error', { max: 3 }],
  complexity: ['error', { max: 10 }],
};

export default defineConfig(
  { ignores: ['dist', 'coverage', '.daifa', ...generated] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    plugins: { daifa: daifaRules },
    rules: {
      ...sizeLimits,
      'daifa/meaningful-names': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Nest's modules and GraphQL's containers are classes with nothing but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // It takes a field for constant across an await, such as the flag that ends a loop.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // typescript-eslint 8.73 recurses without end over the types of graphql.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // What an interface wants as a promise may be known at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
    },
  },
  { files: ['libs/**/*.ts'], ignores: ['libs/platform/**'], rules: { 'daifa/few-dependencies': 'error' } },
  {
    files: ['apps/**/*.ts', 'libs/**/*.ts', 'migrations/**/*.ts'],
    ignores: [...tests, ...pages, 'libs/platform/src/config/**'],
    rules: {
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: environmentIsReadInConfig }],
      'no-restricted-imports': [
        'error',
        {
          paths: ['process', 'node:process'].map((name) => ({
            name,
            importNames: ['env'],
            message: environmentIsReadInConfig,
          })),
        },
      ],
    },
  },
  {
    files: specs,
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Jest's matchers (expect.any, expect.stringMatching) are typed any.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      'no-restricted-imports': ['error', { name: '@jest/globals', message: 'Tests use the real thing: no mocks.' }],
    },
  },
  {
    files: pages.map((folder) => `${folder}/*.tsx`),
    plugins: { 'react-hooks': reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      'max-lines-per-function': ['error', { max: 120 }],
      complexity: ['error', { max: 15 }],
    },
  },
  {
    files: ['apps/*/vite.config.ts', 'apps/*/codegen.ts', 'test/support/global-*.ts'],
    rules: { 'no-restricted-exports': 'off' },
  },
  {
    files: kernels,
    rules: { complexity: 'off', 'max-depth': 'off', 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    // Numerical kernels: loops over typed arrays, whose places are known to be within bounds.
    files: ['libs/catalog/src/search/engine/*.ts'],
    ignores: specs,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      'max-depth': 'off',
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      complexity: 'off',
    },
  },
  { files: wordLists, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: tools,
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly' } } },
  { files: [...tools, ...commandLines], rules: { 'no-console': 'off' } },
);
