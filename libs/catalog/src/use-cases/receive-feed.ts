import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { feedReceived } from '@app/contracts';
import { eventOf, type FeedId, NotFound, type OrganizationId, type TenantActor, type WarehouseId } from '@app/kernel';
import { Database, newId, Outbox, UnitOfWork } from '@app/platform';

import { FeedProfileRepository } from '../data/feed-profile.repository.js';
import { FeedRepository, type ReceivedFile } from '../data/feed.repository.js';
import { FeedEmpty, FeedTooLarge } from '../domain/errors.js';
import { UnreadableFeed } from '../domain/feed/feed-columns.js';
import { EncodingDetector, type FeedEncoding } from '../domain/feed/file-format.js';
import { fingerprintOf } from '../domain/feed/mapping/feed-mapping.js';
import { type FeedProfile, readingOf } from '../domain/feed/mapping/feed-profile.js';
import { NO_TEXT, readHead } from '../feed-files/file-head.js';
import { unzipped } from '../feed-files/unzipped.js';
import { WarehouseSource } from '../warehouse-source.js';

export const FEED_MAX_BYTES = 1024 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

export interface ReceiveFeedCommand {
  /** Where the stock of the file lies. */
  readonly warehouseId: WarehouseId;
  readonly fileName: string;
  /** Null: the one that was used for files with these columns, or as detected. */
  readonly profileName?: string | null;
  /** Whether a person looks at the mapping before it is imported. */
  readonly isHeld?: boolean;
  readonly content: AsyncIterable<Buffer>;
}

type Kept = Pick<ReceivedFile, 'sizeBytes' | 'contentHash' | 'encoding'> & { readonly start: Buffer };
type Understood = Pick<ReceivedFile, 'reading' | 'fingerprint' | 'profileName' | 'failure'>;

/** A file that a supplier sends is kept as it comes, piece by piece, so that a slow sender holds no connection. */
@Injectable()
export class ReceiveFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly feeds: FeedRepository,
    private readonly profiles: FeedProfileRepository,
    private readonly warehouses: WarehouseSource,
  ) {}

  /**
   * Takes a feed in; its import follows by itself, unless it is held.
   * @throws NotFound when the warehouse or the profile is not the supplier's, FeedEmpty, FeedTooLarge; then nothing of it
   * is kept.
   */
  async execute(actor: TenantActor, command: ReceiveFeedCommand): Promise<FeedId> {
    const supplierId = actor.organizationId;
    const own = await this.warehouses.findOwn(this.database.reader, supplierId, [command.warehouseId]);
    if (own.length === 0) throw new NotFound('The warehouse', ['warehouseId']);
    const named = await this.namedProfile(supplierId, command.profileName ?? null);
    const feedId = newId<'Feed'>();
    const { warehouseId, fileName, isHeld = false } = command;
    await this.unitOfWork.transaction((tx) => this.feeds.add(tx, { feedId, supplierId, warehouseId, fileName }));
    try {
      const kept = await this.keep(feedId, unzipped(command.content));
      const understood = await this.understand(supplierId, kept, named);
      // What cannot be understood has nothing to be looked at.
      const action = isHeld && understood.reading !== null ? 'hold' : 'receive';
      return await this.unitOfWork.run(actor, 'receiveFeed', async (tx) => {
        await this.feeds.received(tx, feedId, { ...kept, ...understood }, action);
        if (action === 'receive') await this.outbox.append(tx, eventOf(feedReceived, { feedId, supplierId }));
        return feedId;
      });
    } catch (error) {
      await this.unitOfWork.transaction((tx) => this.feeds.discard(tx, feedId));
      throw error;
    }
  }

  private async namedProfile(supplierId: OrganizationId, name: string | null): Promise<FeedProfile | null> {
    if (name === null) return null;
    const profile = await this.profiles.find(this.database.reader, supplierId, name);
    if (!profile) throw new NotFound('The profile', ['profile']);
    return profile;
  }

  private async understand(supplierId: OrganizationId, kept: Kept, named: FeedProfile | null): Promise<Understood> {
    const nothing = { reading: null, fingerprint: null, profileName: named?.name ?? null };
    if (kept.encoding === null) return { ...nothing, failure: NO_TEXT };
    try {
      const isWhole = kept.sizeBytes === kept.start.length;
      const { file, fields } = readHead(kept.start, kept.encoding, isWhole);
      const fingerprint = fingerprintOf(fields);
      const profile = named ?? (await this.profiles.findByFingerprint(this.database.reader, supplierId, fingerprint));
      const reading = readingOf(file.container, fields, profile);
      return { reading, fingerprint, profileName: profile?.name ?? null, failure: null };
    } catch (error) {
      if (error instanceof UnreadableFeed) return { ...nothing, failure: error.message };
      throw error;
    }
  }

  private async keep(feedId: FeedId, content: AsyncIterable<Buffer>): Promise<Kept> {
    const hash = createHash('sha256');
    const encoding = new EncodingDetector();
    let start: Buffer | null = null;
    let sizeBytes = 0;
    let position = 0;
    for await (const chunk of inChunks(content)) {
      start ??= chunk;
      sizeBytes += chunk.length;
      if (sizeBytes > FEED_MAX_BYTES) throw new FeedTooLarge(FEED_MAX_BYTES);
      hash.update(chunk);
      encoding.push(chunk);
      const at = position;
      await this.unitOfWork.transaction((tx) => this.feeds.addChunk(tx, feedId, at, chunk));
      position += 1;
    }
    if (start === null) throw new FeedEmpty();
    const found: FeedEncoding | null = encoding.result();
    return { sizeBytes, contentHash: hash.digest(), encoding: found, start };
  }
}

/** The same bytes in pieces of one size. */
async function* inChunks(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of content) {
    pieces.push(piece);
    size += piece.length;
    if (size < CHUNK_BYTES) continue;
    yield Buffer.concat(pieces);
    pieces = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(pieces);
}
