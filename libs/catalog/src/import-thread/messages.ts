import type { FeedId } from '@app/kernel';
import type { Subscriptions } from '@app/platform';

/** What the thread is started with. */
export interface ImportThreadStart {
  readonly databaseUrl: string;
  readonly subscriptions: Subscriptions;
}

/** To the thread. STOP: break off behind the batches under way; END: close the connections and end. */
export type ImportOrder =
  { readonly kind: 'IMPORT'; readonly feedId: FeedId } | { readonly kind: 'STOP' } | { readonly kind: 'END' };

/** From the thread: what an import came to. */
export type ImportReport = { readonly feedId: FeedId } & (
  | { readonly kind: 'READ'; readonly failure: string | null }
  | { readonly kind: 'POSTPONED'; readonly message: string; readonly afterMs: number }
  | { readonly kind: 'BROKEN'; readonly error: unknown }
);
