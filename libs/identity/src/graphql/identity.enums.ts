import { registerEnumType } from '@nestjs/graphql';

import { ORGANIZATION_KINDS, type OrganizationKind, type Permission, PERMISSIONS } from '@app/kernel';

import type { Locale } from '../domain/notification-templates.js';
import { ORGANIZATION_STATUSES, type OrganizationStatus } from '../domain/organization.state.js';
import { type Role, ROLES } from '../domain/roles.js';
import type { ApplicantKind } from '../use-cases/sign-up.js';

type EnumOf<Value extends string> = { readonly [Name in Value]: Name };
type Descriptions<Value extends string> = Readonly<Record<Value, { readonly description: string }>>;

const enumOf = <Value extends string>(values: readonly Value[]): EnumOf<Value> =>
  Object.fromEntries(values.map((value) => [value, value])) as EnumOf<Value>;

const KIND_DESCRIPTIONS: Descriptions<OrganizationKind> = {
  CREATOR: { description: 'Sells to an audience; owns no goods.' },
  SUPPLIER: { description: 'Owns stock and ships it.' },
  TRAINER: { description: 'Publishes courses for creators.' },
  PLATFORM: { description: 'Runs Daifa; there is one.' },
};

export const OrganizationKindEnum = enumOf(ORGANIZATION_KINDS);
registerEnumType(OrganizationKindEnum, {
  name: 'OrganizationKind',
  description: 'What an organization does in the market.',
  valuesMap: KIND_DESCRIPTIONS,
});

const { PLATFORM: _platform, ...APPLICANT_DESCRIPTIONS } = KIND_DESCRIPTIONS;
const APPLICANT_KINDS: readonly ApplicantKind[] = ['CREATOR', 'SUPPLIER', 'TRAINER'];
export const ApplicantKindEnum = enumOf(APPLICANT_KINDS);
registerEnumType(ApplicantKindEnum, {
  name: 'ApplicantKind',
  description: 'The kinds of organization that may apply.',
  valuesMap: APPLICANT_DESCRIPTIONS,
});

export const OrganizationStatusEnum = enumOf(ORGANIZATION_STATUSES);
registerEnumType(OrganizationStatusEnum, {
  name: 'OrganizationStatus',
  description: 'Whether an organization takes part in the market.',
  valuesMap: {
    PENDING: { description: 'Has applied; the operator has yet to decide.' },
    APPROVED: { description: 'Takes part.' },
    REFUSED: { description: 'Was not let in.' },
    SUSPENDED: { description: 'Was let in and may do nothing for now.' },
  } satisfies Descriptions<OrganizationStatus>,
});

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a member is in an organization. Which roles there are depends on its kind: see the query "roles".',
  valuesMap: {
    OWNER: { description: 'May do everything, members and API keys included.' },
    MANAGER: { description: 'Runs the business; leaves members and API keys to the owner.' },
    ORDERS: { description: 'Works on a creator’s orders.' },
    FULFILMENT: { description: 'Accepts and ships a supplier’s orders.' },
    FINANCE: { description: 'Sees the money.' },
    OPERATOR: { description: 'Runs the platform; leaves its members and API keys to the owner.' },
    VIEWER: { description: 'Looks, and changes nothing.' },
  } satisfies Descriptions<Role>,
});

export const LocaleEnum = { ZH: 'zh', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language that Daifa writes in.',
  valuesMap: { ZH: { description: 'Simplified Chinese.' }, EN: { description: 'English.' } },
});

const PERMISSION_DESCRIPTIONS: Readonly<Record<Permission, string>> = {
  'organization:manage': 'Change the organization, its members and its API keys.',
  'catalog:read': 'See goods and their terms.',
  'catalog:write': 'Change own goods, offers, stock and freight.',
  'shop:read': 'See own shop and its listings.',
  'shop:write': 'Change own shop and its listings.',
  'orders:read': 'See own orders.',
  'orders:write': 'Act on own orders.',
  'fulfilment:read': 'See own supplier orders.',
  'fulfilment:write': 'Accept, reject and ship own supplier orders.',
  'money:read': 'See wallet, earnings and statements.',
  'platform:operate': 'Approve organizations and goods, watch over the market.',
};

const toEnumName = (permission: Permission): string => permission.replace(':', '_').toUpperCase();

/** `catalog:read` is CATALOG_READ at the API. */
export const PermissionEnum: Readonly<Record<string, Permission>> = Object.fromEntries(
  PERMISSIONS.map((permission) => [toEnumName(permission), permission]),
);
registerEnumType(PermissionEnum, {
  name: 'Permission',
  description: 'What a role or an API key allows.',
  valuesMap: Object.fromEntries(
    PERMISSIONS.map((permission) => [toEnumName(permission), { description: PERMISSION_DESCRIPTIONS[permission] }]),
  ),
});

export const RefreshTokenPlaceEnum = { COOKIE: 'COOKIE', PAYLOAD: 'PAYLOAD' } as const;
export type RefreshTokenPlace = keyof typeof RefreshTokenPlaceEnum;
registerEnumType(RefreshTokenPlaceEnum, {
  name: 'RefreshTokenPlace',
  description: 'How the refresh token is handed over.',
  valuesMap: {
    COOKIE: { description: 'As a cookie that no script can read: for browsers.' },
    PAYLOAD: { description: 'In the answer: for programs, which keep it themselves.' },
  },
});
