import { CompiledQuery } from 'kysely';
import pg from 'pg';

import type { Tx } from './tx.js';

/** JSON goes as its text, an array of texts as it is. */
export type CopiedCell = string | number | bigint | null | readonly string[];

/** Of each column that is written, what a row has in it. */
export type CopiedColumns<Row> = Readonly<Record<string, (row: Row) => CopiedCell>>;

/** What a COPY reads: handed to a client as the only value of its statement. */
export class CopiedText {
  constructor(readonly text: string) {}
}

interface CopyingConnection {
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}

class CopyQuery extends pg.Query {
  constructor(
    statement: string,
    private readonly content: CopiedText,
    callback: (error: Error | undefined, result: unknown) => void,
  ) {
    super(statement, undefined, callback);
  }

  /** Called by pg when the server is ready to read. */
  handleCopyInResponse(connection: CopyingConnection): void {
    connection.sendCopyFromChunk(Buffer.from(this.content.text));
    connection.endCopyFrom();
  }
}

/** Lets the server read `content` by a statement `copy … from stdin`. */
export function copyThrough(client: pg.ClientBase, statement: string, content: CopiedText): Promise<unknown> {
  return new Promise((resolve, reject) => {
    client.query(
      new CopyQuery(statement, content, (error, result) => {
        if (error) reject(error);
        else resolve(result);
      }),
    );
  });
}

/** Rows as COPY reads them: what thousands of new rows are written by the fastest. They must not be there yet. */
export class RowsToCopy {
  private constructor(
    private readonly statement: string,
    private readonly content: CopiedText,
  ) {}

  /** Puts them into words, which needs no connection yet. */
  static of<Row>(table: string, columns: CopiedColumns<Row>, rows: readonly Row[]): RowsToCopy {
    const cells = Object.values(columns);
    const lines = rows.map((row) => `${cells.map((cellOf) => written(cellOf(row))).join('\t')}\n`);
    const names = Object.keys(columns).join(', ');
    return new RowsToCopy(`copy ${table} (${names}) from stdin`, new CopiedText(lines.join('')));
  }

  async write(tx: Tx): Promise<void> {
    await tx.executeQuery(CompiledQuery.raw(this.statement, [this.content]));
  }
}

const SPECIAL = /[\\\n\r\t]/;
const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function written(cell: CopiedCell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'string') return escaped(cell);
  return typeof cell === 'object' ? escaped(`{${cell.map(quoted).join(',')}}`) : String(cell);
}

const escaped = (text: string): string =>
  SPECIAL.test(text) ? text.replaceAll(/[\\\n\r\t]/g, (sign) => ESCAPED[sign] ?? sign) : text;

const quoted = (item: string): string => `"${item.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
