import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import type { OrganizationId, TenantActor } from '@app/kernel';
import { Access, type Connection, CurrentOrganizationId, CurrentTenant, toConnection } from '@app/platform';

import { EarningsByDayQuery } from '../queries/earnings-by-day.query.js';
import { EarningsQuery } from '../queries/earnings.query.js';
import { StatementQuery } from '../queries/statement.query.js';
import { WalletQuery } from '../queries/wallet.query.js';
import {
  EarningConnection,
  EarningsOfDayType,
  type EarningType,
  toEarningsOfDayType,
  toEarningType,
} from './earning.type.js';
import { StartTopUp } from '../use-cases/start-top-up.js';
import { EarningsArgs, EarningsByDayArgs, StatementArgs } from './settlement.args.js';
import { StartTopUpInput, StartTopUpPayload } from './start-top-up.input.js';
import {
  StatementEntryConnection,
  type StatementEntryType,
  toStatementEntryType,
  toWalletBalanceType,
  WalletType,
} from './wallet.type.js';

/** An organization's own money. */
@Resolver()
export class WalletResolver {
  constructor(
    private readonly wallets: WalletQuery,
    private readonly statement: StatementQuery,
    private readonly earningsQuery: EarningsQuery,
    private readonly earningsOfDays: EarningsByDayQuery,
    private readonly startTopUpUseCase: StartTopUp,
  ) {}

  @Mutation(() => StartTopUpPayload, {
    description: 'Sends a creator to the payment provider, to pay in beforehand for the orders of his channels.',
  })
  @Access.to(['CREATOR'], { permission: 'organization:manage' })
  async startTopUp(
    @CurrentTenant() tenant: TenantActor,
    @Args('input', { description: 'How much.' }) input: StartTopUpInput,
  ): Promise<StartTopUpPayload> {
    return { payUrl: await this.startTopUpUseCase.execute(tenant, input), userErrors: [] };
  }

  @Query(() => WalletType, { description: 'What the own organization has.' })
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  async wallet(@CurrentOrganizationId() organizationId: OrganizationId): Promise<WalletType> {
    return { balances: (await this.wallets.run(organizationId)).map(toWalletBalanceType) };
  }

  @Query(() => StatementEntryConnection, { description: 'What moved in the own wallet, newest first.' })
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  async statementEntries(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { account = null, first, after }: StatementArgs,
  ): Promise<Connection<StatementEntryType>> {
    return toConnection(await this.statement.run({ organizationId, account, first, after }), toStatementEntryType);
  }

  @Query(() => EarningConnection, {
    description: 'The supplier orders that the own organization earns from, newest first.',
  })
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  async earnings(
    @CurrentTenant() { organizationId, organizationKind }: TenantActor,
    @Args() { status = null, first, after }: EarningsArgs,
  ): Promise<Connection<EarningType>> {
    const page = await this.earningsQuery.run({ organizationId, organizationKind, status, first, after });
    return toConnection(page, toEarningType);
  }

  @Query(() => [EarningsOfDayType], {
    description: 'The own earnings of the last days up to today, each day once, oldest first; at most 92.',
  })
  @Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
  async earningsByDay(
    @CurrentOrganizationId() organizationId: OrganizationId,
    @Args() { days, currency }: EarningsByDayArgs,
  ): Promise<EarningsOfDayType[]> {
    const earned = await this.earningsOfDays.run(organizationId, currency, days);
    return earned.map((day) => toEarningsOfDayType(day, currency));
  }
}
