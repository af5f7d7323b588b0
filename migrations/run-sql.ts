import { sql, type Kysely } from 'kysely';

/** Runs a script of several statements as one simple query (so without parameters). */
export async function runSql(db: Kysely<unknown>, script: string): Promise<void> {
  await sql.raw(script).execute(db);
}
