import { createContext, type ReactNode, use } from 'react';

import type { Permission, ViewerQuery } from '../gql/graphql.js';

export type Viewer = ViewerQuery['viewer'];

const ViewerContext = createContext<Viewer | null>(null);

export function ViewerProvider(props: { readonly viewer: Viewer; readonly children: ReactNode }): ReactNode {
  return <ViewerContext value={props.viewer}>{props.children}</ViewerContext>;
}

/** Who is signed in. Only below the shell, where somebody is. */
export function useViewer(): Viewer {
  const viewer = use(ViewerContext);
  if (!viewer) throw new Error('useViewer stands outside of ViewerProvider');
  return viewer;
}

/** Whether the member's role allows it: what it does not allow is not offered. */
export function useMay(permission: Permission): boolean {
  return useViewer().permissions.includes(permission);
}
