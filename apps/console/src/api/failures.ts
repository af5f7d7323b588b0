/** What one field, or the whole, of an input was refused for. */
export interface UserError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** The request itself failed: no connection, no right, or a fault of the server. */
export class RequestFailed extends Error {
  constructor(
    /** The server's code, or NETWORK when there was no answer. */
    readonly code: string,
    message: string,
    /** What the operator needs to find the fault. */
    readonly requestId: string | null,
  ) {
    super(message);
    this.name = 'RequestFailed';
  }
}

/** A mutation was understood and not done. */
export class Refused extends Error {
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
    this.name = 'Refused';
  }
}
