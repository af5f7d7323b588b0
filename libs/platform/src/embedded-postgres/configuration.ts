import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from './errors.js';

/**
 * For machines with 2 to 8 cores and a few gigabytes of memory. What guards the data (fsync, synchronous_commit,
 * full_page_writes) keeps PostgreSQL's own values: on.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  cluster_name: 'daifa',
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '100',
  // A backend whose client was killed stops its query instead of finishing it for nobody.
  client_connection_check_interval: '1s',

  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  jit: 'off',

  // Nothing replicates from here; a load into a table made in the same transaction then needs no log of its rows.
  wal_level: 'minimal',
  max_wal_senders: '0',
  min_wal_size: '512MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',

  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  // Statements and key values in error reports would put shoppers' names and addresses into the log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
};

export interface Configuration {
  readonly port: number;
  /** Added to, and winning over, the settings that every embedded server gets. */
  readonly settings: Readonly<Record<string, string>>;
  /** Of the program: an orphan of another version is restarted rather than adopted. */
  readonly version: string;
}

export function configurationFile(home: string): string {
  return join(home, 'postgresql.conf');
}

export function renderConfiguration({ port, settings, version }: Configuration): string {
  const lines = Object.entries({ ...SETTINGS, ...settings }).map(([name, value]) => `${name} = ${quoted(value)}`);
  return [
    '# Written anew by Daifa at every start; settings of your own are kept by ALTER SYSTEM.',
    `# For ${version}`,
    `port = ${port}`,
    ...lines,
    '',
  ].join('\n');
}

function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}

/** The configuration as last written; empty before the first start. */
export async function readConfiguration(home: string): Promise<string> {
  try {
    return await readFile(configurationFile(home), 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}

export async function writeConfiguration(home: string, configuration: Configuration): Promise<void> {
  await writeFile(configurationFile(home), renderConfiguration(configuration));
  // The server's OS user must read it, whatever our umask is.
  await chmod(configurationFile(home), 0o644);
}

/** The port of the last start, so that a connection noted elsewhere keeps working. */
export function rememberedPort(configuration: string): number | undefined {
  const port = /^port = (\d+)$/m.exec(configuration)?.[1];
  return port === undefined ? undefined : Number(port);
}
