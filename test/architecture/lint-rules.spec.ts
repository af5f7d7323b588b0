import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';
import { daifaRules } from '../../scripts/eslint-rules.mjs';

const tester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
const refused = (code: string, filename = 'libs/ordering/src/order.ts') => ({ code, filename, errors: 1 });

/** A class that is injected with `own` classes of its context and `house` classes of the platform. */
function classWith(own: number, house: number): { name: string; code: string } {
  const names = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const parameters = [...names('House', house), ...names('Own', own)].map(
    (name) => `private readonly _${name}: ${name}`,
  );
  return {
    name: `${own} dependencies and ${house} of the platform`,
    code: `import { ${names('House', house).join(', ')} } from '@app/platform';
      @Injectable() export class PlaceOrder { constructor(${parameters.join(', ')}) {} }`,
  };
}

tester.run('meaningful names', daifaRules.rules['meaningful-names'], {
  valid: [
    'export const orders = 1;',
    'export const data = 1;',
    'export class Database {}',
    'export class PageInfo {}',
    'const util = 1;',
    { code: 'export const offers = 1;', filename: 'libs/catalog/src/data/offers.ts' },
  ],
  invalid: [
    refused('export class OrderManager {}'),
    refused('export interface OrderInfo {}'),
    refused('export enum OrderDTO { A }'),
    refused('export const orderData = 1;'),
    refused('export function placeOrderV2() {}'),
    refused('const order = 1; export { order as baseOrder };'),
    refused('1;', 'libs/ordering/src/order-utils.ts'),
    refused('1;', 'libs/ordering/src/order-data.spec.ts'),
  ],
});

tester.run('few dependencies', daifaRules.rules['few-dependencies'], {
  valid: [classWith(6, 3), classWith(0, 7)],
  invalid: [
    { ...classWith(7, 0), errors: 1 },
    { ...classWith(7, 2), errors: 1 },
  ],
});
