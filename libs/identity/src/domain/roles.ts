import { InvalidInput, type OrganizationKind, type Permission, PERMISSIONS } from '@app/kernel';

import type { OrganizationStatus } from './organization.state.js';

export const ROLES = ['OWNER', 'MANAGER', 'ORDERS', 'FULFILMENT', 'FINANCE', 'OPERATOR', 'VIEWER'] as const;
export type Role = (typeof ROLES)[number];

const except = (all: readonly Permission[], ...without: readonly Permission[]): readonly Permission[] =>
  all.filter((permission) => !without.includes(permission));

const CREATOR: readonly Permission[] = [
  'organization:manage',
  'catalog:read',
  'shop:read',
  'shop:write',
  'orders:read',
  'orders:write',
  'money:read',
];

const SUPPLIER: readonly Permission[] = [
  'organization:manage',
  'catalog:read',
  'catalog:write',
  'fulfilment:read',
  'fulfilment:write',
  'money:read',
];

const TRAINER: readonly Permission[] = ['organization:manage', 'money:read'];

/** The role templates of each kind of organization. Every organization uses these; none has copies of its own. */
const ROLE_TEMPLATES: Readonly<Record<OrganizationKind, Readonly<Partial<Record<Role, readonly Permission[]>>>>> = {
  CREATOR: {
    OWNER: CREATOR,
    MANAGER: except(CREATOR, 'organization:manage'),
    ORDERS: ['catalog:read', 'shop:read', 'orders:read', 'orders:write'],
    FINANCE: ['orders:read', 'money:read'],
    VIEWER: ['catalog:read', 'shop:read', 'orders:read'],
  },
  SUPPLIER: {
    OWNER: SUPPLIER,
    MANAGER: except(SUPPLIER, 'organization:manage'),
    FULFILMENT: ['catalog:read', 'fulfilment:read', 'fulfilment:write'],
    FINANCE: ['fulfilment:read', 'money:read'],
    VIEWER: ['catalog:read', 'fulfilment:read'],
  },
  TRAINER: {
    OWNER: TRAINER,
    FINANCE: ['money:read'],
    VIEWER: [],
  },
  // What the platform's people can reach is narrowed by the audience of each field, not by leaving permissions out.
  PLATFORM: {
    OWNER: PERMISSIONS,
    OPERATOR: except(PERMISSIONS, 'organization:manage'),
    FINANCE: ['orders:read', 'money:read'],
    VIEWER: PERMISSIONS.filter((permission) => permission.endsWith(':read')),
  },
};

export interface RoleTemplate {
  readonly role: Role;
  readonly permissions: readonly Permission[];
}

/** The roles that members of this kind of organization may have, the mightiest first. */
export function roleTemplatesOf(kind: OrganizationKind): RoleTemplate[] {
  return ROLES.flatMap((role) => {
    const permissions = ROLE_TEMPLATES[kind][role];
    return permissions ? [{ role, permissions }] : [];
  });
}

/** @throws InvalidInput when this kind of organization has no such role. */
export function assertRoleFits(kind: OrganizationKind, role: Role): void {
  const roles = roleTemplatesOf(kind).map((template) => template.role);
  if (roles.includes(role)) return;
  throw new InvalidInput(`There is no role ${role} here. Choose one of ${roles.join(', ')}.`, ['role']);
}

/** What a member may do now: nothing unless the organization is approved. */
export function permissionsOf(kind: OrganizationKind, status: OrganizationStatus, role: Role): ReadonlySet<Permission> {
  return new Set(status === 'APPROVED' ? ROLE_TEMPLATES[kind][role] : []);
}
