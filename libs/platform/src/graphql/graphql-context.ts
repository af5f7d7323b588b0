import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type Actor, Forbidden, isTenant, type OrganizationId, type TenantActor } from '@app/kernel';

type LoaderOf = DataLoader<never, unknown>;

/** One batch of loaders per request, each made when first asked for. */
export class Loaders {
  private readonly made = new Map<object, unknown>();

  /** @param owner the thing that makes the loader (a resolver): one loader per owner and request. */
  of<Loader extends object = LoaderOf>(owner: object, make: () => Loader): Loader {
    const known = this.made.get(owner) as Loader | undefined;
    if (known) return known;
    const loader = make();
    this.made.set(owner, loader);
    return loader;
  }
}

export interface GraphqlContext {
  readonly actor: Actor;
  readonly requestId: string;
  readonly loaders: Loaders;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Finds out who calls, from the headers of the request. Identity provides it. */
export abstract class ActorSource {
  abstract actorOf(request: FastifyRequest): Promise<Actor>;
}

const contextOf = (context: ExecutionContext): GraphqlContext => GqlExecutionContext.create(context).getContext();

export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor => contextOf(context).actor,
);

/** The calling organization's member or API key. @throws Forbidden when the caller is none. */
export const CurrentTenant = createParamDecorator((_: unknown, context: ExecutionContext): TenantActor => {
  const { actor } = contextOf(context);
  if (!isTenant(actor)) throw new Forbidden('Sign in first.');
  return actor;
});

export const CurrentOrganizationId = createParamDecorator((_: unknown, context: ExecutionContext): OrganizationId => {
  const { actor } = contextOf(context);
  if (!isTenant(actor)) throw new Forbidden('Sign in first.');
  return actor.organizationId;
});

export const CurrentLoaders = createParamDecorator(
  (_: unknown, context: ExecutionContext): Loaders => contextOf(context).loaders,
);

export const CurrentGraphqlContext = createParamDecorator((_: unknown, context: ExecutionContext) =>
  contextOf(context),
);
