import type { EmbeddedPostgres } from '@app/platform';

interface Started {
  readonly server: EmbeddedPostgres;
  readonly dataFolder: string;
}

// Jest loads set-up and teardown in one process but not always in one module registry.
const registry = globalThis as { daifaTestServer?: Started };

export function keepForTeardown(started: Started): void {
  registry.daifaTestServer = started;
}

export function takeForTeardown(): Started | undefined {
  return registry.daifaTestServer;
}
