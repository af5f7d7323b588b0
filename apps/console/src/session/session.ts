import { type Document, ask } from '../api/graphql.js';
import { RequestFailed, Refused, type UserError } from '../api/failures.js';
import { RefreshSessionDocument, SignOutDocument } from '../gql/graphql.js';
import { createStore, useStore } from '../store.js';

/**
 * STARTING: not known yet whether this browser has a session. UNREACHABLE: nor can it be found out now. ENDED: it had
 * one, and it is over; the person may be in the middle of something.
 */
export type SessionState = 'STARTING' | 'UNREACHABLE' | 'OPEN' | 'NONE' | 'ENDED';

const state = createStore<SessionState>('STARTING');

/** Only in memory: what stays in the browser is the refresh token, in a cookie that no script can read. */
let accessToken: string | null = null;
let refreshing: Promise<boolean> | null = null;

interface SessionPayload {
  readonly session: { readonly accessToken: string } | null;
  readonly userErrors: readonly UserError[];
}

export function useSessionState(): SessionState {
  return useStore(state);
}

/** @throws Refused */
export function openSession({ session, userErrors }: SessionPayload): void {
  if (!session) throw new Refused(userErrors);
  accessToken = session.accessToken;
  state.set('OPEN');
}

/** Goes on with the session that this browser has, if there is one. */
export async function resumeSession(): Promise<void> {
  state.set('STARTING');
  try {
    if (!(await refresh())) state.set('NONE');
  } catch {
    state.set('UNREACHABLE');
  }
}

export async function signOut(): Promise<void> {
  await ask(SignOutDocument, { input: {} }, accessToken);
  accessToken = null;
  state.set('NONE');
}

/** Asks as the person who is signed in; an access token that has run out is renewed once. @throws RequestFailed */
export function request<Result, Variables>(
  document: Document<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  return withSession((token) => ask(document, variables, token, signal));
}

/** Does what needs an access token, and once more with a new one when the old one has run out. @throws RequestFailed */
export async function withSession<Result>(send: (token: string | null) => Promise<Result>): Promise<Result> {
  const used = accessToken;
  try {
    return await send(used);
  } catch (error) {
    if (!(error instanceof RequestFailed && error.code === 'UNAUTHENTICATED')) throw error;
    // Another request may have renewed it in the meantime.
    if (used === accessToken && !(await refresh())) {
      state.set('ENDED');
      throw error;
    }
    return send(accessToken);
  }
}

/** One refresh at a time, whoever asks: each uses up the token of the one before. */
function refresh(): Promise<boolean> {
  refreshing ??= refreshOnce().finally(() => (refreshing = null));
  return refreshing;
}

async function refreshOnce(): Promise<boolean> {
  const { refreshSession } = await ask(RefreshSessionDocument, { input: {} }, null);
  if (!refreshSession.session) return false;
  openSession(refreshSession);
  return true;
}
