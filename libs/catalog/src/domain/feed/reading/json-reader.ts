import { UnreadableFeed } from '../feed-columns.js';
import type { RecordReader, SourceRecord } from './record-reader.js';

const LINE_FEED = 10;
const QUOTE = 34;
const BACKSLASH = 92;
const OPEN = 123;
const CLOSE = 125;
// White space, and what stands between the objects of a list.
const BETWEEN = new Set([' ', '\t', '\r', '\n', ',', '[', ']', '\ufeff'].map((sign) => sign.charCodeAt(0)));
const OBJECT_MAX_CHARACTERS = 1_048_576;

/** One JSON object per row: one per line, or all of them in a list, written in any way. */
export class JsonReader implements RecordReader {
  private text = '';
  private position = 0;
  private line = 1;
  private depth = 0;
  private isInString = false;
  private start = 0;
  private startLine = 1;
  private count = 0;

  push(piece: string): SourceRecord[] {
    this.text += piece;
    const records: SourceRecord[] = [];
    for (; this.position < this.text.length; this.position += 1) {
      const sign = this.text.charCodeAt(this.position);
      if (sign === LINE_FEED) this.line += 1;
      if (this.isInString) this.passString();
      else if (this.passSign(sign)) records.push(this.record());
    }
    this.forget();
    return records;
  }

  end(): SourceRecord[] {
    if (this.depth > 0) throw broken(this.startLine, 'is not closed');
    return [];
  }

  /** Goes on to the sign that ends the string, or to the end of what there is of it. */
  private passString(): void {
    let end = this.text.indexOf('"', this.position);
    while (end > 0 && this.isEscaped(end)) end = this.text.indexOf('"', end + 1);
    this.isInString = end < 0;
    // What comes next may be a quotation mark: a backslash at the very end is looked at again, together with it.
    this.position = end < 0 ? this.text.length - 1 : end;
  }

  private isEscaped(position: number): boolean {
    let backslashes = 0;
    while (this.text.charCodeAt(position - 1 - backslashes) === BACKSLASH) backslashes += 1;
    return backslashes % 2 === 1;
  }

  /** @returns whether an object ends here. */
  private passSign(sign: number): boolean {
    if (sign === OPEN) this.open();
    else if (this.depth === 0 && !BETWEEN.has(sign)) throw broken(this.line, 'does not begin with {');
    else if (sign === QUOTE) this.isInString = true;
    else if (sign === CLOSE) this.depth -= 1;
    return sign === CLOSE && this.depth === 0;
  }

  private open(): void {
    if (this.depth === 0) {
      this.start = this.position;
      this.startLine = this.line;
    }
    this.depth += 1;
  }

  private record(): SourceRecord {
    const text = this.text.slice(this.start, this.position + 1);
    const fields: string[] = [];
    const cells: string[] = [];
    for (const [name, value] of Object.entries(parse(text, this.startLine))) note(fields, cells, name, value);
    this.count += 1;
    return { line: this.count, fields, cells };
  }

  private forget(): void {
    const from = this.depth === 0 ? Math.min(this.position, this.text.length) : this.start;
    this.text = this.text.slice(from);
    this.position -= from;
    this.start = 0;
    if (this.text.length > OBJECT_MAX_CHARACTERS) {
      throw broken(this.startLine, `is longer than ${OBJECT_MAX_CHARACTERS} characters`);
    }
  }
}

function parse(text: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw broken(line, 'is no JSON');
  }
}

/** {"a": {"b": 1}} is the cell "a.b"; lists are parted by line ends. */
function note(fields: string[], cells: string[], name: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value !== 'object') {
    fields.push(name);
    cells.push(`${value as string | number | boolean}`);
  } else if (!Array.isArray(value)) {
    for (const [key, inner] of Object.entries(value)) note(fields, cells, `${name}.${key}`, inner);
  } else {
    const isFlat = value.every((item) => typeof item !== 'object');
    fields.push(name);
    cells.push(isFlat ? value.join('\n') : JSON.stringify(value));
  }
}

function broken(line: number, what: string): UnreadableFeed {
  return new UnreadableFeed(
    `The object in line ${line} ${what}. Nothing was imported. Write one JSON object per row, and send the file again.`,
  );
}
