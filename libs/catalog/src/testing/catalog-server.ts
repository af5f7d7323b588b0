import { Global, Module } from '@nestjs/common';

import type { OrganizationId, OrganizationKind, Permission, TenantActor, WarehouseId } from '@app/kernel';
import { newId } from '@app/platform';
import { GraphqlServer } from '@app/platform/testing';

import { CatalogGraphqlModule } from '../graphql/index.js';
import { CatalogJobsModule } from '../jobs/index.js';
import { WarehouseSource } from '../warehouse-source.js';

const PERMISSIONS: readonly Permission[] = ['catalog:read', 'catalog:write', 'platform:operate'];

/** An API key of an organization, with every permission that the catalogue asks for unless others are given. */
export function anActor(
  organizationKind: OrganizationKind,
  permissions: readonly Permission[] = PERMISSIONS,
): TenantActor {
  const organizationId = newId<'Organization'>();
  return { kind: 'API_KEY', apiKeyId: newId(), organizationId, organizationKind, permissions: new Set(permissions) };
}

const warehouses = new Map<WarehouseId, OrganizationId>();

/** A warehouse of a supplier, as far as the catalogue asks. */
export function aWarehouse(supplierId: OrganizationId): WarehouseId {
  const id = newId<'Warehouse'>();
  warehouses.set(id, supplierId);
  return id;
}

class KnownWarehouses extends WarehouseSource {
  findOwn(_db: unknown, supplierId: OrganizationId, ids: readonly WarehouseId[]): Promise<WarehouseId[]> {
    return Promise.resolve(ids.filter((id) => warehouses.get(id) === supplierId));
  }

  provinces(): Promise<ReadonlyMap<WarehouseId, string>> {
    return Promise.resolve(new Map([...warehouses.keys()].map((id) => [id, '浙江省'])));
  }
}

/** What other contexts provide to the catalogue's edge. */
@Global()
@Module({
  providers: [{ provide: WarehouseSource, useClass: KnownWarehouses }],
  exports: [WarehouseSource],
})
export class CatalogNeighbours {}

export function startCatalogServer(): Promise<GraphqlServer> {
  return GraphqlServer.start([CatalogNeighbours, CatalogGraphqlModule, CatalogJobsModule]);
}
