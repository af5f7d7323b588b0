import { Injectable } from '@nestjs/common';

import { NotFound, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { FeedProfileRepository } from '../data/feed-profile.repository.js';

@Injectable()
export class RemoveFeedProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly profiles: FeedProfileRepository,
  ) {}

  /** Files of its kind are read as detected again. @throws NotFound */
  execute(actor: TenantActor, name: string): Promise<void> {
    return this.unitOfWork.run(actor, 'removeFeedProfile', async (tx) => {
      if (!(await this.profiles.remove(tx, actor.organizationId, name))) throw new NotFound('The profile', ['name']);
    });
  }
}
