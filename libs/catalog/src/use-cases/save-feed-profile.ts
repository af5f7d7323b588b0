import { Injectable } from '@nestjs/common';

import { InvalidInput, isCurrencyCode, type TenantActor } from '@app/kernel';
import { Database, UnitOfWork } from '@app/platform';

import { FeedProfileRepository } from '../data/feed-profile.repository.js';
import type { FeedProfile } from '../domain/feed/mapping/feed-profile.js';
import { CategoryQuery } from '../queries/category.query.js';

@Injectable()
export class SaveFeedProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly profiles: FeedProfileRepository,
    private readonly categories: CategoryQuery,
  ) {}

  /** Keeps what a supplier says of his files under a name; what had the name is gone. @throws InvalidInput */
  async execute(actor: TenantActor, profile: Omit<FeedProfile, 'fingerprint'>): Promise<FeedProfile> {
    await this.assertKnown(profile.defaults);
    const whole = { ...profile, fingerprint: null };
    await this.unitOfWork.run(actor, 'saveFeedProfile', (tx) => this.profiles.put(tx, actor.organizationId, whole));
    return whole;
  }

  private async assertKnown({ category, currency }: FeedProfile['defaults']): Promise<void> {
    if (currency !== undefined && !isCurrencyCode(currency)) {
      throw new InvalidInput(`"${currency}" is no currency of Daifa.`, ['defaults', 'currency']);
    }
    if (category === undefined || category === null) return;
    const found = (await this.categories.directory(this.database.reader)).find(category);
    if (typeof found === 'string') throw new InvalidInput(`"${category}" ${found}.`, ['defaults', 'category']);
  }
}
