import fc from 'fast-check';

import { type CursorPart, decodeCursor, encodeCursor, type Page, toPage } from './page.js';

const UUID = '019c0000-0000-7000-8000-000000000000';
const GOOD: Readonly<Record<CursorPart, string>> = {
  uuid: UUID,
  timestamptz: '2026-11-22T12:00:00.000Z',
  int: '-2147483648',
  bigint: '9223372036854775807',
  float8: '6.0792713e-02',
  text: '任何',
};
const BAD: Readonly<Record<CursorPart, readonly string[]>> = {
  uuid: ['', 'x', UUID.toUpperCase(), `${UUID}0`],
  timestamptz: [
    '',
    'now',
    '2026-13-01T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2026-11-22T12:00:00Z',
    '+012026-11-22T12:00:00.000Z',
  ],
  int: ['', '1.5', '2147483648', '1e3', ' 1'],
  bigint: ['', '9223372036854775808', '-', '0x10'],
  float8: ['', 'NaN', 'Infinity', '1e999', '1,5'],
  text: ['a\0b'],
};
const TYPES = Object.keys(GOOD) as CursorPart[];

it.each(TYPES)('a cursor with a %s comes back as it was made, and with anything else is refused', (type) => {
  expect(decodeCursor(encodeCursor([GOOD[type], UUID]), [type, 'uuid'])).toEqual([GOOD[type], UUID]);
  for (const bad of BAD[type]) {
    expect(() => decodeCursor(encodeCursor([bad, UUID]), [type, 'uuid'])).toThrow('Leave it out for the first page');
  }
});

it('refuses whatever else is given for a cursor', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(() => decodeCursor(text, ['uuid'])).toThrow()));
  fc.assert(
    fc.property(fc.json(), (json) => {
      expect(() => decodeCursor(Buffer.from(json).toString('base64url'), ['uuid', 'int'])).toThrow();
    }),
  );
});

it('has no cursor to read for the first page', () => {
  expect(decodeCursor(null, ['uuid'])).toBeNull();
  expect(decodeCursor(undefined, ['uuid'])).toBeNull();
});

it('cuts pages that join without a gap', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0 })), fc.integer({ min: 1, max: 5 }), (numbers, first) => {
      const all = [...numbers].sort((a, b) => a - b);
      const seen: number[] = [];
      for (let after: string | null = null, isMore = true; isMore;) {
        const [behind = '-1'] = decodeCursor(after, ['int']) ?? [];
        const rows = all.filter((one) => one > Number(behind)).slice(0, first + 1);
        const page: Page<number> = toPage(rows, first, (one) => [one]);
        seen.push(...page.nodes);
        [after, isMore] = [page.endCursor, page.hasNextPage];
      }

      expect(seen).toEqual(all);
    }),
  );
});
