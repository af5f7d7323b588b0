import { HOUR_MS } from '@app/kernel';
import { type Sweep, Sweeps } from '@app/platform';

import { EraseShoppers } from '../use-cases/erase-shoppers.js';

@Sweeps()
export class EraseShoppersSweep implements Sweep {
  readonly sweep = 'ordering.erase-shoppers';
  readonly everyMs = HOUR_MS;

  constructor(private readonly eraseShoppers: EraseShoppers) {}

  run(): Promise<boolean> {
    return this.eraseShoppers.execute();
  }
}
