import { HOUR_MS } from '@app/kernel';
import { type Sweep, Sweeps } from '@app/platform';

import { DeleteEndedSessions } from '../use-cases/delete-ended-sessions.js';

@Sweeps()
export class DeleteEndedSessionsSweep implements Sweep {
  readonly sweep = 'identity.delete-ended-sessions';
  readonly everyMs = HOUR_MS;

  constructor(private readonly deleteEndedSessions: DeleteEndedSessions) {}

  run(): Promise<boolean> {
    return this.deleteEndedSessions.execute();
  }
}
