import fc from 'fast-check';

import { CsvReader, type CsvRecord } from './csv-reader.js';
import type { Delimiter } from './file-format.js';

function read(
  text: string,
  { size = text.length || 1, delimiter = ',' }: { size?: number; delimiter?: Delimiter } = {},
): CsvRecord[] {
  const reader = new CsvReader(delimiter);
  const records: CsvRecord[] = [];
  for (let from = 0; from < text.length; from += size) records.push(...reader.push(text.slice(from, from + size)));
  return [...records, ...reader.end()];
}

const flat = (records: readonly CsvRecord[]): (string | number)[][] =>
  records.map(({ line, cells }) => [line, ...cells]);

describe('a table', () => {
  it.each<[string, (string | number)[][]]>([
    [
      'a,b\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a,b\r\n1,2\r\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'a\r1\r2',
      [
        [1, 'a'],
        [2, '1'],
        [3, '2'],
      ],
    ],
    ['a,,\n', [[1, 'a', '', '']]],
    [
      'a\n\n\nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    [
      'a,b\n , \n,\nc,d',
      [
        [1, 'a', 'b'],
        [4, 'c', 'd'],
      ],
    ],
    [
      '"a,b"\n"c""d"\n""',
      [
        [1, 'a,b'],
        [2, 'c"d'],
      ],
    ],
    [
      '"two\r\nlines",x\n"and\ntwo"\nb',
      [
        [1, 'two\r\nlines', 'x'],
        [3, 'and\ntwo'],
        [5, 'b'],
      ],
    ],
    [
      '15" screen,x\n"15" screen",y',
      [
        [1, '15" screen', 'x'],
        [2, '15" screen', 'y'],
      ],
    ],
    ['"""quoted"""', [[1, '"quoted"']]],
    ['a,"b"', [[1, 'a', 'b']]],
    ['', []],
  ])('%j', (text, expected) => {
    const records = read(text);

    expect(flat(records)).toEqual(expected);
  });

  it('may be parted by semicolons or tabs', () => {
    const parted = [read('1,5;2', { delimiter: ';' }), read('1,5\t2', { delimiter: '\t' })];

    expect(parted.map(flat)).toEqual([[[1, '1,5', '2']], [[1, '1,5', '2']]]);
  });

  it('comes back from its written form, in pieces of any size (property)', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', '杯') });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.constantFrom('\n', '\r\n'), (rows, size, ending) => {
        const text = rows
          .map((cells) => cells.map((one) => `"${one.replaceAll('"', '""')}"`).join(',') + ending)
          .join('');

        const records = read(text, { size });

        expect(records.map(({ cells }) => cells)).toEqual(
          rows.filter((cells) => cells.some((one) => one.trim() !== '')),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('reads any text the same in one piece and in many (property)', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r'), maxLength: 40 });
    const attempt = (all: string, size: number): unknown => {
      try {
        return read(all, { size });
      } catch (error) {
        return (error as Error).message;
      }
    };
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (all, size) => {
        const whole = attempt(all, all.length || 1);

        expect(attempt(all, size)).toEqual(whole);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a quotation mark that stays open', () => {
  it('is told by its line at the end', () => {
    expect(() => read('a\nb\n"c\nd\n')).toThrow('line 3');
  });

  it('is told before it has swallowed a large file', () => {
    const reader = new CsvReader(',');
    reader.push('a\n"b\n');

    expect(() => Array.from({ length: 50 }, () => reader.push('c\n'.repeat(10_000)))).toThrow('line 2');
  });
});
