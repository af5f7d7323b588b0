import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { IdentityFacade } from '@app/identity';
import type { OrganizationId } from '@app/kernel';
import { OrderPartType } from '@app/ordering/graphql';
import { Access, CurrentLoaders, Database, type Loaders } from '@app/platform';

@Resolver(() => OrderPartType)
export class OrderPartSupplierResolver {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityFacade,
  ) {}

  @ResolveField(() => String, { description: 'Name of the supplier.' })
  @Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:read' })
  async supplierName(@Parent() part: OrderPartType, @CurrentLoaders() loaders: Loaders): Promise<string> {
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<OrganizationId, string>(async (ids) => {
          const found = await this.identity.findOrganizations(this.database.reader, [...ids]);
          const names = new Map(found.map(({ organizationId, name }) => [organizationId, name]));
          return ids.map((id) => names.get(id) ?? '');
        }),
    );
    return loader.load(part.supplierRef);
  }
}
