import { Injectable } from '@nestjs/common';

import type { SupplierOrderId } from '@app/kernel';
import { PROVINCES } from '@app/order-routing';
import { type CompleteDelivery, Database, Postpone, type Tx, TryAgainLater, UnitOfWork } from '@app/platform';

import { type SendResult, WebhookSender } from '../connectors/webhook-sender.js';
import { ConnectionRepository, type Webhook } from '../data/connection.repository.js';
import { ForwardingAttemptRepository } from '../data/forwarding-attempt.repository.js';
import { BREAKER_SPREAD_MS, toVerdict, type Verdict } from '../domain/forwarding.rules.js';
import { toOrderMessage } from '../domain/supplier-message.js';
import { ForwardedOrderQuery, type OrderToForward } from '../queries/forwarded-order.query.js';
import { RecipientSource } from '../recipient-source.js';
import { HandOver } from './hand-over.js';

@Injectable()
export class ForwardSupplierOrder {
  constructor(
    private readonly database: Database,
    private readonly unitOfWork: UnitOfWork,
    private readonly forwardedOrders: ForwardedOrderQuery,
    private readonly recipients: RecipientSource,
    private readonly connections: ConnectionRepository,
    private readonly attempts: ForwardingAttemptRepository,
    private readonly webhooks: WebhookSender,
    private readonly handOver: HandOver,
  ) {}

  /**
   * Hands a paid supplier order to its supplier: to the portal at once, to his system by a signed webhook. One that was
   * cancelled, answered or handed over meanwhile is passed over.
   * @throws TryAgainLater when the system did not acknowledge it, Postpone while the supplier's breaker is open.
   */
  async execute(supplierOrderId: SupplierOrderId, complete: CompleteDelivery): Promise<void> {
    const order = await this.forwardedOrders.find(this.database.reader, supplierOrderId);
    if (!order) return complete();
    const { way, webhook } = await this.connections.find(this.database.reader, order.supplierId);
    if (way === 'PORTAL' || !webhook) return complete((tx) => this.handOver.execute(tx, supplierOrderId));
    await this.askBreaker(order);
    const result = await this.send(webhook, order);
    const verdict = verdictOn(result);
    if (verdict.kind === 'FAILED') return this.fail(order, result, verdict.afterMs);
    await complete((tx) => this.succeed(tx, order, result, verdict));
  }

  private async askBreaker({ supplierId }: OrderToForward): Promise<void> {
    const waitMs = await this.unitOfWork.transaction((tx) => this.connections.askBreaker(tx, supplierId));
    if (waitMs === null) return;
    throw new Postpone(
      'The supplier’s system failed several times in a row and is left alone for a while.',
      spread(waitMs),
    );
  }

  private async send(webhook: Webhook, order: OrderToForward): Promise<SendResult> {
    const opened = await this.recipients.open(this.database.reader, [order.orderId]);
    const recipient = opened.get(order.orderId);
    if (!recipient) throw new Error(`Supplier order ${order.number} has no recipient`);
    const province = PROVINCES.find(({ code }) => code === recipient.province)?.zh ?? recipient.province;
    return this.webhooks.send(webhook, toOrderMessage(order, recipient, province));
  }

  private async fail(order: OrderToForward, result: SendResult, afterMs: number): Promise<never> {
    await this.unitOfWork.transaction(async (tx) => {
      await this.log(tx, order, result);
      await this.connections.noteFailure(tx, order.supplierId);
    });
    throw new TryAgainLater(result.error ?? 'It was not acknowledged.', afterMs);
  }

  /** A system that is gone for good leaves its supplier the portal, where the order is handed over at once. */
  private async succeed(tx: Tx, order: OrderToForward, result: SendResult, { kind }: Verdict): Promise<void> {
    await this.handOver.execute(tx, order.supplierOrderId);
    await this.log(tx, order, result);
    if (kind === 'GONE') await this.connections.setPortal(tx, order.supplierId);
    else await this.connections.noteSuccess(tx, order.supplierId);
  }

  private async log(tx: Tx, { supplierOrderId, supplierId }: OrderToForward, result: SendResult): Promise<void> {
    await this.attempts.insert(tx, {
      supplierOrderId,
      supplierId,
      durationMs: result.durationMs,
      statusCode: result.answer?.statusCode ?? null,
      error: result.error,
      isAcknowledged: result.error === null,
    });
  }
}

function verdictOn({ answer }: SendResult): Verdict {
  return answer ? toVerdict(answer, new Date()) : { kind: 'FAILED', afterMs: 0 };
}

const spread = (waitMs: number): number => waitMs + Math.floor(Math.random() * BREAKER_SPREAD_MS);
