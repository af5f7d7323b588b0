import { InvalidInput, type Permission } from '@app/kernel';

export const API_KEY_START = 'dk_';

/** The part of a key that is shown in lists, so that a person can tell keys apart: `dk_` and eight characters. */
export const API_KEY_PREFIX_LENGTH = API_KEY_START.length + 8;

/**
 * A key never manages the organization: one that leaked could otherwise make members and keys of its own.
 * @param own what its maker may do himself.
 * @throws InvalidInput when a scope is beyond that.
 */
export function assertScopesAllowed(scopes: readonly Permission[], own: ReadonlySet<Permission>): void {
  if (scopes.length === 0) throw new InvalidInput('Choose at least one scope.', ['scopes']);
  const beyond = scopes.filter((scope) => scope === 'organization:manage' || !own.has(scope));
  if (beyond.length > 0) {
    throw new InvalidInput(`You cannot give a key ${beyond.join(', ')}. Leave that out.`, ['scopes']);
  }
}

/** What a key may do now: its scopes, as far as its maker still may. */
export function scopesNow(scopes: readonly string[], makers: ReadonlySet<Permission>): ReadonlySet<Permission> {
  return new Set([...makers].filter((permission) => scopes.includes(permission)));
}
