import { detectDelimiter, EncodingDetector, type FeedEncoding } from './file-format.js';
import { isGtin } from './gtin.js';

const TEXT = 'sku_code,title_zh\nA-1,不锈钢保温杯\n';
// "不锈钢" in GB18030
const GB18030 = Buffer.concat([Buffer.from('sku_code\n'), Buffer.from([0xb2, 0xbb, 0xd0, 0xe2, 0xb8, 0xd6])]);

function encodingOf(bytes: Buffer, size = bytes.length): FeedEncoding | null {
  const detector = new EncodingDetector();
  for (let from = 0; from < bytes.length; from += size) detector.push(bytes.subarray(from, from + size));
  return detector.result();
}

const wide = Buffer.from(TEXT, 'utf16le');

describe('the encoding of a file', () => {
  it.each<[string, Buffer, FeedEncoding | null]>([
    ['UTF-8', Buffer.from(TEXT), 'UTF-8'],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`), 'UTF-8'],
    ['ASCII', Buffer.from('sku_code\nA'), 'UTF-8'],
    ['UTF-16 with a mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16 without', wide, 'UTF-16LE'],
    // Half of 销 is zero, on the other side.
    ['UTF-16 with characters of zero', Buffer.from(`${TEXT}销售属性组合\n`, 'utf16le'), 'UTF-16LE'],
    ['UTF-16 the other way round', Buffer.from(wide).swap16(), 'UTF-16BE'],
    ['GB18030', GB18030, 'GB18030'],
    ['nothing', Buffer.alloc(0), null],
    ['a workbook', Buffer.from('504b030414000600080000002100', 'hex'), null],
    [
      'UTF-8 with a broken byte',
      Buffer.concat([Buffer.from(TEXT), Buffer.from([0xe4, 0xb8]), Buffer.from(TEXT)]),
      null,
    ],
    ['half a character at the end', Buffer.from(TEXT).subarray(0, -3), null],
  ])('of %s is found', (_, bytes, expected) => {
    const found = encodingOf(bytes);

    expect(found).toBe(expected);
  });

  it('is found in whatever pieces it comes', () => {
    const found = [1, 2, 3, 7].flatMap((size) => [encodingOf(Buffer.from(TEXT), size), encodingOf(GB18030, size)]);

    expect(new Set(found)).toEqual(new Set(['UTF-8', 'GB18030']));
  });
});

it.each([
  ['a,b,c\n1;2;3;4', ','],
  ['a;b;c', ';'],
  ['a\tb\tc', '\t'],
  ['"a,x,y,z";b\n', ';'],
  ['sku_code', ','],
])('the delimiter of %j is %j', (start, expected) => {
  const found = detectDelimiter(start);

  expect(found).toBe(expected);
});

it.each(['6901234567892', '012345678905', '96385074', '10614141000415'])('%s is a GTIN', (digits) => {
  expect(isGtin(digits)).toBe(true);
});

it.each(['6901234567893', '6901234567829', '123', '', 'abc', '69012345678920'])('"%s" is none', (digits) => {
  expect(isGtin(digits)).toBe(false);
});
