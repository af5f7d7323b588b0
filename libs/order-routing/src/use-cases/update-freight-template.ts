import { Injectable } from '@nestjs/common';

import type { FreightTemplateId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { FreightTemplateRepository } from '../data/freight-template.repository.js';
import { type FreightTermsDraft, requireFreightTerms } from './create-freight-template.js';

export interface UpdateFreightTemplateCommand {
  readonly freightTemplateId: FreightTemplateId;
  /** What is left out, or null, stays. */
  readonly name?: string | null | undefined;
  readonly terms?: FreightTermsDraft | null | undefined;
}

@Injectable()
export class UpdateFreightTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FreightTemplateRepository,
  ) {}

  /**
   * Changes what parcels cost from the next quote on; orders that were placed keep what they were quoted. Locks the
   * template.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, command: UpdateFreightTemplateCommand): Promise<FreightTemplateId> {
    const { freightTemplateId, name, terms } = command;
    return this.unitOfWork.run(actor, 'updateFreightTemplate', async (tx) => {
      const { currency } = await this.repository.lock(tx, actor.organizationId, freightTemplateId);
      if (name != null) await this.repository.rename(tx, freightTemplateId, name);
      if (terms) await this.repository.replaceTerms(tx, freightTemplateId, requireFreightTerms(terms, currency));
      return freightTemplateId;
    });
  }
}
