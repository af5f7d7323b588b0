import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect } from 'react';

import { RequestFailed } from './api/failures.js';
import { StartingScreen, UnreachableScreen } from './shell/full-screens.js';
import { useSessionState } from './session/session.js';
import { WorkPlace } from './shell/work-place.js';
import { Theme } from './theme/theme.js';

const FRESH_MS = 10_000;
const RETRIES_MAX = 2;

const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      // Only what may go better the next time.
      retry: (failures, error) =>
        failures < RETRIES_MAX && error instanceof RequestFailed && ['NETWORK', 'BUSY'].includes(error.code),
    },
  },
});

/** Opened from a mail, whoever is signed in here. */
const isInvitation = window.location.pathname === '/console/invitation';

const InvitationScreen = lazy(async () => ({
  default: (await import('./pages/entry/invitation-screen.js')).InvitationScreen,
}));
const Entry = lazy(async () => ({ default: (await import('./pages/entry/entry.js')).Entry }));

/** The web console: the doors for whoever is not signed in, else the work place of his organization. */
export function Console(): ReactNode {
  return (
    <QueryClientProvider client={client}>
      <Theme>
        <Suspense fallback={<StartingScreen />}>
          <Screens />
        </Suspense>
      </Theme>
    </QueryClientProvider>
  );
}

function Screens(): ReactNode {
  const session = useSessionState();
  const isClosed = session === 'NONE' || session === 'ENDED';
  useEffect(() => {
    // The next person at this browser must not see what the one before did.
    if (isClosed) client.clear();
  }, [isClosed]);
  if (session === 'STARTING') return <StartingScreen />;
  if (isInvitation) return <InvitationScreen />;
  if (session === 'UNREACHABLE') return <UnreachableScreen />;
  return isClosed ? <Entry hasEnded={session === 'ENDED'} /> : <WorkPlace />;
}
