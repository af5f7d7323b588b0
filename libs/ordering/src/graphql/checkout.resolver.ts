import { Args, Mutation, Resolver } from '@nestjs/graphql';

import { type Actor, Forbidden } from '@app/kernel';
import { Access, CurrentActor, CurrentGraphqlContext, type GraphqlContext, toMoney } from '@app/platform';

import { OrderLinks } from '../data/order-links.js';

import { OrdersQuery } from '../queries/orders.query.js';
import { ConfirmReceipt } from '../use-cases/confirm-receipt.js';
import { FindOrderLink } from '../use-cases/find-order-link.js';
import { type PlacedOrder, PlaceOrder } from '../use-cases/place-order.js';
import { ConfirmReceiptInput, FindOrderLinkInput, PlaceOrderInput } from './order.input.js';
import {
  ConfirmReceiptPayload,
  FindOrderLinkPayload,
  type PlacedOrderType,
  PlaceOrderPayload,
} from './order.payload.js';
import { toOrderType } from './order.type.js';

/** What a shopper does; he never has to register. */
@Resolver()
export class CheckoutResolver {
  constructor(
    private readonly orders: OrdersQuery,
    private readonly links: OrderLinks,
    private readonly place: PlaceOrder,
    private readonly confirm: ConfirmReceipt,
    private readonly findLink: FindOrderLink,
  ) {}

  @Mutation(() => PlaceOrderPayload, {
    description: 'Places an order in a shop: stock is reserved at once, until the payment is due.',
  })
  @Access.everyone()
  async placeOrder(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What, for whom, and the total that was shown.' }) input: PlaceOrderInput,
  ): Promise<PlaceOrderPayload> {
    const placed = await this.place.execute(actor, {
      idempotencyKey: input.idempotencyKey,
      shopId: input.shopId,
      lines: input.lines,
      recipient: input.recipient,
      expectedTotal: input.expectedTotal,
      note: input.note ?? '',
      dropId: input.dropId ?? null,
    });
    return { order: this.toPlaced(placed), userErrors: [] };
  }

  @Mutation(() => ConfirmReceiptPayload, { description: 'The shopper’s word that everything has come.' })
  @Access.toOrderLink()
  async confirmReceipt(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The key of the request.' }) input: ConfirmReceiptInput,
  ): Promise<ConfirmReceiptPayload> {
    if (actor.kind !== 'ORDER_LINK') throw new Forbidden();
    const id = await this.confirm.execute(actor, {
      idempotencyKey: input.idempotencyKey,
      orderId: actor.orderId,
    });
    return { order: toOrderType(await this.orders.get(id, null)), userErrors: [] };
  }

  @Mutation(() => FindOrderLinkPayload, {
    description: 'Gives a lost order page back, by number and phone. Few tries only.',
  })
  @Access.everyone()
  async findOrderLink(
    @CurrentGraphqlContext() { request }: GraphqlContext,
    @Args('input', { description: 'Number and phone.' }) input: FindOrderLinkInput,
  ): Promise<FindOrderLinkPayload> {
    return { url: await this.findLink.execute(input.number, input.phone, request.ip), userErrors: [] };
  }

  private toPlaced({ orderId, number, totalMinor, currency, paymentDueAt }: PlacedOrder): PlacedOrderType {
    return {
      number,
      total: toMoney(totalMinor, currency),
      paymentDueAt,
      linkToken: this.links.tokenOf(orderId),
      url: this.links.urlOf(orderId),
    };
  }
}
