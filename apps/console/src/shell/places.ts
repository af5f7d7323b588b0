import type { OrganizationStatus, OrganizationKind, Permission } from '../gql/graphql.js';
import { CREATOR_PLACES } from './creator-places.js';
import { HOUSE_PLACES } from './house-places.js';
import { CHANGE_REQUESTS, EVERYONE, HOLDS, HOME, MAPPINGS, OPERATOR, type Place, SUPPLIER, TRAINER } from './place.js';

const PLACES: readonly Place[] = [
  ...CREATOR_PLACES,

  {
    ...HOME,
    ...SUPPLIER,
    load: async () => (await import('../pages/supplier/home/supplier-home.js')).SupplierHome,
  },
  {
    path: 'to-ship',
    name: { zh: '待发货', en: 'To ship' },
    icon: 'toShip',
    group: 'work',
    ...SUPPLIER,
    permission: 'FULFILMENT_READ',
    load: async () => (await import('../pages/supplier/orders/to-ship-page.js')).ToShipPage,
  },
  {
    path: 'shipped',
    name: { zh: '已发货', en: 'Shipped' },
    icon: 'shipped',
    group: 'work',
    ...SUPPLIER,
    permission: 'FULFILMENT_READ',
    load: async () => (await import('../pages/supplier/orders/shipped-page.js')).ShippedPage,
  },
  {
    path: 'goods',
    name: { zh: '货源', en: 'Goods' },
    icon: 'goods',
    group: 'work',
    ...SUPPLIER,
    permission: 'CATALOG_READ',
    load: async () => (await import('../pages/supplier/goods/goods-page.js')).GoodsPage,
  },
  {
    ...CHANGE_REQUESTS,
    ...SUPPLIER,
  },
  {
    ...MAPPINGS,
    ...SUPPLIER,
  },
  {
    path: 'import',
    name: { zh: '导入供货文件', en: 'Import goods' },
    icon: 'import',
    group: 'work',
    ...SUPPLIER,
    permission: 'CATALOG_READ',
    load: async () => (await import('../pages/supplier/import/import-page.js')).ImportPage,
  },
  {
    path: 'warehouses',
    name: { zh: '仓库与运费', en: 'Warehouses and freight' },
    icon: 'warehouses',
    group: 'work',
    ...SUPPLIER,
    permission: 'CATALOG_READ',
    load: async () => (await import('../pages/supplier/places/places-page.js')).PlacesPage,
  },
  {
    path: 'statement',
    name: { zh: '对账单', en: 'Statement' },
    icon: 'statement',
    group: 'money',
    ...SUPPLIER,
    permission: 'MONEY_READ',
    load: async () => (await import('../pages/money/statement-page.js')).StatementPage,
  },

  {
    ...HOME,
    ...TRAINER,
    load: async () => (await import('../pages/account/trainer-home.js')).TrainerHome,
  },

  {
    ...HOME,
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/home/operator-home.js')).OperatorHome,
  },
  {
    path: 'approvals',
    name: { zh: '入驻审核', en: 'Approvals' },
    icon: 'approvals',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/organizations/approvals-page.js')).ApprovalsPage,
  },
  {
    path: 'organizations',
    name: { zh: '组织', en: 'Organizations' },
    icon: 'organizations',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/organizations/organizations-page.js')).OrganizationsPage,
  },
  {
    path: 'orders',
    name: { zh: '全部订单', en: 'All orders' },
    icon: 'orders',
    group: 'work',
    ...OPERATOR,
    permission: 'ORDERS_READ',
    load: async () => (await import('../pages/orders/orders-page.js')).OrdersPage,
  },
  {
    ...HOLDS,
    ...OPERATOR,
  },
  {
    path: 'duplicates',
    name: { zh: '同款商品', en: 'Same goods' },
    icon: 'duplicates',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/duplicates/duplicates-page.js')).DuplicatesPage,
  },
  {
    ...CHANGE_REQUESTS,
    ...OPERATOR,
  },
  {
    ...MAPPINGS,
    ...OPERATOR,
  },
  {
    path: 'stuck',
    name: { zh: '推送失败', en: 'Stuck supplier orders' },
    icon: 'stuck',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/stuck/stuck-page.js')).StuckPage,
  },
  {
    path: 'settings',
    name: { zh: '市场设置', en: 'Market settings' },
    icon: 'settings',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/settings/settings-page.js')).SettingsPage,
  },
  {
    path: 'audit',
    name: { zh: '操作记录', en: 'Audit log' },
    icon: 'audit',
    group: 'work',
    ...OPERATOR,
    permission: 'PLATFORM_OPERATE',
    load: async () => (await import('../pages/operator/audit/market-audit-page.js')).MarketAuditPage,
  },

  ...HOUSE_PLACES,
];

/** Everybody's, by the account menu and the bell; in no list of places. */
export const PERSONAL: readonly Pick<Place, 'path' | 'load'>[] = [
  {
    path: 'notifications',
    load: async () => (await import('../pages/account/notifications-page.js')).NotificationsPage,
  },
  { path: 'profile', load: async () => (await import('../pages/account/profile-page.js')).ProfilePage },
  { path: 'sessions', load: async () => (await import('../pages/account/sessions-page.js')).SessionsPage },
];

const WAITING: Place = {
  ...HOME,
  ...EVERYONE,
  load: async () => (await import('../pages/account/waiting-page.js')).WaitingPage,
};

/** The pages of one work place, in the order of its menu. */
export function placesOf(
  kind: OrganizationKind,
  status: OrganizationStatus,
  permissions: readonly Permission[],
): readonly Place[] {
  const open = PLACES.filter(
    ({ kinds, permission }) => kinds.includes(kind) && (permission === undefined || permissions.includes(permission)),
  );
  return status === 'APPROVED' ? open : [WAITING, ...open.filter(({ path }) => path !== '')];
}
