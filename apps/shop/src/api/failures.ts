/** The request itself failed: no connection, no right, or a fault of the server. */
export class RequestFailed extends Error {
  constructor(
    /** The server's code; NETWORK when no answer came. */
    readonly code: string,
    /** What the operator needs to find the fault. */
    readonly requestId: string | null,
  ) {
    super(code);
    this.name = 'RequestFailed';
  }
}
