import { Injectable } from '@nestjs/common';

import type { FreightTemplateId, TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { FreightTemplateRepository } from '../data/freight-template.repository.js';
import { assertFreightTerms, type FreightTerms } from '../domain/freight.rules.js';
import { type FreightTemplate, FreightTemplatesQuery } from '../queries/freight-templates.query.js';
import { type FreightRuleDraft, requireFreightRules } from './create-freight-template.js';

export interface UpdateFreightTemplateCommand {
  readonly freightTemplateId: FreightTemplateId;
  /** What is left out, or null, stays. */
  readonly name?: string | null | undefined;
  readonly rules?: readonly FreightRuleDraft[] | null | undefined;
  readonly excludedRegions?: readonly string[] | null | undefined;
}

@Injectable()
export class UpdateFreightTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FreightTemplateRepository,
    private readonly templates: FreightTemplatesQuery,
  ) {}

  /**
   * Changes what parcels cost from the next quote on; orders that were placed keep what they were quoted. Locks the
   * template.
   * @throws NotFound, InvalidInput
   */
  execute(actor: TenantActor, command: UpdateFreightTemplateCommand): Promise<FreightTemplateId> {
    const { freightTemplateId, name } = command;
    return this.unitOfWork.run(actor, 'updateFreightTemplate', async (tx) => {
      await this.repository.lock(tx, actor.organizationId, freightTemplateId);
      if (name != null) await this.repository.rename(tx, freightTemplateId, name);
      const [template] = await this.templates.byIds(tx, [freightTemplateId]);
      if (template) await this.repository.replaceTerms(tx, freightTemplateId, changedTerms(template, command));
      return freightTemplateId;
    });
  }
}

function changedTerms({ terms, currency }: FreightTemplate, change: UpdateFreightTemplateCommand): FreightTerms {
  const changed = {
    rules: change.rules ? requireFreightRules(change.rules, currency) : terms.rules,
    excludedRegions: change.excludedRegions ?? terms.excludedRegions,
  };
  assertFreightTerms(changed);
  return changed;
}
