import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type FeedId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf } from '@app/platform';

import { FEED_STATUSES, type FeedStatus } from '../domain/feed/feed.state.js';
import type { FeedFormat } from '../domain/feed/mapping/feed-mapping.js';
import type { FeedRowView, FeedView } from '../queries/feeds.query.js';
import { FeedFormatEnum } from './feed-profile.type.js';

export const FeedStatusEnum = Object.fromEntries(FEED_STATUSES.map((status) => [status, status])) as {
  [Status in FeedStatus]: Status;
};
registerEnumType(FeedStatusEnum, {
  name: 'FeedStatus',
  description: 'How far a feed is.',
  valuesMap: {
    RECEIVING: { description: 'Its file is on its way to us.' },
    MAPPING: { description: 'It waits for a person to say what its columns mean; after a day it is forgotten.' },
    RECEIVED: { description: 'Its file is here and waits for its import.' },
    RUNNING: { description: 'It is being imported.' },
    DONE: { description: 'Every row was dealt with: accepted, or refused with a reason.' },
    FAILED: { description: 'The file could not be read, or not to its end; `failure` says what to do.' },
  },
});

@ObjectType('FeedRow', { description: 'A row of a feed that was refused; nothing of it was taken.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class FeedRowType {
  @Field(() => Int, { description: 'Line of the file where the row begins; the first line is 1.' })
  line: number;

  @Field(() => String, { description: 'Its sku_code; may be empty.' })
  skuCode: string;

  @Field(() => String, { nullable: true, description: 'The first column at fault; null when it is the whole row.' })
  column: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there.' })
  value: string | null;

  @Field(() => String, { description: 'What is wrong, and what to do about it.' })
  message: string;
}

export const FeedRowConnection = ConnectionOf(FeedRowType, 'FeedRowConnection');

@ObjectType('Feed', { description: 'A file of products, offers, prices or stock that a supplier sent.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class FeedType {
  readonly ref: FeedId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Name of the file as it was sent.' })
  fileName: string;

  @Field(() => Int, { description: 'Size of the file in bytes.' })
  sizeBytes: number;

  @Field(() => ID, { description: 'The warehouse that its stock lies in.' })
  warehouseId: string;

  @Field(() => FeedStatusEnum, { description: 'How far it is.' })
  status: FeedStatus;

  @Field(() => Float, { description: 'Share of the file that has been dealt with, 0–1.' })
  progress: number;

  @Field(() => FeedFormatEnum, { nullable: true, description: 'Whose format it is in; null when it cannot be read.' })
  format: FeedFormat | null;

  @Field(() => String, { nullable: true, description: 'Name of the profile that it is read by; null: as detected.' })
  profileName: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows of the whole file; null until it was read to its end.' })
  rowCount: number | null;

  @Field(() => Int, { description: 'Rows dealt with so far: the sum of the four figures below.' })
  rowsRead: number;

  @Field(() => Int, { description: 'Rows that brought a new offer.' })
  created: number;

  @Field(() => Int, { description: 'Rows that changed something.' })
  updated: number;

  @Field(() => Int, { description: 'Rows that said what is known already.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows that were refused.' })
  refused: number;

  @Field(() => String, { nullable: true, description: 'Why it failed and what to do; null unless it did.' })
  failure: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Path of the result file with a line for every row; null when it is no longer kept.',
  })
  resultPath: string | null;

  @Field(() => Date, { description: 'When it was sent.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When its import began; null before.' })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its import ended; null before.' })
  finishedAt: Date | null;
}

export const FeedConnection = ConnectionOf(FeedType, 'FeedConnection');

export function toFeedType(feed: FeedView): FeedType {
  const { feedId, warehouseId, supplierId: _, doneBytes, isResultKept, reading, encoding: _encoding, ...rest } = feed;
  const id = toGlobalId('Feed', feedId);
  return {
    ...rest,
    ref: feedId,
    id,
    warehouseId: toGlobalId('Warehouse', warehouseId),
    format: reading?.format ?? null,
    progress: feed.status === 'DONE' ? 1 : Math.min(1, doneBytes / Math.max(1, feed.sizeBytes)),
    rowsRead: feed.created + feed.updated + feed.unchanged + feed.refused,
    resultPath: isResultKept ? `/feeds/${id}/result.csv` : null,
  };
}

export function toFeedRowType({ line, supplierSku, column, value, message }: FeedRowView): FeedRowType {
  return { line, skuCode: supplierSku, column, value, message: message ?? '' };
}
