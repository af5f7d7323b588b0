export const FEED_ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'GB18030'] as const;
export type FeedEncoding = (typeof FEED_ENCODINGS)[number];

const MARKS: readonly (readonly [FeedEncoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];
// The first line of a table is mostly ASCII, of which UTF-16 makes every second byte zero.
const ZERO_SHARE = 0.3;
// Few characters have their zero in the other byte, such as 销.
const STRAY_SHARE = 0.05;
const LOOK_AT_BYTES = 1_024;

type Decoder = InstanceType<typeof TextDecoder>;

/** Finds out in which encoding a text is, while its bytes pass by. */
export class EncodingDetector {
  private candidates: { readonly encoding: FeedEncoding; readonly decoder: Decoder }[] | null = null;

  push(bytes: Uint8Array): void {
    this.candidates ??= candidatesFor(bytes).map((encoding) => ({
      encoding,
      decoder: new TextDecoder(encoding, { fatal: true }),
    }));
    const isWide = this.candidates.some(({ encoding }) => encoding.startsWith('UTF-16'));
    const [first] = this.candidates;
    this.candidates = this.candidates.filter(({ decoder }) => decodes(decoder, bytes));
    const isBroken = first?.encoding === 'UTF-8' && this.candidates[0] !== first && isMostlyUtf8(bytes);
    // A zero byte is in every picture, archive and Excel workbook, and in no text of one-byte units.
    if (isBroken || (!isWide && bytes.includes(0))) this.candidates = [];
  }

  /** After the last byte: null when it is no text, or a broken one. */
  result(): FeedEncoding | null {
    const [likeliest] = this.candidates ?? [];
    return likeliest && decodes(likeliest.decoder) ? likeliest.encoding : null;
  }
}

// Broken UTF-8 is often valid GB18030, of other characters: nobody wants those for titles.
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('UTF-8').decode(bytes);
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  return whole > broken;
}

function candidatesFor(start: Uint8Array): readonly FeedEncoding[] {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => start[index] === byte));
  if (marked) return [marked[0]];
  const head = start.subarray(0, LOOK_AT_BYTES);
  const zeros = (offset: number): number => head.filter((byte, index) => index % 2 === offset && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > (head.length / 2) * ZERO_SHARE && even < odd * STRAY_SHARE) return ['UTF-16LE'];
  if (even > (head.length / 2) * ZERO_SHARE && odd < even * STRAY_SHARE) return ['UTF-16BE'];
  return ['UTF-8', 'GB18030'];
}

/** @param bytes left out at the end, where a character that was cut off shows. */
function decodes(decoder: Decoder, bytes?: Uint8Array): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined });
    return true;
  } catch {
    return false;
  }
}

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** The sign that stands most often outside quotes in the first line that has one; a comma when none does. */
export function detectDelimiter(start: string): Delimiter {
  const lines = start.replaceAll(/"(?:[^"]|"")*"/g, '').split(/\r\n|\n|\r/, 3);
  const counts = lines.map((line) => DELIMITERS.map((delimiter) => line.split(delimiter).length - 1));
  const [most] = counts.filter((count) => count.some((number) => number > 0));
  return most ? (DELIMITERS[most.indexOf(Math.max(...most))] ?? ',') : ',';
}
