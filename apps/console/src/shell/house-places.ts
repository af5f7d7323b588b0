import { EVERYONE, type Place, SUPPLIER, TENANTS } from './place.js';

/** An organization's own affairs: its people, programs and data, below the work in the menu. */
export const HOUSE_PLACES: readonly Place[] = [
  {
    path: 'connection',
    name: { zh: '系统对接', en: 'Connection' },
    icon: 'connection',
    group: 'house',
    ...SUPPLIER,
    permission: 'FULFILMENT_READ',
    load: async () => (await import('../pages/supplier/connection/connection-page.js')).ConnectionPage,
  },
  {
    path: 'organization',
    name: { zh: '组织资料', en: 'Organization' },
    icon: 'organization',
    group: 'house',
    ...EVERYONE,
    permission: 'ORGANIZATION_MANAGE',
    load: async () => (await import('../pages/account/organization-page.js')).OrganizationPage,
  },
  {
    path: 'members',
    name: { zh: '成员', en: 'Members' },
    icon: 'members',
    group: 'house',
    ...EVERYONE,
    permission: 'ORGANIZATION_MANAGE',
    load: async () => (await import('../pages/account/members-page.js')).MembersPage,
  },
  {
    path: 'api-keys',
    name: { zh: 'API 密钥', en: 'API keys' },
    icon: 'keys',
    group: 'house',
    ...EVERYONE,
    permission: 'ORGANIZATION_MANAGE',
    load: async () => (await import('../pages/account/api-keys-page.js')).ApiKeysPage,
  },
  {
    path: 'changes',
    name: { zh: '操作记录', en: 'Audit log' },
    icon: 'audit',
    group: 'house',
    ...TENANTS,
    permission: 'ORGANIZATION_MANAGE',
    load: async () => (await import('../pages/account/audit-page.js')).AuditPage,
  },
];
