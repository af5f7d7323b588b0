import { Injectable } from '@nestjs/common';

import type { FeedId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { SameGoodsRepository } from './same-goods.repository.js';

/** What a feed brought in or changed is to be compared with what was there before. */
@Injectable()
export class QueueSameGoods {
  constructor(private readonly sameGoods: SameGoodsRepository) {}

  execute(tx: Tx, feedId: FeedId): Promise<void> {
    return this.sameGoods.queueGoodsOfFeed(tx, feedId);
  }
}
