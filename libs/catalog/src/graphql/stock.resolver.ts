import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OfferId, OrganizationId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, Database, toConnection } from '@app/platform';

import { OfferViewsQuery } from '../queries/offer-views.query.js';
import { StockHistoryQuery } from '../queries/stock-history.query.js';
import { CorrectStock } from '../use-cases/correct-stock.js';
import { RestockOffers } from '../use-cases/restock-offers.js';
import { SetSafetyStock } from '../use-cases/set-safety-stock.js';
import { type OfferType, toOfferType } from './offer.type.js';
import { CorrectStockInput, RestockOffersInput, SetSafetyStockInput, StockHistoryArgs } from './stock.input.js';
import {
  CorrectStockPayload,
  RestockOffersPayload,
  SetSafetyStockPayload,
  StockEntryConnection,
  type StockEntryType,
  toStockEntryType,
} from './stock.type.js';

@Resolver()
export class StockResolver {
  constructor(
    private readonly database: Database,
    private readonly history: StockHistoryQuery,
    private readonly offers: OfferViewsQuery,
    private readonly correct: CorrectStock,
    private readonly restock: RestockOffers,
    private readonly setSafety: SetSafetyStock,
  ) {}

  @Query(() => StockEntryConnection, {
    description:
      'What happened to an own offer’s stock in a warehouse, the latest first. It adds up to the stock as it is.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  async stockHistory(
    @CurrentOrganizationId() supplierId: OrganizationId,
    @Args() { offerId, warehouseId, first, after }: StockHistoryArgs,
  ): Promise<Connection<StockEntryType>> {
    const page = { first, after: after ?? null };
    return toConnection(
      await this.history.list(this.database.reader, supplierId, { offerId, warehouseId }, page),
      toStockEntryType,
    );
  }

  @Query(() => Int, {
    description: 'Pieces in each warehouse that are not sold, of own offers that say nothing of their own.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:read' })
  safetyStockRule(@CurrentOrganizationId() supplierId: OrganizationId): Promise<number> {
    return this.offers.safetyStockRule(this.database.reader, supplierId);
  }

  @Mutation(() => CorrectStockPayload, {
    description: 'Tells what is really there. Orders that hold more than that are given to others, the latest first.',
  })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async correctStock(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'The counts.' }) { counts }: CorrectStockInput,
  ): Promise<CorrectStockPayload> {
    await this.correct.execute(tenant, { counts });
    const ids = counts.map(({ offerId }) => offerId);
    return { offers: await this.read(tenant, ids), userErrors: [] };
  }

  @Mutation(() => RestockOffersPayload, { description: 'Adds pieces that came in, whatever is sold meanwhile.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async restockOffers(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'What came in.' }) input: RestockOffersInput,
  ): Promise<RestockOffersPayload> {
    await this.restock.execute(tenant, input);
    const ids = input.arrivals.map(({ offerId }) => offerId);
    return { offers: await this.read(tenant, ids), userErrors: [] };
  }

  @Mutation(() => SetSafetyStockPayload, { description: 'Holds pieces back from sale.' })
  @Access.to(['SUPPLIER'], { permission: 'catalog:write' })
  async setSafetyStock(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'Of what, and how many.' }) { offerIds, pieces }: SetSafetyStockInput,
  ): Promise<SetSafetyStockPayload> {
    if (!offerIds) {
      await this.setSafety.ofSupplier(tenant, pieces ?? 0);
      return { offers: [], userErrors: [] };
    }
    await this.setSafety.ofOffers(tenant, offerIds, pieces ?? null);
    return { offers: await this.read(tenant, offerIds), userErrors: [] };
  }

  private async read({ organizationId }: TenantActor, offerIds: readonly OfferId[]): Promise<OfferType[]> {
    return (await this.offers.byIds(this.database.reader, offerIds, organizationId)).map(toOfferType);
  }
}
