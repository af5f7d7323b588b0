import { Injectable } from '@nestjs/common';

import type { ChannelId, TenantActor } from '@app/kernel';
import { Database } from '@app/platform';

import { type ChannelRowResult, readChannelOrderFile } from '../connectors/channel-order-file.js';
import { ChannelRepository } from '../data/channel.repository.js';
import { type GatheredOrder, gatherOrders } from '../domain/channel-order-rows.js';
import type { SubmissionResult } from '../domain/channel-order.js';
import { SubmitChannelOrders } from './submit-channel-orders.js';

const BATCH = 100;

@Injectable()
export class ImportChannelOrders {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelRepository,
    private readonly submit: SubmitChannelOrders,
  ) {}

  /**
   * Places the orders of a file, a hundred at a time; one that is refused does not hold up the others. The same file again
   * changes nothing.
   * @returns what became of each row, in the order of the file.
   * @throws NotFound, InvalidInput when the file cannot be read.
   */
  async execute(actor: TenantActor, channelId: ChannelId, file: Buffer): Promise<readonly ChannelRowResult[]> {
    const channel = await this.channels.get(this.database.reader, channelId, actor.organizationId);
    const gathered = gatherOrders(await readChannelOrderFile(file));
    const orders = gathered.flatMap(({ order }) => order ?? []);
    const results = new Map<string, SubmissionResult>();
    for (let start = 0; start < orders.length; start += BATCH) {
      const submitted = await this.submit.execute(actor, channel, orders.slice(start, start + BATCH));
      for (const result of submitted) results.set(result.externalId, result);
    }
    return gathered
      .flatMap((one) => toRowResults(one, one.order && results.get(one.order.externalId)))
      .sort((a, b) => a.row.line - b.row.line);
  }
}

function toRowResults(
  { rows, problem }: GatheredOrder,
  result: SubmissionResult | null | undefined,
): ChannelRowResult[] {
  return rows.map((row) => ({
    row,
    outcome: result?.outcome ?? 'REFUSED',
    reasonCode: result ? (result.reasonCode ?? '') : 'INVALID_INPUT',
    reason: result ? (result.reason ?? '') : problem,
  }));
}
