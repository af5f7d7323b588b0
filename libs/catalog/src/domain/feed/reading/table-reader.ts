import { CsvReader, type CsvRecord } from '../csv-reader.js';
import type { Delimiter } from '../file-format.js';
import type { RecordReader, SourceRecord } from './record-reader.js';

// A Taobao data pack begins with a line "version 1.00", then names its columns in English and in Chinese.
const PACK_HEAD_ROWS = 3;

/** A table whose first row names the columns; of a data pack the third. */
export class TableReader implements RecordReader {
  private readonly csv: CsvReader;
  private readonly head: CsvRecord[] = [];
  private fields: readonly string[] | null = null;

  constructor(delimiter: Delimiter) {
    this.csv = new CsvReader(delimiter);
  }

  push(piece: string): SourceRecord[] {
    return this.named(this.csv.push(piece));
  }

  end(): SourceRecord[] {
    return this.named(this.csv.end());
  }

  private named(records: readonly CsvRecord[]): SourceRecord[] {
    const rows: SourceRecord[] = [];
    for (const record of records) {
      if (this.fields === null) this.readHead(record);
      else rows.push(toRow(record, this.fields));
    }
    return rows;
  }

  private readHead(record: CsvRecord): void {
    this.head.push(record);
    const isPack = /^version\s+\d/i.test(this.head[0]?.cells[0] ?? '');
    if (isPack && this.head.length < PACK_HEAD_ROWS) return;
    this.fields = record.cells.map((cell) => cell.trim());
  }
}

function toRow({ line, cells }: CsvRecord, fields: readonly string[]): SourceRecord {
  if (cells.length <= fields.length || cells.slice(fields.length).every((cell) => cell.trim() === '')) {
    return { line, fields, cells };
  }
  const fault =
    `The row has ${cells.length} cells, but the first line has ${fields.length}. ` +
    'Put quotation marks around each cell that has the separating sign in it.';
  return { line, fields, cells, fault };
}
