import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { isTenant, type SkuId } from '@app/kernel';
import { CurrentGraphqlContext, Database, type GraphqlContext } from '@app/platform';

import { OfferViewsQuery, type OfferView } from '../queries/offer-views.query.js';
import { OfferType, toOfferType } from './offer.type.js';
import { SkuType } from './product.type.js';

@Resolver(() => SkuType)
export class SkuResolver {
  constructor(
    private readonly database: Database,
    private readonly offersQuery: OfferViewsQuery,
  ) {}

  @ResolveField(() => [OfferType], {
    description: 'Who offers it, cheapest first; at most 100. A supplier sees his own offers only.',
  })
  async offers(
    @Parent() sku: SkuType,
    @CurrentGraphqlContext() { actor, loaders }: GraphqlContext,
  ): Promise<OfferType[]> {
    const own = isTenant(actor) && actor.organizationKind === 'SUPPLIER' ? actor.organizationId : null;
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<SkuId, OfferView[]>(async (ids) => {
          const found = await this.offersQuery.ofSkus(this.database.reader, ids, own);
          return ids.map((id) => found.filter(({ skuId }) => skuId === id));
        }),
    );
    return (await loader.load(sku.ref)).map(toOfferType);
  }
}
