import fc from 'fast-check';

import { type IdKind, ID_PREFIX, parseGlobalId, toGlobalId } from './ids.js';
import { isOrderNumber, toOrderNumber } from './order-number.js';

const kinds = fc.constantFrom(...(Object.keys(ID_PREFIX) as IdKind[]));

describe('global ids', () => {
  it('are read back as the uuid they were made from', () => {
    fc.assert(fc.property(fc.uuid(), kinds, (uuid, kind) => parseGlobalId(kind, toGlobalId(kind, uuid)) === uuid));
  });

  it('of one kind are no ids of another', () => {
    expect(parseGlobalId('Order', toGlobalId('Sku', '0192f0c1-2345-7abc-8def-0123456789ab'))).toBeNull();
  });

  it('have prefixes that no other kind has', () => {
    expect(new Set(Object.values(ID_PREFIX)).size).toBe(Object.keys(ID_PREFIX).length);
  });

  it.each(['', 'ord_', 'ord_0', `ord_${'z'.repeat(26)}`, `ord_${'u'.repeat(26)}`])('refuse "%s"', (text) => {
    expect(parseGlobalId('Order', text)).toBeNull();
  });
});

describe('order numbers', () => {
  const day = { year: 2026, month: 11, day: 22 };
  const digits = fc.array(fc.integer({ min: 0, max: 31 }), { minLength: 6, maxLength: 6 });

  it('carry the day and are recognized', () => {
    fc.assert(
      fc.property(digits, (random) => {
        const number = toOrderNumber(day, random);

        expect(number).toMatch(/^DF261122/);
        expect(isOrderNumber(number)).toBe(true);
      }),
    );
  });

  it('show one mistyped character', () => {
    fc.assert(
      fc.property(
        digits,
        fc.integer({ min: 2, max: 13 }),
        fc.integer({ min: 0, max: 9 }).map(String),
        (random, at, wrong) => {
          const number = toOrderNumber(day, random);
          fc.pre(number[at] !== wrong);
          // Characters 0 and Z are 31 apart, so modulo 31 they are one: the only pair that the check cannot tell apart.
          fc.pre(!(number[at] === 'Z' && wrong === '0'));

          expect(isOrderNumber(number.slice(0, at) + wrong + number.slice(at + 1))).toBe(false);
        },
      ),
    );
  });
});
