import type { ComponentType } from 'react';

import type { OrganizationKind, OrganizationStatus, Permission } from '../gql/graphql.js';
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
  /** Each page is loaded when it is first gone to. */
  readonly load: () => Promise<ComponentType>;
}

const CREATOR: Pick<Place, 'kinds'> = { kinds: ['CREATOR'] };
const SUPPLIER: Pick<Place, 'kinds'> = { kinds: ['SUPPLIER'] };
const OPERATOR: Pick<Place, 'kinds'> = { kinds: ['PLATFORM'] };
const EVERYONE: Pick<Place, 'kinds'> = { kinds: ['CREATOR', 'SUPPLIER', 'TRAINER', 'PLATFORM'] };
const HOME: Pick<Place, 'path' | 'name' | 'icon' | 'group'> = {
  path: '',
  name: { zh: '首页', en: 'Home' },
  icon: 'home',
  group: 'work',
};

const PLACES: readonly Place[] = [];

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
