import { Injectable } from '@nestjs/common';

import { UnitOfWork } from '@app/platform';

import { ChannelEventRepository } from '../data/channel-event.repository.js';

const BATCH = 500;
/** How long what failed may be replayed: a month, as shoppers do not wait longer for an order. */
const KEPT_SECONDS = 30 * 24 * 60 * 60;

@Injectable()
export class EmptyOldEvents {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: ChannelEventRepository,
  ) {}

  /** Forgets what platforms told of shoppers and nobody worked off. @returns whether there may be more. */
  async execute(): Promise<boolean> {
    const emptied = await this.unitOfWork.transaction((tx) => this.events.emptyOlderThan(tx, KEPT_SECONDS, BATCH));
    return emptied === BATCH;
  }
}
