import { HOUR_MS } from '@app/kernel';
import { type Sweep, Sweeps } from '@app/platform';

import { EmptyOldEvents } from '../use-cases/empty-old-events.js';

@Sweeps()
export class EmptyOldEventsSweep implements Sweep {
  readonly sweep = 'sales-channels.empty-old-events';
  readonly everyMs = HOUR_MS;

  constructor(private readonly emptyOldEvents: EmptyOldEvents) {}

  run(): Promise<boolean> {
    return this.emptyOldEvents.execute();
  }
}
