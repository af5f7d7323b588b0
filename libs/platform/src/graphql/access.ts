import { Extensions } from '@nestjs/graphql';

import { type Actor, isTenant, ORGANIZATION_KINDS, type OrganizationKind, type Permission } from '@app/kernel';

/** Who may stand before a field. EVERYONE includes people who are not signed in. */
export type Audience = 'EVERYONE' | 'ORDER_LINK' | OrganizationKind;

export interface AccessRule {
  readonly audiences: readonly Audience[];
  /** What a member's role or an API key's scopes must hold as well. */
  readonly permission?: Permission;
}

interface AccessOptions {
  readonly permission?: Permission;
}

export const ACCESS_EXTENSION = 'access';

const rule = (audiences: readonly Audience[], options: AccessOptions = {}) =>
  Extensions({ [ACCESS_EXTENSION]: { audiences, ...options } satisfies AccessRule });

/**
 * Names who may use a type's fields (on the class) or one field (on it, which then counts instead). Every root field and
 * every object type has one, or the schema does not build. Which rows a caller sees is the query's matter, not this one's.
 */
export const Access = {
  /** Anyone, signed in or not. */
  everyone: () => rule(['EVERYONE']),
  /** Whoever is signed in, in an approved organization or not. */
  signedIn: () => rule(ORGANIZATION_KINDS),
  /** Members and API keys of these kinds of organization, with the permission where one is named. */
  to: (audiences: readonly OrganizationKind[], options?: AccessOptions) => rule(audiences, options),
  /** Holders of an order's secret link, and these kinds of organization. */
  toOrderLink: (audiences: readonly OrganizationKind[] = [], options?: AccessOptions) =>
    rule(['ORDER_LINK', ...audiences], options),
};

export function isAllowed(actor: Actor, { audiences, permission }: AccessRule): boolean {
  if (actor.kind === 'SYSTEM' || audiences.includes('EVERYONE')) return true;
  if (actor.kind === 'ORDER_LINK') return audiences.includes('ORDER_LINK');
  if (!isTenant(actor)) return false;
  return audiences.includes(actor.organizationKind) && (permission === undefined || actor.permissions.has(permission));
}

/** Actors with the same text are allowed the same. */
export function accessKeyOf(actor: Actor): string {
  if (!isTenant(actor)) return actor.kind;
  return `${actor.organizationKind}:${[...actor.permissions].sort().join(',')}`;
}
