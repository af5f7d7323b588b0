import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { SameGoodsPairId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentTenant, Database } from '@app/platform';

import { GoodsQuery } from '../queries/goods.query.js';
import { DecideSameGoods } from '../same-goods/decide-same-goods.js';
import { SameGoodsQuery, type SameGoodsPairView } from '../same-goods/same-goods.query.js';
import {
  KeepGoodsApartInput,
  KeepGoodsApartPayload,
  MergeSameGoodsInput,
  MergeSameGoodsPayload,
  SameGoodsPairConnection,
  SameGoodsPairsArgs,
  SameGoodsPairType,
  toPairType,
  UndoMergeInput,
  UndoMergePayload,
} from './same-goods.type.js';

@Resolver(() => SameGoodsPairType)
export class SameGoodsResolver {
  constructor(
    private readonly database: Database,
    private readonly sameGoods: SameGoodsQuery,
    private readonly goods: GoodsQuery,
    private readonly decide: DecideSameGoods,
  ) {}

  @Query(() => SameGoodsPairConnection, {
    description: 'Products of different suppliers that may be the same goods, the likeliest first.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async sameGoodsPairs(@Args() { status, ...page }: SameGoodsPairsArgs): Promise<Connection<SameGoodsPairType>> {
    const found = await this.sameGoods.list(this.database.reader, status, page);
    const { nodes, hasNextPage, endCursor } = found;
    return { nodes: await this.typesOf(nodes), pageInfo: { hasNextPage, endCursor } };
  }

  @Mutation(() => MergeSameGoodsPayload, {
    description: 'Says that two products are the same goods: the newcomer’s offers move to the existing product.',
  })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async mergeSameGoods(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which two.' }) { pairId }: MergeSameGoodsInput,
  ): Promise<MergeSameGoodsPayload> {
    return { pair: await this.get(await this.decide.merge(tenant, pairId)), userErrors: [] };
  }

  @Mutation(() => KeepGoodsApartPayload, { description: 'Says that two products are different goods, for good.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async keepGoodsApart(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which two.' }) { pairId }: KeepGoodsApartInput,
  ): Promise<KeepGoodsApartPayload> {
    return { pair: await this.get(await this.decide.keepApart(tenant, pairId)), userErrors: [] };
  }

  @Mutation(() => UndoMergePayload, { description: 'Puts back everything that a merge changed.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async undoMerge(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which merge.' }) { pairId }: UndoMergeInput,
  ): Promise<UndoMergePayload> {
    return { pair: await this.get(await this.decide.undo(tenant, pairId)), userErrors: [] };
  }

  private async get(pairId: SameGoodsPairId): Promise<SameGoodsPairType | undefined> {
    const [type] = await this.typesOf([await this.sameGoods.get(this.database.reader, pairId)]);
    return type;
  }

  private async typesOf(pairs: readonly SameGoodsPairView[]): Promise<SameGoodsPairType[]> {
    const ids = pairs.flatMap(({ newcomerId, existingId }) => [newcomerId, existingId]);
    const cards = await this.goods.cards(this.database.reader, [...new Set(ids)]);
    const byId = new Map(cards.map((card) => [card.productId, card]));
    return pairs.flatMap((pair) => {
      const [newcomer, existing] = [byId.get(pair.newcomerId), byId.get(pair.existingId)];
      return newcomer && existing ? [toPairType(pair, newcomer, existing)] : [];
    });
  }
}
