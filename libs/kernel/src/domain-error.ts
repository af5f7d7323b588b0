/**
 * A refusal: the request was understood and may not be done. It rolls its transaction back and reaches the caller as a
 * `userError` with this code and message; every other error is a bug and reaches him masked.
 */
export abstract class DomainError extends Error {
  /** SCREAMING_SNAKE, stable, for programs. */
  abstract readonly code: string;

  constructor(
    message: string,
    /** Path of the input field that is at fault, outermost first. */
    readonly path: readonly string[] = [],
  ) {
    super(message);
    this.name = new.target.name;
  }
}

export class NotFound extends DomainError {
  readonly code = 'NOT_FOUND';

  constructor(what: string, path: readonly string[] = []) {
    super(`${what} was not found. Check the id, or ask for access to it.`, path);
  }
}

export class Forbidden extends DomainError {
  readonly code = 'FORBIDDEN';

  constructor(message = 'You may not do this. Ask an owner of your organization for the permission.') {
    super(message);
  }
}

export class InvalidInput extends DomainError {
  readonly code = 'INVALID_INPUT';
}

export class IdempotencyKeyReused extends DomainError {
  readonly code = 'IDEMPOTENCY_KEY_REUSED';

  constructor() {
    super('This idempotency key was used with other input before. Make a new key for a new request.', [
      'idempotencyKey',
    ]);
  }
}
