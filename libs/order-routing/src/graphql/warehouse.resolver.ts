import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { type FreightTemplateId, NotFound, type OrganizationId, type TenantActor, type WarehouseId } from '@app/kernel';
import { Access, CurrentLoaders, CurrentOrganizationId, CurrentTenant, Database, type Loaders } from '@app/platform';

import { PROVINCES } from '../domain/provinces.js';
import { type FreightTemplate, FreightTemplatesQuery } from '../queries/freight-templates.query.js';
import { WarehousesQuery } from '../queries/warehouses.query.js';
import { CreateWarehouse } from '../use-cases/create-warehouse.js';
import { UpdateWarehouse } from '../use-cases/update-warehouse.js';
import { FreightTemplateType, toFreightTemplateType } from './freight-template.type.js';
import { ProvinceType, toProvinceType } from './province.type.js';
import { CreateWarehouseInput, UpdateWarehouseInput } from './warehouse.input.js';
import { CreateWarehousePayload, toWarehouseType, UpdateWarehousePayload, WarehouseType } from './warehouse.type.js';

type TemplateLoader = DataLoader<FreightTemplateId, FreightTemplate | null>;

@Resolver(() => WarehouseType)
export class WarehouseResolver {
  constructor(
    private readonly database: Database,
    private readonly warehousesQuery: WarehousesQuery,
    private readonly templates: FreightTemplatesQuery,
    private readonly create: CreateWarehouse,
    private readonly update: UpdateWarehouse,
  ) {}

  @Query(() => [ProvinceType], { description: 'Where can be delivered to, in the order of GB/T 2260: at most 34.' })
  @Access.everyone()
  provinces(): ProvinceType[] {
    return PROVINCES.map(toProvinceType);
  }

  @Query(() => [WarehouseType], {
    description: 'The calling supplier’s warehouses, oldest first. There are at most 50.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async warehouses(@CurrentOrganizationId() supplierId: OrganizationId): Promise<WarehouseType[]> {
    return (await this.warehousesQuery.ofSupplier(this.database.reader, supplierId)).map(toWarehouseType);
  }

  @ResolveField(() => FreightTemplateType, { description: 'What its parcels cost.' })
  async freightTemplate(
    @Parent() warehouse: WarehouseType,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<FreightTemplateType> {
    const loader = loaders.of<TemplateLoader>(this, () => new DataLoader((ids) => this.loadTemplates(ids)));
    const template = await loader.load(warehouse.freightTemplateRef);
    if (!template) throw new NotFound('The freight template');
    return toFreightTemplateType(template);
  }

  @Mutation(() => CreateWarehousePayload, { description: 'Adds a warehouse to the calling supplier.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async createWarehouse(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The warehouse.' }) input: CreateWarehouseInput,
  ): Promise<CreateWarehousePayload> {
    return { warehouse: await this.get(await this.create.execute(actor, input)), userErrors: [] };
  }

  @Mutation(() => UpdateWarehousePayload, {
    description: 'Changes a warehouse from the next quote on. Orders that were placed are still shipped from it.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async updateWarehouse(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The changes.' }) input: UpdateWarehouseInput,
  ): Promise<UpdateWarehousePayload> {
    return { warehouse: await this.get(await this.update.execute(actor, input)), userErrors: [] };
  }

  private async get(id: WarehouseId): Promise<WarehouseType> {
    const [warehouse] = await this.warehousesQuery.byIds(this.database.reader, [id]);
    if (!warehouse) throw new NotFound('The warehouse');
    return toWarehouseType(warehouse);
  }

  private async loadTemplates(ids: readonly FreightTemplateId[]): Promise<(FreightTemplate | null)[]> {
    const found = await this.templates.byIds(this.database.reader, ids);
    const byId = new Map(found.map((template) => [template.freightTemplateId, template]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
