import { AsyncLocalStorage } from 'node:async_hooks';

/** What logs, events and audit entries carry about the request or job that caused them. */
export interface RequestContext {
  readonly requestId: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** For tracing only; nothing decides by it. */
export function currentRequestId(): string {
  return storage.getStore()?.requestId ?? 'none';
}

export function withRequest<Result>(context: RequestContext, work: () => Result): Result {
  return storage.run(context, work);
}

/** For hooks that cannot wrap what follows (Fastify's onRequest). */
export function enterRequest(context: RequestContext): void {
  storage.enterWith(context);
}
