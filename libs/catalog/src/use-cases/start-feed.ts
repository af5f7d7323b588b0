import { Injectable } from '@nestjs/common';

import { feedReceived } from '@app/contracts';
import { eventOf, type FeedId, InvalidInput, NotFound, type TenantActor } from '@app/kernel';
import { Database, Outbox, UnitOfWork } from '@app/platform';

import { FeedProfileRepository } from '../data/feed-profile.repository.js';
import { FeedRepository } from '../data/feed.repository.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import type { ColumnMapping, FeedDefaults, FeedFormat } from '../domain/feed/mapping/feed-mapping.js';
import { readingOf } from '../domain/feed/mapping/feed-profile.js';
import { assertUsable } from '../domain/feed/mapping/usable.js';
import { FeedPreviewQuery } from '../queries/feed-preview.query.js';

export interface StartFeedCommand {
  readonly feedId: FeedId;
  /** Under which what is said here is remembered, for files with these columns. */
  readonly profileName: string;
  readonly format: FeedFormat | null;
  readonly mapping: readonly ColumnMapping[] | null;
  readonly defaults: Partial<FeedDefaults>;
}

/** A person looked at what a held file was taken for: it is imported as he says, and so are the next ones like it. */
@Injectable()
export class StartFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly feeds: FeedRepository,
    private readonly profiles: FeedProfileRepository,
    private readonly preview: FeedPreviewQuery,
  ) {}

  /** @throws NotFound, InvalidInput when no column says which sku a row is, StateConflict when it was not held. */
  async execute(actor: TenantActor, command: StartFeedCommand): Promise<void> {
    const { feedId, profileName, format, mapping, defaults } = command;
    const supplierId = actor.organizationId;
    const feed = await this.feeds.find(this.database.reader, feedId);
    if (feed?.supplierId !== supplierId) throw new NotFound('The feed', ['feedId']);
    const head = await this.preview.headOf(feed);
    const reading = readingOf(head.file.container, head.fields, { format, mapping, defaults });
    try {
      assertUsable(reading, head.fields);
    } catch (error) {
      if (error instanceof UnreadableFeed) throw new InvalidInput(error.message, ['mapping']);
      throw error;
    }
    await this.unitOfWork.run(actor, 'startFeed', async (tx) => {
      const { fingerprint } = feed;
      await this.profiles.put(tx, supplierId, { name: profileName, format, mapping, defaults, fingerprint });
      await this.feeds.confirm(tx, feedId, reading, profileName);
      await this.outbox.append(tx, eventOf(feedReceived, { feedId, supplierId }));
    });
  }
}
