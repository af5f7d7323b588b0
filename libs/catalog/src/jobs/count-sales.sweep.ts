import { Injectable } from '@nestjs/common';

import { type Sweep, Sweeps } from '@app/platform';

import { CountSales } from '../use-cases/count-sales.js';

@Sweeps()
@Injectable()
export class CountSalesSweep implements Sweep {
  readonly sweep = 'catalog.count-sales';
  readonly everyMs = 300_000;

  constructor(private readonly countSales: CountSales) {}

  async run(): Promise<boolean> {
    await this.countSales.execute();
    return false;
  }
}
