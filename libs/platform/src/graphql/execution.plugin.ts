import type { ApolloServerPlugin, GraphQLRequestContext, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { DocumentNode, ExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';

import type { Logger } from '../logging/logger.js';
import { accessKeyOf, isAllowed } from './access.js';
import { type DocumentFacts, factsOf } from './document-rules.js';
import type { GraphqlContext } from './graphql-context.js';
import { RequestRefused, toPublicError } from './public-error.js';
import { variableDefaults } from './variable-defaults.js';

const DEPTH_MAX = 12;
const COST_MAX = 5_000;
const DOCUMENTS_MAX = 1_000;

interface KnownDocument {
  readonly facts: DocumentFacts;
  readonly allowedFor: Set<string>;
  sightings: number;
  compiled: Execution | null;
  isCompilable: boolean;
}

type Context = WithRequired<GraphQLRequestContext<GraphqlContext>, 'document' | 'operation' | 'queryHash'>;
type WithRequired<Type, Key extends keyof Type> = Type & { [Name in Key]-?: NonNullable<Type[Name]> };
type Execution = (context: Context) => Promise<ExecutionResult>;
type Operation = { readonly document: DocumentNode; readonly operation: OperationDefinitionNode };

/**
 * Checks each document's access rules, depth and cost once, and executes it compiled from its second sight on (compiling
 * costs 1–11 ms, so a document that is never seen again is left to graphql-js). Apollo's own masking is bypassed by
 * compiled execution, so errors are masked here.
 */
export function executionPlugin(
  logger: Logger,
  isPersisted: (hash: string) => boolean,
): ApolloServerPlugin<GraphqlContext> {
  const documents = new LRUCache<string, KnownDocument>({ max: DOCUMENTS_MAX });

  function know(schema: GraphQLSchema, key: string, { document, operation }: Operation): KnownDocument {
    const known = documents.get(key);
    if (known) return known;
    const made: KnownDocument = {
      facts: factsOf(schema, document, operation),
      allowedFor: new Set(),
      sightings: 0,
      compiled: null,
      isCompilable: true,
    };
    documents.set(key, made);
    return made;
  }

  function compile(
    schema: GraphQLSchema,
    known: KnownDocument,
    { document, operation }: Operation,
    isHot: boolean,
  ): Execution | null {
    known.sightings += 1;
    if (known.compiled || !known.isCompilable || !(isHot || known.sightings > 1)) return known.compiled;
    const compiled = compileQuery(schema, document, operation.name?.value);
    known.isCompilable = isCompiledQuery(compiled);
    known.compiled = isCompiledQuery(compiled) ? toExecution(compiled, variableDefaults(schema, operation)) : null;
    return known.compiled;
  }

  return {
    async requestDidStart() {
      return {
        async didResolveOperation(resolved) {
          const context = resolved as Context;
          const known = know(context.schema, keyOf(context), context);
          assertWithinLimits(known.facts, context.request.variables ?? {});
          assertAllowed(known, context.contextValue);
        },
        async responseForOperation(resolved) {
          const context = resolved as Context;
          const known = know(context.schema, keyOf(context), context);
          const compiled = compile(context.schema, known, context, isPersisted(context.queryHash));
          if (!compiled) return null;
          return toResponse(await compiled(context), context.contextValue, logger);
        },
      };
    },
  };
}

const keyOf = (context: Context): string => `${context.queryHash}:${context.operationName ?? ''}`;

function assertWithinLimits(facts: DocumentFacts, variables: Readonly<Record<string, unknown>>): void {
  if (facts.depth > DEPTH_MAX) {
    throw new RequestRefused(
      'TOO_DEEP',
      `The query is ${facts.depth} levels deep; at most ${DEPTH_MAX} are allowed. Ask for less at once.`,
    );
  }
  const cost = facts.cost(variables);
  if (cost > COST_MAX) {
    throw new RequestRefused(
      'TOO_COSTLY',
      `The query may return ${cost} fields; at most ${COST_MAX} are allowed. Ask for fewer rows ("first") or fields.`,
    );
  }
}

function assertAllowed(known: KnownDocument, { actor }: GraphqlContext): void {
  const key = accessKeyOf(actor);
  if (known.allowedFor.has(key)) return;
  for (const [rule, field] of known.facts.rules) {
    if (isAllowed(actor, rule)) continue;
    if (actor.kind === 'GUEST') throw new RequestRefused('UNAUTHENTICATED', `Sign in to use ${field}.`);
    throw new RequestRefused(
      'FORBIDDEN',
      `You may not use ${field}. Ask an owner of your organization for the permission.`,
    );
  }
  known.allowedFor.add(key);
}

function toExecution({ query }: CompiledQuery, withDefaults: ReturnType<typeof variableDefaults>): Execution {
  return async ({ contextValue, request }) => query(undefined, contextValue, withDefaults(request.variables ?? {}));
}

function toResponse(result: ExecutionResult, { requestId }: GraphqlContext, logger: Logger): GraphQLResponse {
  const errors = result.errors?.map((error) => toPublicError(error, requestId, logger));
  return {
    // Without data the request itself was at fault (its variables), as over graphql-js.
    http: { status: result.data === undefined ? 400 : undefined, headers: new HeaderMap() },
    body: {
      kind: 'single',
      singleResult: { ...(result.data === undefined ? {} : { data: result.data }), ...(errors ? { errors } : {}) },
    },
  };
}
