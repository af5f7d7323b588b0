import { type ReactNode, useState } from 'react';
import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';

import { useRead } from '../api/reading.js';
import { ViewerDocument } from '../gql/graphql.js';
import { type Viewer, ViewerProvider } from '../session/viewer.js';
import { BrokenScreen, StartingScreen } from './full-screens.js';
import { NotFoundPage } from './not-found-page.js';
import { PageFault } from './page-fault.js';
import { PERSONAL, placesOf } from './places.js';
import { Shell } from './shell.js';

const VIEWER_EVERY_MS = 60_000;

/** Everything that a member of an organization works with. */
export function WorkPlace(): ReactNode {
  const { data, error, refetch } = useRead(ViewerDocument, {}, { everyMs: VIEWER_EVERY_MS });
  if (!data) return error ? <BrokenScreen error={error} onRetry={() => void refetch()} /> : <StartingScreen />;
  const { organization, permissions } = data.viewer;
  return (
    <ViewerProvider viewer={data.viewer}>
      <Rooms key={`${organization.id} ${organization.status} ${permissions.join()}`} viewer={data.viewer} />
    </ViewerProvider>
  );
}

/** The pages that the viewer's organization, its standing and his role open to him. */
function Rooms({ viewer }: { readonly viewer: Viewer }): ReactNode {
  const [router] = useState(() => createRouter(viewer));
  return <RouterProvider router={router} />;
}

function createRouter({ organization, permissions }: Viewer): ReturnType<typeof createBrowserRouter> {
  const places = placesOf(organization.kind, organization.status, permissions);
  const pages = [...places, ...PERSONAL].map(({ path, load }) => ({ path, lazy: { Component: load } }));
  // Signed in, there is nothing to do at the doors.
  const doors = ['sign-in', 'apply'].map((path) => ({ path, element: <Navigate to="/" replace /> }));
  // Whose role opens no home page begins where it opens one.
  const start = { path: '', element: <Navigate to={`/${places[0]?.path ?? 'profile'}`} replace /> };
  const home = places.some(({ path }) => path === '') ? [] : [start];
  const rest = { path: '*', element: <NotFoundPage /> };
  return createBrowserRouter(
    [
      {
        element: <Shell places={places} />,
        HydrateFallback: StartingScreen,
        children: [{ errorElement: <PageFault />, children: [...pages, ...home, ...doors, rest] }],
      },
    ],
    { basename: '/console' },
  );
}
