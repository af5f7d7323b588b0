import { type Sweep, Sweeps } from '@app/platform';

import { ExpireOrders } from '../use-cases/expire-orders.js';

@Sweeps()
export class ExpireOrdersSweep implements Sweep {
  readonly sweep = 'ordering.expire-orders';
  readonly everyMs = 1_000;

  constructor(private readonly expireOrders: ExpireOrders) {}

  run(): Promise<boolean> {
    return this.expireOrders.execute();
  }
}
