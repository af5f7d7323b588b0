import { type ReactNode, useState } from 'react';
import { createBrowserRouter, Outlet, RouterProvider } from 'react-router';

import { ApplyPage } from './apply-page.js';
import { EntryFrame } from './entry-frame.js';
import { SignInPage } from './sign-in-page.js';

/** The doors. Whatever page was asked for, its address stays, so that it opens after signing in. */
export function Entry({ hasEnded }: { readonly hasEnded: boolean }): ReactNode {
  const [router] = useState(() =>
    createBrowserRouter(
      [
        {
          element: (
            <EntryFrame>
              <Outlet />
            </EntryFrame>
          ),
          children: [
            { path: 'apply', element: <ApplyPage /> },
            { path: '*', element: <SignInPage hasEnded={hasEnded} /> },
          ],
        },
      ],
      { basename: '/console' },
    ),
  );
  return <RouterProvider router={router} />;
}
