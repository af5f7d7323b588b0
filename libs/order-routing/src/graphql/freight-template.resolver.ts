import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type FreightTemplateId, NotFound, type OrganizationId, requireAmount, type TenantActor } from '@app/kernel';
import { Access, CurrentOrganizationId, CurrentTenant, Database, toMoney } from '@app/platform';

import { findFreightRule, freightFee } from '../domain/freight.rules.js';
import { FreightTemplatesQuery } from '../queries/freight-templates.query.js';
import { CreateFreightTemplate } from '../use-cases/create-freight-template.js';
import { UpdateFreightTemplate } from '../use-cases/update-freight-template.js';
import {
  CreateFreightTemplateInput,
  ParcelFreightInput,
  UpdateFreightTemplateInput,
} from './freight-template.input.js';
import {
  CreateFreightTemplatePayload,
  FreightTemplateType,
  ParcelFreightType,
  toFreightTemplateType,
  UpdateFreightTemplatePayload,
} from './freight-template.type.js';

@Resolver()
export class FreightTemplateResolver {
  constructor(
    private readonly database: Database,
    private readonly templates: FreightTemplatesQuery,
    private readonly create: CreateFreightTemplate,
    private readonly update: UpdateFreightTemplate,
  ) {}

  @Query(() => [FreightTemplateType], {
    description: 'The calling supplier’s freight templates, oldest first. There are at most 50.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async freightTemplates(@CurrentOrganizationId() supplierId: OrganizationId): Promise<FreightTemplateType[]> {
    return (await this.templates.ofSupplier(this.database.reader, supplierId)).map(toFreightTemplateType);
  }

  @Query(() => ParcelFreightType, {
    nullable: true,
    description:
      'What a parcel would cost by one of the calling supplier’s templates; nothing where it is not delivered.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async parcelFreight(
    @CurrentOrganizationId() supplierId: OrganizationId,
    @Args('input', { description: 'The parcel.' })
    { freightTemplateId, province, weightGrams, pieces, goods }: ParcelFreightInput,
  ): Promise<ParcelFreightType | null> {
    const templates = await this.templates.ofSupplier(this.database.reader, supplierId);
    const template = templates.find((one) => one.freightTemplateId === freightTemplateId);
    if (!template) throw new NotFound('The freight template', ['freightTemplateId']);
    const { terms, currency } = template;
    const rule = findFreightRule(terms, province);
    const goodsMinor = requireAmount(goods, currency, ['goods']);
    return (
      rule && {
        fee: toMoney(freightFee(rule, { weightGrams, pieces, goodsMinor }), currency),
        transitDays: rule.transitDays,
      }
    );
  }

  @Mutation(() => CreateFreightTemplatePayload, { description: 'Adds a freight template to the calling supplier.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async createFreightTemplate(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The template.' }) input: CreateFreightTemplateInput,
  ): Promise<CreateFreightTemplatePayload> {
    return { freightTemplate: await this.get(await this.create.execute(actor, input)), userErrors: [] };
  }

  @Mutation(() => UpdateFreightTemplatePayload, {
    description: 'Changes what parcels cost from the next quote on; orders that were placed keep their freight.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async updateFreightTemplate(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The changes.' }) input: UpdateFreightTemplateInput,
  ): Promise<UpdateFreightTemplatePayload> {
    return { freightTemplate: await this.get(await this.update.execute(actor, input)), userErrors: [] };
  }

  private async get(id: FreightTemplateId): Promise<FreightTemplateType> {
    const [template] = await this.templates.byIds(this.database.reader, [id]);
    if (!template) throw new NotFound('The freight template');
    return toFreightTemplateType(template);
  }
}
