import type { ComponentType } from 'react';

import type { OrganizationKind, Permission } from '../gql/graphql.js';
import type { Both } from '../i18n/texts.js';
import type { PlaceIcon } from './place-icons.js';

export type PlaceGroup = 'work' | 'money' | 'house';

/** A page, who works there, and its entry in the menu. */
export interface Place {
  /** Below /console/; empty for the home page. */
  readonly path: string;
  readonly name: Both;
  readonly icon: PlaceIcon;
  readonly group: PlaceGroup;
  readonly kinds: readonly OrganizationKind[];
  readonly permission?: Permission;
  /** Gone to from another page, which its path begins with. */
  readonly isInMenu?: false;
  /** Each page is loaded when it is first gone to. */
  readonly load: () => Promise<ComponentType>;
}

export const CREATOR: Pick<Place, 'kinds'> = { kinds: ['CREATOR'] };
export const SUPPLIER: Pick<Place, 'kinds'> = { kinds: ['SUPPLIER'] };
export const TRAINER: Pick<Place, 'kinds'> = { kinds: ['TRAINER'] };
export const OPERATOR: Pick<Place, 'kinds'> = { kinds: ['PLATFORM'] };
export const EVERYONE: Pick<Place, 'kinds'> = { kinds: ['CREATOR', 'SUPPLIER', 'TRAINER', 'PLATFORM'] };
export const TENANTS: Pick<Place, 'kinds'> = { kinds: ['CREATOR', 'SUPPLIER', 'TRAINER'] };

export const HOME: Pick<Place, 'path' | 'name' | 'icon' | 'group'> = {
  path: '',
  name: { zh: '首页', en: 'Home' },
  icon: 'home',
  group: 'work',
};

/** Of suppliers and of the operator, each at its place in the menu. */
export const CHANGE_REQUESTS: Omit<Place, 'kinds'> = {
  path: 'change-requests',
  name: { zh: '商品修改申请', en: 'Change requests' },
  icon: 'changes',
  group: 'work',
  permission: 'CATALOG_READ',
  load: async () => (await import('../pages/changes/changes-page.js')).ChangesPage,
};

/** Of creators and of the operator, below the orders. */
export const HOLDS: Omit<Place, 'kinds'> = {
  path: 'holds',
  name: { zh: '拦截订单', en: 'Held orders' },
  icon: 'holds',
  group: 'work',
  permission: 'ORDERS_READ',
  load: async () => (await import('../pages/holds/holds-page.js')).HoldsPage,
};

/** Which categories those of the suppliers are taken for. */
export const MAPPINGS: Omit<Place, 'kinds'> = {
  path: 'mappings',
  name: { zh: '类目对应', en: 'Category mappings' },
  icon: 'mappings',
  group: 'work',
  permission: 'CATALOG_READ',
  load: async () => (await import('../pages/supplier/mappings/mappings-page.js')).MappingsPage,
};
