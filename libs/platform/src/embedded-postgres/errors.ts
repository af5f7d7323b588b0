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

/** The code of a failed call: the operating system's, such as ENOENT, or PostgreSQL's SQLSTATE. */
export function codeOf(error: unknown): string | undefined {
  return textOf(error, 'code');
}

/** Asks for the property and not for the class, which another realm (a test's, a worker's) has of its own. */
function textOf(error: unknown, property: string): string | undefined {
  const value: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, property) : undefined;
  return typeof value === 'string' ? value : undefined;
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
  const reason = UNWRITABLE_BECAUSE.get(codeOf(error) ?? '');
  if (reason === undefined) return error;
  const path = textOf(error, 'path') ?? 'the data folder';
  const message = `Cannot write ${path} (${reason}): make it writable, choose another data folder, or set DATABASE_URL.`;
  return new EmbeddedPostgresError('NOT_WRITABLE', message, { cause: error });
}
