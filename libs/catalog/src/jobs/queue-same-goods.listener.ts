import { Injectable } from '@nestjs/common';

import { feedFinished } from '@app/contracts';
import type { FeedId } from '@app/kernel';
import { type DatabaseListener, ListensInDatabase, type StoredEvent, type Tx } from '@app/platform';

import { QueueSameGoods } from '../same-goods/queue-same-goods.js';

@ListensInDatabase()
@Injectable()
export class QueueSameGoodsListener implements DatabaseListener<{ readonly feedId: FeedId }> {
  readonly listener = 'catalog.queue-same-goods';
  readonly event = feedFinished;

  constructor(private readonly queueSameGoods: QueueSameGoods) {}

  handle(tx: Tx, { payload }: StoredEvent<{ readonly feedId: FeedId }>): Promise<void> {
    return this.queueSameGoods.execute(tx, payload.feedId);
  }
}
