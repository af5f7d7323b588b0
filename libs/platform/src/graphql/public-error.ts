import { GraphQLError, type GraphQLFormattedError } from 'graphql';

import { DomainError } from '@app/kernel';

import type { Logger } from '../logging/logger.js';

export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'TOO_DEEP' | 'TOO_COSTLY' | 'BUSY';

const STATUS: Record<RefusalCode, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  TOO_DEEP: 400,
  TOO_COSTLY: 400,
  BUSY: 503,
};

/** A refusal of the whole request, before anything ran. */
export class RequestRefused extends GraphQLError {
  constructor(code: RefusalCode, message: string) {
    super(message, { extensions: { code, http: { status: STATUS[code] } } });
  }
}

// What Apollo and graphql-js say of the request itself: the caller has to know it, and nothing of ours is in it.
const PUBLIC_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'OPERATION_RESOLUTION_FAILURE',
  ...Object.keys(STATUS),
]);

/** What the caller gets: refusals as they are, everything else as one text with the request id; that one is logged here. */
export function toPublicError(error: unknown, requestId: string, logger: Logger): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : null;
  const where = graphqlError?.path ? { path: graphqlError.path } : {};
  const cause: unknown = graphqlError ? graphqlError.originalError : error;
  if (cause instanceof DomainError) {
    return { message: cause.message, ...where, extensions: { code: cause.code, path: cause.path, requestId } };
  }
  const code = graphqlError && requestCodeOf(graphqlError, cause);
  if (code) return { message: graphqlError.message, ...where, extensions: { code, requestId } };
  logger.error({ error: cause ?? error, path: graphqlError?.path }, 'a request failed by a fault of ours');
  return {
    message: `Something went wrong on our side. Try again; if it stays, tell the operator this request id: ${requestId}`,
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** The code of what is wrong with the request itself; null when the fault is ours. */
function requestCodeOf({ extensions }: GraphQLError, cause: unknown): string | null {
  // Errors of compiled execution carry no extensions.
  const code: unknown = extensions?.['code'];
  if (typeof code === 'string') return PUBLIC_CODES.has(code) ? code : null;
  // Without an original error it is graphql-js that speaks: a variable of the wrong type and the like.
  return cause === undefined || cause === null ? 'BAD_USER_INPUT' : null;
}
