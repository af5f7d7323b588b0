import { BackupError } from '../backup/backup.js';
import { ConfigError } from '../config/variables.js';
import { SchemaTooNew } from '../database/migrate.js';
import { EmbeddedPostgresError } from '../embedded-postgres/index.js';

/** A start that cannot go on, in one sentence that says what to do. */
export class CannotStart extends Error {}

/**
 * Runs a program's main; a failure becomes one sentence on standard error and exit code 1. Whoever reads the output may stop
 * reading, as `head` does: the program goes on in silence.
 */
export async function runProgram(main: () => Promise<void>): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreNobodyReads);
  try {
    await main();
  } catch (error) {
    endProgram(sentenceOf(error));
  }
}

/** Ends the process at once with exit code 1, after one sentence on standard error: nothing half-done may keep it alive. */
export function endProgram(sentence: string): never {
  // Written synchronously, to a terminal, a file and a pipe alike.
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/**
 * Calls `stop` once, at the first SIGINT or SIGTERM. Further ones change nothing: Ctrl-C under npm sends two, the terminal's and
 * npm's.
 */
export function onStopSignal(stop: (signal: NodeJS.Signals) => Promise<void>): void {
  let isStopping = false;
  const handle = (signal: NodeJS.Signals): void => {
    if (isStopping) return;
    isStopping = true;
    stop(signal).then(
      () => process.exit(0),
      (error: unknown) => endProgram(sentenceOf(error)),
    );
  };
  process.on('SIGINT', handle);
  process.on('SIGTERM', handle);
}

function ignoreNobodyReads(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}

const IN_ONE_SENTENCE = [BackupError, ConfigError, CannotStart, SchemaTooNew, EmbeddedPostgresError];

function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (IN_ONE_SENTENCE.some((kind) => error instanceof kind)) return error.message;
  const { code, port } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') {
    return `Port ${port ?? ''} is taken by another program. Stop it, or choose another port, such as PORT=3001.`;
  }
  return databaseAdvice(code) ?? error.stack ?? error.message;
}

function databaseAdvice(code: string | undefined): string | null {
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return `The database cannot be reached (${code}). Check DATABASE_URL and that the server runs.`;
    case '28P01':
    case '28000':
      return 'The database refused the user or password in DATABASE_URL.';
    case '3D000':
      return 'The database named in DATABASE_URL does not exist. Create it first.';
    default:
      return null;
  }
}
