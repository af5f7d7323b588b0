import pg from 'pg';
import { SUPERUSER, passwordFile } from './cluster.js';
import { EmbeddedPostgresError, codeOf } from './errors.js';

const DATABASE = 'daifa';
const ANSWER_TIMEOUT_MS = 5_000;

/** SQLSTATE, appendix A of PostgreSQL's manual. */
const WRONG_PASSWORD = '28P01';

export function databaseUrl(port: number, password: string, database = DATABASE): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Makes sure that the server answers and has the database.
 * @throws EmbeddedPostgresError PASSWORD_UNKNOWN, START_FAILED
 */
export async function ensureDatabase(home: string, port: number, password: string): Promise<void> {
  const client = new pg.Client({
    connectionString: databaseUrl(port, password, 'postgres'),
    connectionTimeoutMillis: ANSWER_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
  });
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    throw explain(error, home);
  } finally {
    await client.end();
  }
}

function explain(error: unknown, home: string): EmbeddedPostgresError {
  if (codeOf(error) === WRONG_PASSWORD) {
    const message = `The database does not accept the password in ${passwordFile(home)}: put the right one back from a backup, or remove ${home} to begin with an empty database.`;
    return new EmbeddedPostgresError('PASSWORD_UNKNOWN', message, { cause: error });
  }
  const message = `PostgreSQL runs but does not answer (${String(error)}): see ${home}/server.log.`;
  return new EmbeddedPostgresError('START_FAILED', message, { cause: error });
}
