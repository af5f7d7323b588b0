import { LRUCache } from 'lru-cache';

// For this long at most may a credential outlive its end in another process; the process that ends it forgets at once.
const FRESH_MS = 1_000;
const KNOWN_MAX = 20_000;

/** Who stood behind a credential a moment ago, so that a busy caller does not cost a query for each request. */
export class ActorMemory<Actor extends object> {
  private readonly known = new LRUCache<string, { readonly actor: Actor | null }>({ max: KNOWN_MAX, ttl: FRESH_MS });
  private forgottenTimes = 0;

  async recall(key: string, read: () => Promise<Actor | null>): Promise<Actor | null> {
    const known = this.known.get(key);
    if (known) return known.actor;
    const before = this.forgottenTimes;
    const actor = await read();
    // What was read while somebody made us forget may be from before that.
    if (before === this.forgottenTimes) this.known.set(key, { actor });
    return actor;
  }

  forgetAll(): void {
    this.forgottenTimes += 1;
    this.known.clear();
  }
}
