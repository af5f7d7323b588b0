import type { AccountId, ApiKeyId, MemberId, OrderId, OrganizationId, SessionId } from './ids.js';

export const ORGANIZATION_KINDS = ['CREATOR', 'SUPPLIER', 'TRAINER', 'PLATFORM'] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

/** What a member's role or an API key's scopes allow. Roles are templates over these (identity: domain/roles.ts). */
export const PERMISSIONS = [
  'organization:manage',
  'catalog:read',
  'catalog:write',
  'shop:read',
  'shop:write',
  'orders:read',
  'orders:write',
  'fulfilment:read',
  'fulfilment:write',
  'money:read',
  'platform:operate',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

interface Tenant {
  readonly organizationId: OrganizationId;
  readonly organizationKind: OrganizationKind;
  readonly permissions: ReadonlySet<Permission>;
}

export interface MemberActor extends Tenant {
  readonly kind: 'MEMBER';
  readonly memberId: MemberId;
  readonly accountId: AccountId;
  readonly sessionId: SessionId;
}

export interface ApiKeyActor extends Tenant {
  readonly kind: 'API_KEY';
  readonly apiKeyId: ApiKeyId;
}

/** A shopper in front of a shop, unknown by design. */
export interface GuestActor {
  readonly kind: 'GUEST';
}

/** Whoever holds the secret link of one order. */
export interface OrderLinkActor {
  readonly kind: 'ORDER_LINK';
  readonly orderId: OrderId;
}

/** Daifa itself: listeners, sweepers, imports. `name` says which. */
export interface SystemActor {
  readonly kind: 'SYSTEM';
  readonly name: string;
}

export type TenantActor = MemberActor | ApiKeyActor;
export type Actor = TenantActor | GuestActor | OrderLinkActor | SystemActor;

export function isTenant(actor: Actor): actor is TenantActor {
  return actor.kind === 'MEMBER' || actor.kind === 'API_KEY';
}

export function systemActor(name: string): SystemActor {
  return { kind: 'SYSTEM', name };
}
