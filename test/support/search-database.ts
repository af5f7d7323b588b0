import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { sql } from 'kysely';

import type { RunningApp } from './start-app.js';

const run = promisify(execFile);

/** The tables, of all schemas, in whose rows one of the texts stands. */
export async function tablesWith(app: RunningApp, texts: readonly string[]): Promise<readonly string[]> {
  const { reader } = app.database;
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables
    where schemaname not in ('pg_catalog', 'information_schema')`.execute(reader);
  const patterns = texts.map((text) => `%${text}%`);
  const found: string[] = [];
  for (const { name } of rows) {
    const hits = await sql`
      select from ${sql.raw(name)} as one where one::text like any(${patterns}::text[]) limit 1`.execute(reader);
    if (hits.rows.length > 0) found.push(name);
  }
  return found;
}

/** Whether one of the texts stands in the files of the database server, as they lie on the disk. */
export async function filesHave(app: RunningApp, texts: readonly string[]): Promise<boolean> {
  await sql`checkpoint`.execute(app.database.reader);
  const { rows } = await sql<{ folder: string }>`
    select current_setting('data_directory') as folder`.execute(app.database.reader);
  const patterns = texts.flatMap((text) => ['-e', text]);
  try {
    await run('grep', ['-rlaF', ...patterns, rows[0]?.folder ?? '/nowhere']);
    return true;
  } catch (error) {
    // 1: it looked at everything and found nothing.
    if (error instanceof Error && 'code' in error && error.code === 1) return false;
    throw error;
  }
}
