import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { FeedId } from '@app/kernel';
import { Database } from '@app/platform';

/** What of a feed is read while it is imported: its file, piece by piece, and the lines that were refused. */
@Injectable()
export class FeedFileQuery {
  constructor(private readonly database: Database) {}

  async *chunks(feedId: FeedId): AsyncGenerator<Buffer> {
    for (let position = 0; ; position += 1) {
      const { rows } = await sql<{ body: Buffer }>`
        select body from catalog.feed_chunk where feed_id = ${feedId} and position = ${position}`.execute(
        this.database.reader,
      );
      if (!rows[0]) return;
      yield rows[0].body;
    }
  }

  /** The beginning of the file. */
  async start(feedId: FeedId): Promise<Buffer | null> {
    for await (const chunk of this.chunks(feedId)) return chunk;
    return null;
  }

  async refusedLines(feedId: FeedId): Promise<Set<number>> {
    const { rows } = await sql<{ line: number }>`
      select line from catalog.feed_row where feed_id = ${feedId}`.execute(this.database.reader);
    return new Set(rows.map(({ line }) => line));
  }
}
