import { Injectable } from '@nestjs/common';

import {
  type CurrencyCode,
  InvalidInput,
  type OrganizationId,
  requireAmount,
  type SkuId,
  type TenantActor,
} from '@app/kernel';
import { IdentityFacade } from '@app/identity';
import { type Tx, UnitOfWork } from '@app/platform';

import { RoutingRulesRepository } from '../data/routing-rules.repository.js';
import { DEFAULT_REROUTE, type ReroutePolicy, type UnansweredPolicy } from '../domain/reroute.rules.js';
import type { PreferenceKind } from '../domain/routing-rules.js';

/** Weights are held in this currency's minor units; orders in others count the same number of theirs. */
export const RULES_CURRENCY: CurrencyCode = 'CNY';

export interface SetRoutingRulesCommand {
  readonly splitPenalty: string;
  readonly lateDay: string;
  readonly expectedDays: number;
  readonly failure: string;
  readonly preferences: readonly {
    readonly kind: PreferenceKind;
    readonly supplierId: OrganizationId;
    readonly skuId?: SkuId | null | undefined;
  }[];
  readonly reroutePolicy: ReroutePolicy;
  readonly unansweredPolicy?: UnansweredPolicy | null | undefined;
}

@Injectable()
export class SetRoutingRules {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly repository: RoutingRulesRepository,
    private readonly identity: IdentityFacade,
  ) {}

  /**
   * Replaces the calling creator's rules, from the next order on.
   * @throws InvalidInput when an amount is none, or a preference names no supplier.
   */
  execute(actor: TenantActor, command: SetRoutingRulesCommand): Promise<OrganizationId> {
    const { preferences, expectedDays, reroutePolicy } = command;
    return this.unitOfWork.run(actor, 'setRoutingRules', async (tx) => {
      await this.assertSuppliers(tx, preferences);
      await this.repository.put(tx, actor.organizationId, {
        weights: {
          splitPenaltyMinor: requireAmount(command.splitPenalty, RULES_CURRENCY, ['splitPenalty']),
          lateDayMinor: requireAmount(command.lateDay, RULES_CURRENCY, ['lateDay']),
          expectedDays,
          failureMinor: requireAmount(command.failure, RULES_CURRENCY, ['failure']),
        },
        preferences: preferences.map(({ kind, supplierId, skuId }) => ({ kind, supplierId, skuId: skuId ?? null })),
        reroutePolicy,
        unansweredPolicy: command.unansweredPolicy ?? DEFAULT_REROUTE.unansweredPolicy,
      });
      return actor.organizationId;
    });
  }

  private async assertSuppliers(tx: Tx, preferences: SetRoutingRulesCommand['preferences']): Promise<void> {
    const named = [...new Set(preferences.map(({ supplierId }) => supplierId))];
    const found = named.length > 0 ? await this.identity.findOrganizations(tx, named) : [];
    const suppliers = new Set(
      found.filter(({ kind }) => kind === 'SUPPLIER').map(({ organizationId }) => organizationId),
    );
    const wrong = preferences.findIndex(({ supplierId }) => !suppliers.has(supplierId));
    if (wrong >= 0) {
      throw new InvalidInput('There is no such supplier. Name one that serves your goods.', [
        'preferences',
        String(wrong),
        'supplierId',
      ]);
    }
  }
}
