import type { OrganizationKind, OrganizationStatus, Permission, Role } from '../gql/graphql.js';
import { useLocale } from './locale.js';
import type { Both } from './texts.js';

/** Words for the values of the schema's enums that several pages show. */
type Labels<Value extends string> = Readonly<Record<Value, Both>>;

export function useLabels<Value extends string>(labels: Labels<Value>): (value: Value) => string {
  const locale = useLocale();
  return (value) => labels[value][locale];
}

export const ORGANIZATION_KIND: Labels<OrganizationKind> = {
  CREATOR: { zh: '创作者', en: 'Creator' },
  SUPPLIER: { zh: '供应商', en: 'Supplier' },
  TRAINER: { zh: '讲师', en: 'Trainer' },
  PLATFORM: { zh: '平台运营', en: 'Platform' },
};

export const ORGANIZATION_STATUS: Labels<OrganizationStatus> = {
  PENDING: { zh: '待审核', en: 'Waiting for approval' },
  APPROVED: { zh: '已通过', en: 'Approved' },
  REFUSED: { zh: '未通过', en: 'Refused' },
  SUSPENDED: { zh: '已暂停', en: 'Suspended' },
};

export const ROLE: Labels<Role> = {
  OWNER: { zh: '所有者', en: 'Owner' },
  MANAGER: { zh: '管理员', en: 'Manager' },
  ORDERS: { zh: '订单专员', en: 'Orders' },
  FULFILMENT: { zh: '发货专员', en: 'Fulfilment' },
  FINANCE: { zh: '财务', en: 'Finance' },
  OPERATOR: { zh: '运营', en: 'Operator' },
  VIEWER: { zh: '只读', en: 'Viewer' },
};

export const PERMISSION: Labels<Permission> = {
  ORGANIZATION_MANAGE: { zh: '管理组织与成员', en: 'Manage the organization' },
  CATALOG_READ: { zh: '查看商品', en: 'See the catalogue' },
  CATALOG_WRITE: { zh: '维护货源、库存与运费', en: 'Change offers, stock and freight' },
  SHOP_READ: { zh: '查看店铺与上架商品', en: 'See the shop and its listings' },
  SHOP_WRITE: { zh: '维护店铺与上架商品', en: 'Change the shop and its listings' },
  ORDERS_READ: { zh: '查看订单', en: 'See orders' },
  ORDERS_WRITE: { zh: '取消订单', en: 'Cancel orders' },
  FULFILMENT_READ: { zh: '查看供货单', en: 'See supplier orders' },
  FULFILMENT_WRITE: { zh: '接单与发货', en: 'Accept and ship' },
  MONEY_READ: { zh: '查看资金', en: 'See money' },
  PLATFORM_OPERATE: { zh: '平台运营', en: 'Operate the platform' },
};

/** Words for values that the schema gives as text; one that is new to this version is shown as it came. */
export function useOpenLabels(labels: Readonly<Record<string, Both>>): (value: string) => string {
  const locale = useLocale();
  return (value) => labels[value]?.[locale] ?? value;
}
