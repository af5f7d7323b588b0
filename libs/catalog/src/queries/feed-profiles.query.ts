import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OrganizationId } from '@app/kernel';

import { FeedProfileRepository } from '../data/feed-profile.repository.js';
import type { FeedProfile } from '../domain/feed/mapping/feed-profile.js';

@Injectable()
export class FeedProfilesQuery {
  constructor(private readonly profiles: FeedProfileRepository) {}

  /** A supplier's own, the latest first. */
  list(db: Kysely<unknown>, supplierId: OrganizationId): Promise<FeedProfile[]> {
    return this.profiles.list(db, supplierId);
  }
}
