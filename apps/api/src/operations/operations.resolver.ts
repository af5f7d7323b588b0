import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';

import { type Actor, type EventId, toGlobalId } from '@app/kernel';
import {
  Access,
  type Connection,
  CurrentActor,
  DeliveryStore,
  MarketSettings,
  PageArgs,
  toConnection,
  UnitOfWork,
} from '@app/platform';

import { OperationsQuery } from './operations.query.js';
import {
  DeadDeliveryConnection,
  type DeadDeliveryType,
  MachineRoomType,
  MarketSettingsType,
  ReplayDeliveryInput,
  ReplayDeliveryPayload,
  UpdateMarketSettingsInput,
  UpdateMarketSettingsPayload,
} from './operations.types.js';

const OPERATOR = ['PLATFORM'] as const;

@Resolver()
export class OperationsResolver {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deliveries: DeliveryStore,
    private readonly settings: MarketSettings,
    private readonly operations: OperationsQuery,
  ) {}

  @Query(() => MachineRoomType, { description: 'Listeners and queues: what waits, what died.' })
  @Access.to(OPERATOR, { permission: 'platform:operate' })
  async machineRoom(): Promise<MachineRoomType> {
    const [listeners, queues] = await Promise.all([this.operations.listeners(), this.operations.queueDepths()]);
    return {
      listeners: listeners.map(({ oldest_waiting_at: oldestWaitingAt, ...rest }) => ({ ...rest, oldestWaitingAt })),
      queues,
    };
  }

  @Query(() => DeadDeliveryConnection, { description: 'Deliveries that were given up, the latest first.' })
  @Access.to(OPERATOR, { permission: 'platform:operate' })
  async deadDeliveries(@Args() page: PageArgs): Promise<Connection<DeadDeliveryType>> {
    return toConnection(await this.operations.deadDeliveries(page), (row) => ({
      eventId: toGlobalId('Event', row.event_id),
      event: row.name,
      listener: row.listener,
      attempts: row.attempts,
      lastError: row.last_error,
      endedAt: row.ended_at,
    }));
  }

  @Query(() => MarketSettingsType, { description: 'Windows and rates of the market.' })
  @Access.to(OPERATOR, { permission: 'platform:operate' })
  marketSettings(): Promise<MarketSettingsType> {
    return this.settings.get();
  }

  @Mutation(() => ReplayDeliveryPayload, { description: 'Gives a dead delivery a new life.' })
  @Access.to(OPERATOR, { permission: 'platform:operate' })
  async replayDelivery(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which delivery.' }) input: ReplayDeliveryInput,
  ): Promise<ReplayDeliveryPayload> {
    const id = await this.unitOfWork.run(actor, 'replayDelivery', async (tx): Promise<EventId> => {
      await this.deliveries.revive(tx, input.eventId, input.listener);
      return input.eventId;
    });
    return { eventId: toGlobalId('Event', id), userErrors: [] };
  }

  @Mutation(() => UpdateMarketSettingsPayload, {
    description: 'Changes windows and rates; orders keep those they were placed with.',
  })
  @Access.to(OPERATOR, { permission: 'platform:operate' })
  async updateMarketSettings(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The new values.' }) input: UpdateMarketSettingsInput,
  ): Promise<UpdateMarketSettingsPayload> {
    const given = Object.fromEntries(
      Object.entries(input).filter(([, value]) => value !== undefined && value !== null),
    );
    await this.unitOfWork.run(actor, 'updateMarketSettings', (tx) => this.settings.set(tx, given));
    return { settings: await this.settings.get(), userErrors: [] };
  }
}
