import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import type { OfferTerms } from '@app/catalog';
import { CurrentLoaders, Database, type Loaders, MoneyType, toMoney } from '@app/platform';

import { FreightQuery } from '../queries/freight.query.js';
import { ListingSkuType } from './listing.type.js';

interface FreightQuestion {
  readonly offer: OfferTerms;
  readonly province: string;
}

type FreightLoader = DataLoader<FreightQuestion, bigint | null, string>;

@Resolver(() => ListingSkuType)
export class ListingSkuResolver {
  constructor(
    private readonly database: Database,
    private readonly freightQuery: FreightQuery,
  ) {}

  @ResolveField(() => MoneyType, {
    nullable: true,
    description:
      'What a parcel with one piece costs to a province; no part of the earning. Null where it is not delivered.',
  })
  async freight(
    @Parent() { referenceRef, currencyRef }: ListingSkuType,
    @Args('province', { description: 'Code of the province, as `provinces` lists them.' }) province: string,
    @CurrentLoaders() loaders: Loaders,
  ): Promise<MoneyType | null> {
    if (!referenceRef) return null;
    const loader = loaders.of<FreightLoader>(this, () => this.newLoader());
    const feeMinor = await loader.load({ offer: referenceRef, province });
    return feeMinor === null ? null : toMoney(feeMinor, currencyRef);
  }

  private newLoader(): FreightLoader {
    return new DataLoader((questions) => this.freightQuery.find(this.database.reader, questions), {
      cacheKeyFn: ({ offer, province }) => `${offer.offerId} ${province}`,
    });
  }
}
