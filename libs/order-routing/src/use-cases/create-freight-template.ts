import { Injectable } from '@nestjs/common';

import { type CurrencyCode, type FreightTemplateId, requireAmount, type TenantActor } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';

import { FreightTemplateRepository } from '../data/freight-template.repository.js';
import { TooManyPlaces } from '../domain/errors.js';
import { assertFreightTerms, type FreightRule, type FreightTerms } from '../domain/freight.rules.js';
import { FreightTemplatesQuery } from '../queries/freight-templates.query.js';

export const FREIGHT_TEMPLATES_MAX = 50;

/** A rule as people write it: amounts as decimal text in the template's currency. */
export interface FreightRuleDraft extends Omit<
  FreightRule,
  'firstFeeMinor' | 'additionalFeeMinor' | 'freeFromMinor' | 'freeFromPieces'
> {
  readonly firstFee: string;
  readonly additionalFee: string;
  readonly freeFrom?: string | null | undefined;
  readonly freeFromPieces?: number | null | undefined;
}

export interface FreightTermsDraft {
  readonly rules: readonly FreightRuleDraft[];
  readonly excludedRegions: readonly string[];
}

export interface CreateFreightTemplateCommand extends FreightTermsDraft {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly currency: CurrencyCode;
}

@Injectable()
export class CreateFreightTemplate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: FreightTemplateRepository,
    private readonly templates: FreightTemplatesQuery,
  ) {}

  /**
   * Adds a freight template to the calling supplier.
   * @throws InvalidInput, TooManyPlaces, IdempotencyKeyReused
   */
  execute(actor: TenantActor, command: CreateFreightTemplateCommand): Promise<FreightTemplateId> {
    return this.unitOfWork.once(actor, 'createFreightTemplate', command, async (tx) => {
      const existing = await this.templates.ofSupplier(tx, actor.organizationId);
      if (existing.length >= FREIGHT_TEMPLATES_MAX) throw new TooManyPlaces('freight templates', FREIGHT_TEMPLATES_MAX);
      const freightTemplateId = newId<'FreightTemplate'>();
      await this.repository.insert(tx, {
        freightTemplateId,
        supplierId: actor.organizationId,
        name: command.name,
        currency: command.currency,
        terms: requireTerms(command, command.currency),
      });
      return freightTemplateId;
    });
  }
}

function requireTerms({ rules, excludedRegions }: FreightTermsDraft, currency: CurrencyCode): FreightTerms {
  const terms = { rules: requireFreightRules(rules, currency), excludedRegions };
  assertFreightTerms(terms);
  return terms;
}

/** @throws InvalidInput with the path of the amount that is none. */
export function requireFreightRules(rules: readonly FreightRuleDraft[], currency: CurrencyCode): FreightRule[] {
  return rules.map(({ firstFee, additionalFee, freeFrom, freeFromPieces, ...rule }, index) => ({
    ...rule,
    firstFeeMinor: requireAmount(firstFee, currency, ['rules', String(index), 'firstFee']),
    additionalFeeMinor: requireAmount(additionalFee, currency, ['rules', String(index), 'additionalFee']),
    freeFromMinor: freeFrom == null ? null : requireAmount(freeFrom, currency, ['rules', String(index), 'freeFrom']),
    freeFromPieces: freeFromPieces ?? null,
  }));
}
