import { rm } from 'node:fs/promises';

import { takeForTeardown } from './started.js';

export default async function globalTeardown(): Promise<void> {
  const started = takeForTeardown();
  if (!started) return;
  await started.server.stop();
  await rm(started.dataFolder, { recursive: true, force: true });
}
