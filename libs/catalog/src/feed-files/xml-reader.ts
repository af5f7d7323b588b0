import { SaxesParser } from 'saxes';

import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { RecordReader, SourceRecord } from '../domain/feed/reading/record-reader.js';

// What product feeds call a row: RSS, Atom, and the feeds of comparison sites.
const ROW_NAMES = new Set(['item', 'entry', 'product', 'offer', 'shopitem']);
const ROW_MAX_CHARACTERS = 1_048_576;

/** Product feeds in XML, such as Google's: RSS 2.0 and Atom. Entities that the file defines itself are not followed. */
export class XmlReader implements RecordReader {
  private readonly parser = new SaxesParser({ position: true });
  private records: SourceRecord[] = [];
  private row: { readonly line: number; readonly fields: string[]; readonly cells: string[] } | null = null;
  /** Names of the open elements inside the row. */
  private readonly path: string[] = [];
  private text = '';
  private hasBegun = false;
  private count = 0;

  constructor() {
    this.parser.on('error', (error) => {
      throw broken(this.parser.line, this.parser.column, error.message);
    });
    this.parser.on('opentag', ({ name }) => this.open(localName(name)));
    this.parser.on('closetag', () => this.close());
    this.parser.on('text', (text) => this.note(text));
    this.parser.on('cdata', (text) => this.note(text));
  }

  push(piece: string): SourceRecord[] {
    // Strictly nothing may stand before the first sign, but some feeds begin with an empty line.
    this.parser.write(this.hasBegun ? piece : piece.trimStart());
    this.hasBegun ||= piece.trim() !== '';
    return this.taken();
  }

  end(): SourceRecord[] {
    this.parser.close();
    return this.taken();
  }

  private taken(): SourceRecord[] {
    const records = this.records;
    this.records = [];
    return records;
  }

  private open(name: string): void {
    this.text = '';
    if (this.row !== null) this.path.push(name);
    else if (ROW_NAMES.has(name.toLowerCase())) this.row = { line: (this.count += 1), fields: [], cells: [] };
  }

  private close(): void {
    if (this.row === null) return;
    if (this.path.length === 0) {
      this.records.push(this.row);
      this.row = null;
      return;
    }
    const cell = this.text.trim();
    if (cell !== '') {
      this.row.fields.push(this.path.join('.'));
      this.row.cells.push(cell);
    }
    this.path.pop();
    this.text = '';
  }

  private note(text: string): void {
    if (this.row === null) return;
    this.text += text;
    if (this.text.length > ROW_MAX_CHARACTERS) {
      throw broken(this.parser.line, 0, `a cell has more than ${ROW_MAX_CHARACTERS} characters`);
    }
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function broken(line: number, column: number, reason: string): UnreadableFeed {
  const what = reason.replace(/^(?:[^:]*:)?\d+:\d+: /, '').replace(/\.$/, '');
  return new UnreadableFeed(
    `The XML is broken in line ${line}${column > 0 ? `, column ${column}` : ''}: ${what}. ` +
      'Nothing was imported. Correct it, or export the feed again.',
  );
}
