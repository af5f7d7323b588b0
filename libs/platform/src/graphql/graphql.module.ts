import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { DynamicModule, Type } from '@nestjs/common';
import { GraphQLModule, TypeMetadataStorage } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import { Logger } from '../logging/logger.js';
import { currentRequestId } from '../request/request-context.js';
import { fieldsWithoutRule } from './document-rules.js';
import { executionPlugin } from './execution.plugin.js';
import { ActorSource, type GraphqlContext, Loaders } from './graphql-context.js';
import { PersistedDocuments } from './persisted-documents.js';
import { withPlainFields } from './plain-fields.js';
import { toPublicError } from './public-error.js';
import { UserError } from './user-error.js';

interface GraphqlOptions {
  /** The module that exports ActorSource. */
  readonly actorSourceModule: Type;
  readonly persistedDocumentFiles: readonly string[];
}

/** @throws Error naming every field that nobody gave a rule. */
export function assertEveryFieldHasRule(schema: GraphQLSchema): GraphQLSchema {
  const without = fieldsWithoutRule(schema);
  if (without.length > 0) {
    throw new Error(`Say who may use these fields, with @Access on the type or the field: ${without.join(', ')}`);
  }
  return schema;
}

/** The GraphQL endpoint: code first, compiled execution, access rules, limits, masked errors, persisted documents. */
export function graphqlModule({ actorSourceModule, persistedDocumentFiles }: GraphqlOptions): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloDriverConfig>({
    driver: ApolloDriver,
    imports: [actorSourceModule],
    inject: [ActorSource, Logger],
    useFactory: async (actorSource: ActorSource, logger: Logger) => {
      const persisted = await PersistedDocuments.read(persistedDocumentFiles);
      return {
        autoSchemaFile: true,
        buildSchemaOptions: { orphanedTypes: refusalTypes() },
        sortSchema: true,
        path: '/graphql',
        playground: false,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        csrfPrevention: true,
        // One document per request: a batch would get around the limits on cost.
        allowBatchedHttpRequests: false,
        fieldResolverEnhancers: [],
        transformSchema: (schema: GraphQLSchema) => withPlainFields(describeRoots(assertEveryFieldHasRule(schema))),
        persistedQueries: { cache: persisted.toCache() },
        plugins: [
          // It would wrap the resolver of every field, and no answer of ours is cached by others.
          ApolloServerPluginCacheControlDisabled(),
          executionPlugin(logger, (hash) => persisted.has(hash)),
        ],
        formatError: (_formatted: unknown, error: unknown) => toPublicError(unwrap(error), currentRequestId(), logger),
        context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlContext> => ({
          actor: await actorSource.actorOf(request),
          requestId: currentRequestId(),
          loaders: new Loaders(),
          request,
          reply,
        }),
      };
    },
  });
}

/** Root types are made by Nest, which gives them no words. */
function describeRoots(schema: GraphQLSchema): GraphQLSchema {
  const [query, mutation] = [schema.getQueryType(), schema.getMutationType()];
  if (query) query.description = 'What can be read.';
  if (mutation)
    mutation.description = 'What can be done: one verb each, with one input and a payload that says why not.';
  return schema;
}

/** Types that only the interface UserError names: the schema has to be told of them. */
function refusalTypes(): Type[] {
  const known = TypeMetadataStorage.getObjectTypesMetadata().map(({ target }) => target as Type);
  return known.filter((type) => type.prototype instanceof UserError);
}

// Apollo hands over what was thrown while making the context inside an error of its own.
function unwrap(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error && error.name === 'ContextCreationError'
    ? error.cause
    : error;
}
