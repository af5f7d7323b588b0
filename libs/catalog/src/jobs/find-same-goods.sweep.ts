import { Injectable } from '@nestjs/common';

import { type Sweep, Sweeps } from '@app/platform';

import { FindSameGoods } from '../same-goods/find-same-goods.js';

@Sweeps()
@Injectable()
export class FindSameGoodsSweep implements Sweep {
  readonly sweep = 'catalog.find-same-goods';
  readonly everyMs = 2_000;

  constructor(private readonly findSameGoods: FindSameGoods) {}

  run(): Promise<boolean> {
    return this.findSameGoods.execute();
  }
}
