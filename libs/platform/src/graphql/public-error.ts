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
  const where = { ...(graphqlError?.path ? { path: graphqlError.path } : {}) };
  const cause = graphqlError?.originalError ?? (graphqlError ? null : error);
  if (cause instanceof DomainError) {
    return { message: cause.message, ...where, extensions: { code: cause.code, path: cause.path, requestId } };
  }
  // Errors of compiled execution carry no extensions.
  const code: unknown = graphqlError?.extensions?.['code'];
  // Without an original error it is graphql-js that speaks: a variable of the wrong type and the like.
  const isAboutRequest =
    graphqlError !== null && cause === null && (typeof code !== 'string' || PUBLIC_CODES.has(code));
  if (isAboutRequest || (typeof code === 'string' && PUBLIC_CODES.has(code))) {
    const text = typeof code === 'string' ? code : 'BAD_USER_INPUT';
    return { message: graphqlError?.message ?? '', ...where, extensions: { code: text, requestId } };
  }
  logger.error({ error: cause ?? error, path: graphqlError?.path }, 'a request failed by a fault of ours');
  return {
    message: `Something went wrong on our side. Try again; if it stays, tell the operator this request id: ${requestId}`,
    ...where,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}
