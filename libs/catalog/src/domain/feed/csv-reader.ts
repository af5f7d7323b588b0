import { UnreadableFeed } from './feed-columns.js';
import type { Delimiter } from './file-format.js';

export interface CsvRecord {
  /** Where in the file it begins; the first line is 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
// Longer than any row of goods, so that a quote that is never closed does not swallow the file.
const RECORD_MAX_CHARACTERS = 262_144;

/**
 * Reads a table (RFC 4180) whose text comes in pieces, and knows each record's line. Forgives what spreadsheets and people
 * do: any line ending, quotation marks inside cells ('15" screen'), blank rows, rows of any length.
 */
export class CsvReader {
  private readonly delimiter: number;
  private text = '';
  private line = 1;
  // Where in `text` the next cell begins, and the line there; a record counts only once its end was seen.
  private position = 0;
  private positionLine = 1;

  constructor(delimiter: Delimiter) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** @returns the records that are complete. @throws UnreadableFeed naming the line of a quote that is never closed. */
  push(piece: string): CsvRecord[] {
    if (this.text.length > RECORD_MAX_CHARACTERS) throw openQuote(this.line);
    this.text += piece;
    return this.records(false);
  }

  /** After the last piece. */
  end(): CsvRecord[] {
    return this.records(true);
  }

  private records(isEnd: boolean): CsvRecord[] {
    const records: CsvRecord[] = [];
    let start = 0;
    while (start < this.text.length) {
      this.position = start;
      this.positionLine = this.line;
      const cells = this.record(isEnd);
      if (cells === null) break;
      if (cells.some((cell) => cell.trim() !== '')) records.push({ line: this.line, cells });
      start = this.position;
      this.line = this.positionLine;
    }
    this.text = this.text.slice(start);
    return records;
  }

  /** Null when the text ends inside the record and more may come. */
  private record(isEnd: boolean): string[] | null {
    const cells: string[] = [];
    for (;;) {
      const cell = this.text.charCodeAt(this.position) === QUOTE ? this.quotedCell(isEnd) : this.plainCell();
      if (cell === null) return null;
      cells.push(cell);
      if (this.position >= this.text.length) return isEnd ? cells : null;
      if (this.text.charCodeAt(this.position) !== this.delimiter) return this.passLineEnd(isEnd) ? cells : null;
      this.position += 1;
    }
  }

  /** @returns false at a carriage return behind which a line feed may still come. */
  private passLineEnd(isEnd: boolean): boolean {
    const isReturn = this.text.charCodeAt(this.position) === CARRIAGE_RETURN;
    this.position += 1;
    this.positionLine += 1;
    if (isReturn && this.position >= this.text.length) return isEnd;
    if (isReturn && this.text.charCodeAt(this.position) === LINE_FEED) this.position += 1;
    return true;
  }

  private plainCell(): string {
    const from = this.position;
    while (this.position < this.text.length && !this.isCellEnd(this.position)) this.position += 1;
    return this.text.slice(from, this.position);
  }

  private quotedCell(isEnd: boolean): string | null {
    const from = this.position + 1;
    for (let quote = this.text.indexOf('"', from); quote >= 0; quote = this.text.indexOf('"', quote + 1)) {
      const next = quote + 1;
      if (next >= this.text.length && !isEnd) return null;
      if (this.text.charCodeAt(next) === QUOTE) quote = next;
      else if (next >= this.text.length || this.isCellEnd(next)) return this.closeCell(from, quote);
      // Any other quotation mark is one that belongs to the text.
    }
    if (isEnd) throw openQuote(this.line);
    return null;
  }

  private closeCell(from: number, quote: number): string {
    const raw = this.text.slice(from, quote);
    this.position = quote + 1;
    this.positionLine += raw.match(/\r\n|\n|\r/g)?.length ?? 0;
    return raw.includes('""') ? raw.replaceAll('""', '"') : raw;
  }

  private isCellEnd(position: number): boolean {
    const sign = this.text.charCodeAt(position);
    return sign === this.delimiter || sign === LINE_FEED || sign === CARRIAGE_RETURN;
  }
}

function openQuote(line: number): UnreadableFeed {
  return new UnreadableFeed(
    `The row in line ${line} opens a quotation mark (") that is never closed. ` +
      'Nothing was imported. Close it, and send the file again.',
  );
}
