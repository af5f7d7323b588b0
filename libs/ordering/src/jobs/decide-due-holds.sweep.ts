import { type Sweep, Sweeps } from '@app/platform';

import { DecideHold } from '../use-cases/decide-hold.js';

@Sweeps()
export class DecideDueHoldsSweep implements Sweep {
  readonly sweep = 'ordering.decide-due-holds';
  readonly everyMs = 1_000;

  constructor(private readonly decideHold: DecideHold) {}

  run(): Promise<boolean> {
    return this.decideHold.decideDue();
  }
}
