import type { CurrencyCode, FreightTemplateId, OrganizationId, TenantActor, WarehouseId } from '@app/kernel';
import { newId } from '@app/platform';
import type { TestServices } from '@app/platform/testing';

import { CreateFreightTemplate, type FreightRuleDraft } from '../use-cases/create-freight-template.js';
import { CreateWarehouse } from '../use-cases/create-warehouse.js';

interface FreightTemplateWish {
  readonly supplierId?: OrganizationId;
  readonly currency?: CurrencyCode;
  readonly firstFee?: string;
  readonly excludedRegions?: readonly string[];
  /** In the place of the one rule for everywhere. */
  readonly rules?: readonly FreightRuleDraft[];
}

/** A freight template: 1 kg for 6.00, each further kg for 2.00, three days to everywhere. */
export function aFreightTemplate(app: TestServices, wish: FreightTemplateWish = {}): Promise<FreightTemplateId> {
  const supplierId = wish.supplierId ?? newId<'Organization'>();
  const everywhere = {
    regions: [],
    basis: 'WEIGHT' as const,
    firstUnits: 1_000,
    firstFee: wish.firstFee ?? '6.00',
    additionalUnits: 1_000,
    additionalFee: '2.00',
    transitDays: 3,
  };
  return app.get(CreateFreightTemplate).execute(supplierActor(supplierId), {
    idempotencyKey: newId(),
    name: '默认运费',
    currency: wish.currency ?? 'CNY',
    rules: wish.rules ?? [everywhere],
    excludedRegions: wish.excludedRegions ?? [],
  });
}

interface WarehouseWish extends FreightTemplateWish {
  readonly freightTemplateId?: FreightTemplateId;
  readonly province?: string;
  readonly cutoffMinutes?: number;
  readonly closedWeekdays?: readonly number[];
  readonly dailyPieces?: number;
}

export interface BuiltWarehouse {
  readonly warehouseId: WarehouseId;
  readonly freightTemplateId: FreightTemplateId;
  readonly supplierId: OrganizationId;
}

/** An active warehouse, with a freight template of its own unless it is given one. */
export async function aWarehouse(app: TestServices, wish: WarehouseWish = {}): Promise<BuiltWarehouse> {
  const supplierId = wish.supplierId ?? newId<'Organization'>();
  const freightTemplateId = wish.freightTemplateId ?? (await aFreightTemplate(app, { ...wish, supplierId }));
  const warehouseId = await app.get(CreateWarehouse).execute(supplierActor(supplierId), {
    idempotencyKey: newId(),
    name: '义乌一仓',
    province: wish.province ?? '33',
    city: '金华',
    timeZone: 'Asia/Shanghai',
    freightTemplateId,
    cutoffMinutes: wish.cutoffMinutes ?? 960,
    closedWeekdays: wish.closedWeekdays ?? [],
    closedOn: [],
    dailyPieces: wish.dailyPieces ?? null,
  });
  return { warehouseId, freightTemplateId, supplierId };
}

/** Acts for a supplier that need not exist. */
export function supplierActor(supplierId: OrganizationId): TenantActor {
  return {
    kind: 'API_KEY',
    apiKeyId: newId<'ApiKey'>(),
    organizationId: supplierId,
    organizationKind: 'SUPPLIER',
    permissions: new Set(['catalog:read', 'catalog:write']),
  };
}
