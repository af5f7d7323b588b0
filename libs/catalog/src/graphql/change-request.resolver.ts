import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { IdentityFacade } from '@app/identity';
import { type ChangeRequestId, NotFound, type OrganizationId, type ProductId, type TenantActor } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentTenant,
  Database,
  GlobalIdPipe,
  type Loaders,
  toConnection,
} from '@app/platform';

import type { ProductCard } from '../domain/goods.js';
import { CategoryQuery } from '../queries/category.query.js';
import { type ChangeRequest, ChangeRequestsQuery } from '../queries/change-requests.query.js';
import { GoodsQuery } from '../queries/goods.query.js';
import { DecideChange } from '../use-cases/decide-change.js';
import { ProposeChange } from '../use-cases/propose-change.js';
import {
  ApproveChangeInput,
  ChangeRequestsArgs,
  ProposeChangeInput,
  RefuseChangeInput,
  WithdrawChangeInput,
} from './change-request.input.js';
import {
  ApproveChangePayload,
  categoriesIn,
  ChangeRequestConnection,
  ChangeRequestType,
  ProposeChangePayload,
  RefuseChangePayload,
  toChangeRequestType,
  WithdrawChangePayload,
} from './change-request.type.js';
import { ProductType, toProductType } from './product.type.js';

type CardLoader = DataLoader<ProductId, ProductCard | null>;
type NameLoader = DataLoader<OrganizationId, string>;

/** Suppliers ask for changes of shared goods; the operator decides. */
@Resolver(() => ChangeRequestType)
export class ChangeRequestResolver {
  constructor(
    private readonly database: Database,
    private readonly requests: ChangeRequestsQuery,
    private readonly categories: CategoryQuery,
    private readonly propose: ProposeChange,
    private readonly decide: DecideChange,
  ) {}

  @Query(() => ChangeRequestConnection, {
    description: 'Change requests, the newest first: the calling supplier’s own; the operator’s are everybody’s.',
  })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  async changeRequests(
    @CurrentTenant() actor: TenantActor,
    @Args() { status, ...page }: ChangeRequestsArgs,
  ): Promise<Connection<ChangeRequestType>> {
    const wanted = { supplierId: supplierOf(actor), status };
    const found = await this.requests.page(this.database.reader, wanted, page);
    const types = await this.toTypes(found.nodes);
    return toConnection({ ...found, nodes: types }, (type) => type);
  }

  @Query(() => ChangeRequestType, { description: 'A change request; of a supplier, his own.' })
  @Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
  changeRequest(
    @CurrentTenant() actor: TenantActor,
    @Args('id', { type: () => ID, description: 'Id of the request.' }, GlobalIdPipe('ChangeRequest'))
    id: ChangeRequestId,
  ): Promise<ChangeRequestType> {
    return this.get(actor, id);
  }

  @Mutation(() => ProposeChangePayload, {
    description: 'Asks for a change of goods. What nobody else offers is changed at once; else the operator decides.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async proposeChange(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'The goods and the change.' }) { changes, ...input }: ProposeChangeInput,
  ): Promise<ProposeChangePayload> {
    const { attributes, ...others } = changes;
    const wish =
      attributes == null
        ? others
        : { ...others, attributes: Object.fromEntries(attributes.map(({ key, zh, en }) => [key, { zh, en }])) };
    return this.toPayload(actor, await this.propose.execute(actor, { ...input, changes: wish }));
  }

  @Mutation(() => WithdrawChangePayload, { description: 'Takes a change request back that is not decided.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async withdrawChange(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which.' }) { changeRequestId }: WithdrawChangeInput,
  ): Promise<WithdrawChangePayload> {
    return this.toPayload(actor, await this.decide.withdraw(actor, changeRequestId));
  }

  @Mutation(() => ApproveChangePayload, { description: 'Makes the change that was asked for.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async approveChange(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which.' }) { changeRequestId }: ApproveChangeInput,
  ): Promise<ApproveChangePayload> {
    return this.toPayload(actor, await this.decide.approve(actor, changeRequestId));
  }

  @Mutation(() => RefuseChangePayload, { description: 'Refuses the change that was asked for, with a reason.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async refuseChange(
    @CurrentTenant() actor: TenantActor,
    @Args('input', { description: 'Which, and why.' }) { changeRequestId, reason }: RefuseChangeInput,
  ): Promise<RefuseChangePayload> {
    return this.toPayload(actor, await this.decide.refuse(actor, changeRequestId, reason));
  }

  /** @throws NotFound */
  private async get(actor: TenantActor, id: ChangeRequestId): Promise<ChangeRequestType> {
    const request = await this.requests.find(this.database.reader, supplierOf(actor), id);
    const [type] = request ? await this.toTypes([request]) : [];
    if (!type) throw new NotFound('The change request', ['id']);
    return type;
  }

  private async toPayload(
    actor: TenantActor,
    id: ChangeRequestId,
  ): Promise<{ changeRequest: ChangeRequestType; userErrors: [] }> {
    return { changeRequest: await this.get(actor, id), userErrors: [] };
  }

  private async toTypes(requests: readonly ChangeRequest[]): Promise<ChangeRequestType[]> {
    const ids = requests.flatMap(({ changes }) => categoriesIn(changes));
    const found = ids.length > 0 ? await this.categories.byIds(this.database.reader, [...new Set(ids)]) : [];
    const names = new Map(found.map(({ id, nameZh, nameEn }) => [id, `${nameZh} / ${nameEn}`]));
    return requests.map((request) => toChangeRequestType(request, (id) => names.get(id) ?? ''));
  }
}

/** What a change request is about, and whose it is. */
@Resolver(() => ChangeRequestType)
export class ChangeRequestSubjectResolver {
  constructor(
    private readonly database: Database,
    private readonly goods: GoodsQuery,
    private readonly identity: IdentityFacade,
  ) {}

  @ResolveField(() => ProductType, { description: 'The product as it is now.' })
  async product(@Parent() { productRef }: ChangeRequestType, @CurrentLoaders() loaders: Loaders): Promise<ProductType> {
    const loader = loaders.of<CardLoader>(this.goods, () => new DataLoader((ids) => this.loadCards(ids)));
    const card = await loader.load(productRef);
    if (!card) throw new NotFound('The product');
    return toProductType(card);
  }

  @ResolveField(() => String, { description: 'Name of the supplier who asked for it.' })
  supplierName(@Parent() { supplierRef }: ChangeRequestType, @CurrentLoaders() loaders: Loaders): Promise<string> {
    return loaders.of<NameLoader>(this.identity, () => new DataLoader((ids) => this.loadNames(ids))).load(supplierRef);
  }

  private async loadCards(ids: readonly ProductId[]): Promise<(ProductCard | null)[]> {
    const cards = new Map((await this.goods.cards(this.database.reader, ids)).map((card) => [card.productId, card]));
    return ids.map((id) => cards.get(id) ?? null);
  }

  private async loadNames(ids: readonly OrganizationId[]): Promise<string[]> {
    const found = await this.identity.findOrganizations(this.database.reader, ids);
    const names = new Map(found.map(({ organizationId, name }) => [organizationId, name]));
    return ids.map((id) => names.get(id) ?? '');
  }
}

/** A supplier sees his own; the operator everybody's. */
function supplierOf({ organizationKind, organizationId }: TenantActor): OrganizationId | null {
  return organizationKind === 'PLATFORM' ? null : organizationId;
}
