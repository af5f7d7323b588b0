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
