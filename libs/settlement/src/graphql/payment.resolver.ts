import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import DataLoader from 'dataloader';

import { type Actor, Forbidden, type OrderLinkActor, type PaymentId } from '@app/kernel';
import { Access, type Connection, CurrentActor, CurrentLoaders, type Loaders, toConnection } from '@app/platform';

import { PaymentsQuery, type RefundView } from '../queries/payments.query.js';
import { StartPayment } from '../use-cases/start-payment.js';
import {
  PaymentConnection,
  PaymentType,
  RefundConnection,
  RefundType,
  toPaymentType,
  toRefundType,
} from './payment.type.js';
import { PaymentsArgs, RefundsArgs } from './settlement.args.js';
import { StartPaymentInput, StartPaymentPayload } from './start-payment.input.js';

@Resolver(() => PaymentType)
export class PaymentResolver {
  constructor(
    private readonly startPaymentUseCase: StartPayment,
    private readonly paymentsQuery: PaymentsQuery,
  ) {}

  @Mutation(() => StartPaymentPayload, {
    description: 'Sends the shopper to the payment provider. A repeat gives the same address and changes nothing.',
  })
  @Access.toOrderLink()
  async startPayment(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Where to come back to.' }) input: StartPaymentInput,
  ): Promise<StartPaymentPayload> {
    return { payUrl: await this.startPaymentUseCase.execute(requireOrderLink(actor), input), userErrors: [] };
  }

  @Query(() => PaymentType, { nullable: true, description: 'The payment of the order whose link the caller holds.' })
  @Access.toOrderLink()
  async orderPayment(@CurrentActor() actor: Actor): Promise<PaymentType | null> {
    const payment = await this.paymentsQuery.findOfOrder(requireOrderLink(actor).orderId);
    return payment && toPaymentType(payment);
  }

  @Query(() => PaymentConnection, { description: 'All payments, newest first; for the operator.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async payments(@Args() { status = null, first, after }: PaymentsArgs): Promise<Connection<PaymentType>> {
    return toConnection(await this.paymentsQuery.listPayments({ status, first, after }), toPaymentType);
  }

  @Query(() => RefundConnection, { description: 'All refunds, newest first; for the operator.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async refunds(@Args() { status = null, first, after }: RefundsArgs): Promise<Connection<RefundType>> {
    return toConnection(await this.paymentsQuery.listRefunds({ status, first, after }), toRefundType);
  }

  @ResolveField('refunds', () => [RefundType], {
    description: 'What goes back of it, oldest first: one per supplier order, so at most 50.',
  })
  async refundsOfPayment(@Parent() { ref }: PaymentType, @CurrentLoaders() loaders: Loaders): Promise<RefundType[]> {
    const loader = loaders.of(this, () => new DataLoader<PaymentId, RefundView[]>((ids) => this.loadRefunds(ids)));
    return (await loader.load(ref)).map(toRefundType);
  }

  private async loadRefunds(paymentIds: readonly PaymentId[]): Promise<RefundView[][]> {
    const refunds = await this.paymentsQuery.findRefunds(paymentIds);
    return paymentIds.map((id) => refunds.filter(({ paymentId }) => paymentId === id));
  }
}

function requireOrderLink(actor: Actor): OrderLinkActor {
  if (actor.kind !== 'ORDER_LINK') throw new Forbidden('Open the order by its link first.');
  return actor;
}
