import { type Sweep, Sweeps } from '@app/platform';

import { EndDrop } from '../use-cases/end-drop.js';

@Sweeps()
export class EndDropsSweep implements Sweep {
  readonly sweep = 'storefront.end-drops';
  readonly everyMs = 1_000;

  constructor(private readonly endDrop: EndDrop) {}

  run(): Promise<boolean> {
    return this.endDrop.endDue();
  }
}
