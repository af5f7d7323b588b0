import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { IdentityFacade } from '@app/identity';
import {
  type CurrencyCode,
  InvalidInput,
  type OfferId,
  type OrganizationId,
  parseDecimalText,
  type TenantActor,
} from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentLoaders,
  CurrentOrganizationId,
  CurrentTenant,
  Database,
  type Loaders,
  toConnection,
} from '@app/platform';

import { OfferViewsQuery } from '../queries/offer-views.query.js';
import { ChangeOfferStatus } from '../use-cases/change-offer-status.js';
import { UpdateOffersByCode } from '../use-cases/update-offers-by-code.js';
import { type OfferChange, UpdateOffers } from '../use-cases/update-offers.js';
import {
  type OfferChangeInput,
  OffersArgs,
  PauseOffersInput,
  ResumeOffersInput,
  UpdateOffersInput,
} from './catalog.input.js';
import {
  PauseOffersPayload,
  ResumeOffersPayload,
  UpdateOffersByCodePayload,
  UpdateOffersPayload,
} from './catalog.payload.js';
import { UpdateOffersByCodeInput } from './coded-terms.input.js';
import { OfferConnection, OfferType, toOfferType } from './offer.type.js';

@Resolver(() => OfferType)
export class OfferResolver {
  constructor(
    private readonly database: Database,
    private readonly offersQuery: OfferViewsQuery,
    private readonly update: UpdateOffers,
    private readonly updateByCode: UpdateOffersByCode,
    private readonly changeStatus: ChangeOfferStatus,
    private readonly identity: IdentityFacade,
  ) {}

  @Query(() => OfferConnection, { description: 'The supplier’s own offers, the latest first.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async offers(
    @CurrentOrganizationId() supplierId: OrganizationId,
    @Args() { first, after, ...filter }: OffersArgs,
  ): Promise<Connection<OfferType>> {
    const page = await this.offersQuery.list(
      this.database.reader,
      { supplierId, ...filter },
      { first, after: after ?? null },
    );
    return toConnection(page, toOfferType);
  }

  @Mutation(() => UpdateOffersPayload, {
    description: 'Changes prices, terms and stock of own offers; all of them or none.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async updateOffers(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The changes.' }) { changes }: UpdateOffersInput,
  ): Promise<UpdateOffersPayload> {
    const ids = changes.map(({ offerId }) => offerId);
    const known = await this.offersQuery.byIds(this.database.reader, ids, tenant.organizationId);
    const currencies = new Map(known.map(({ offerId, currency }) => [offerId, currency as CurrencyCode]));
    await this.update.execute(tenant, { changes: changes.map((change, index) => toChange(change, currencies, index)) });
    return { offers: await this.read(tenant, ids), userErrors: [] };
  }

  @Mutation(() => UpdateOffersByCodePayload, {
    description: 'Changes stock and prices of own offers by the own codes, at most 1,000; each by itself.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async updateOffersByCode(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The changes.' }) input: UpdateOffersByCodeInput,
  ): Promise<UpdateOffersByCodePayload> {
    return { changes: await this.updateByCode.execute(tenant, input), userErrors: [] };
  }

  @Mutation(() => PauseOffersPayload, { description: 'Takes own offers off the market.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async pauseOffers(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which offers.' }) { offerIds }: PauseOffersInput,
  ): Promise<PauseOffersPayload> {
    await this.changeStatus.pause(tenant, offerIds);
    return { offers: await this.read(tenant, offerIds), userErrors: [] };
  }

  @Mutation(() => ResumeOffersPayload, { description: 'Puts own offers back on the market.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async resumeOffers(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Which offers.' }) { offerIds }: ResumeOffersInput,
  ): Promise<ResumeOffersPayload> {
    await this.changeStatus.resume(tenant, offerIds);
    return { offers: await this.read(tenant, offerIds), userErrors: [] };
  }

  @ResolveField(() => String, { description: 'Name of the supplier.' })
  async supplierName(@Parent() offer: OfferType, @CurrentLoaders() loaders: Loaders): Promise<string> {
    const loader = loaders.of(
      this,
      () =>
        new DataLoader<OrganizationId, string>(async (ids) => {
          const found = await this.identity.findOrganizations(this.database.reader, ids);
          return ids.map((id) => found.find(({ organizationId }) => organizationId === id)?.name ?? '');
        }),
    );
    return loader.load(offer.supplierRef);
  }

  private async read({ organizationId }: TenantActor, offerIds: readonly OfferId[]): Promise<OfferType[]> {
    return (await this.offersQuery.byIds(this.database.reader, offerIds, organizationId)).map(toOfferType);
  }
}

/** @throws InvalidInput when a price is no amount of the offer's currency. */
function toChange(input: OfferChangeInput, currencies: ReadonlyMap<OfferId, CurrencyCode>, index: number): OfferChange {
  // An offer that is not there is refused by the use case; until then any currency will do.
  const currency = currencies.get(input.offerId) ?? 'CNY';
  const price = (name: 'supplyPrice' | 'retailPrice' | 'minimumRetailPrice'): bigint | undefined => {
    const text = input[name];
    if (text === null || text === undefined) return undefined;
    const minor = parseDecimalText(text, currency);
    if (minor === null)
      throw new InvalidInput(`${name} must be an amount in ${currency}.`, ['changes', String(index), name]);
    return minor;
  };
  const { offerId, commissionBasisPoints, dispatchHours, stock } = input;
  return {
    offerId,
    supplyPriceMinor: price('supplyPrice'),
    retailPriceMinor: price('retailPrice'),
    mapMinor: price('minimumRetailPrice'),
    ...(commissionBasisPoints === null || commissionBasisPoints === undefined ? {} : { commissionBasisPoints }),
    ...(dispatchHours === null || dispatchHours === undefined ? {} : { dispatchHours }),
    stock: stock ?? undefined,
  };
}
