import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { feedReceived } from '@app/contracts';
import { eventOf, type FeedId, NotFound, type TenantActor, type WarehouseId } from '@app/kernel';
import { Database, newId, Outbox, UnitOfWork } from '@app/platform';

import { FeedRepository } from '../data/feed.repository.js';
import { FeedEmpty, FeedTooLarge } from '../domain/errors.js';
import { EncodingDetector } from '../domain/feed/file-format.js';
import { WarehouseSource } from '../warehouse-source.js';

export const FEED_MAX_BYTES = 200 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;

export interface ReceiveFeedCommand {
  /** Where the stock of the file lies. */
  readonly warehouseId: WarehouseId;
  readonly fileName: string;
  readonly content: AsyncIterable<Buffer>;
}

/** A file that a supplier sends is kept as it comes, piece by piece, so that a slow sender holds no connection. */
@Injectable()
export class ReceiveFeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly feeds: FeedRepository,
    private readonly warehouses: WarehouseSource,
  ) {}

  /**
   * Takes a feed in; its import follows by itself.
   * @throws NotFound when the warehouse is not the supplier's, FeedEmpty, FeedTooLarge; then nothing of it is kept.
   */
  async execute(actor: TenantActor, command: ReceiveFeedCommand): Promise<FeedId> {
    const supplierId = actor.organizationId;
    const own = await this.warehouses.findOwn(this.database.reader, supplierId, [command.warehouseId]);
    if (own.length === 0) throw new NotFound('The warehouse', ['warehouseId']);
    const feedId = newId<'Feed'>();
    const { warehouseId, fileName } = command;
    await this.unitOfWork.transaction((tx) => this.feeds.add(tx, { feedId, supplierId, warehouseId, fileName }));
    try {
      const file = await this.keep(feedId, command.content);
      return await this.unitOfWork.run(actor, 'receiveFeed', async (tx) => {
        await this.feeds.received(tx, feedId, file);
        await this.outbox.append(tx, eventOf(feedReceived, { feedId, supplierId }));
        return feedId;
      });
    } catch (error) {
      await this.unitOfWork.transaction((tx) => this.feeds.discard(tx, feedId));
      throw error;
    }
  }

  private async keep(feedId: FeedId, content: AsyncIterable<Buffer>) {
    const hash = createHash('sha256');
    const encoding = new EncodingDetector();
    let sizeBytes = 0;
    let position = 0;
    for await (const chunk of inChunks(content)) {
      sizeBytes += chunk.length;
      if (sizeBytes > FEED_MAX_BYTES) throw new FeedTooLarge(FEED_MAX_BYTES);
      hash.update(chunk);
      encoding.push(chunk);
      const at = position;
      await this.unitOfWork.transaction((tx) => this.feeds.addChunk(tx, feedId, at, chunk));
      position += 1;
    }
    if (sizeBytes === 0) throw new FeedEmpty();
    return { sizeBytes, contentHash: hash.digest(), encoding: encoding.result() };
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
