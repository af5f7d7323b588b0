export type EmbeddedPostgresErrorCode =
  | 'ALREADY_RUNNING_HERE'
  | 'BINARIES_UNUSABLE'
  | 'NOT_REACHABLE'
  | 'NOT_WRITABLE'
  | 'OTHER_MAJOR_VERSION'
  | 'PASSWORD_UNKNOWN'
  | 'PORT_UNAVAILABLE'
  | 'START_FAILED'
  | 'UNSUPPORTED_PLATFORM'
  | 'WRONG_OWNER';

/** Why the embedded PostgreSQL cannot run; the message is one sentence that says what to do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';

  constructor(
    readonly code: EmbeddedPostgresErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The operating system's code of a failed call, such as ENOENT. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

const UNWRITABLE_BECAUSE = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'operation not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the device'],
  ['EDQUOT', 'the disk quota is used up'],
  ['ENOTDIR', 'a file stands where a folder is needed'],
]);

/** Turns the operating system's refusal to write into a typed error; any other error comes back as it is. */
export function explainFileError(error: unknown): unknown {
  const reason = UNWRITABLE_BECAUSE.get(errnoOf(error) ?? '');
  if (reason === undefined || !(error instanceof Error)) return error;
  const path = 'path' in error && typeof error.path === 'string' ? error.path : 'the data folder';
  const message = `Cannot write ${path} (${reason}): make it writable, choose another data folder, or set DATABASE_URL.`;
  return new EmbeddedPostgresError('NOT_WRITABLE', message, { cause: error });
}
