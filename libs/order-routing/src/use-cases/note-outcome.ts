import { Injectable } from '@nestjs/common';

import type { OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import { RoutingRulesRepository } from '../data/routing-rules.repository.js';

@Injectable()
export class NoteOutcome {
  constructor(private readonly repository: RoutingRulesRepository) {}

  /** Counts what became of a supplier order; who fails often is held to be dearer. Once per fact: the delivery sees to it. */
  execute(tx: Tx, supplierId: OrganizationId, outcome: 'served' | 'failed'): Promise<void> {
    return this.repository.countOutcome(tx, supplierId, outcome);
  }
}
