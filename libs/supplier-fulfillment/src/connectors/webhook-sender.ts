import { Injectable } from '@nestjs/common';
import { Webhook as Signer } from 'standardwebhooks';

import { Outgoing, type OutgoingResponse } from '@app/platform';

import type { Webhook } from '../data/connection.repository.js';
import type { SupplierMessage } from '../domain/supplier-message.js';

export interface SendResult {
  readonly durationMs: number;
  /** Null when there was no answer. */
  readonly answer: OutgoingResponse | null;
  /** Null when it was answered with 2xx. Never holds what the other side said, which may repeat a shopper's address. */
  readonly error: string | null;
}

/** Sends signed messages by the Standard Webhooks specification (https://www.standardwebhooks.com). */
@Injectable()
export class WebhookSender {
  constructor(private readonly outgoing: Outgoing) {}

  /** Never throws for what the other side does: that is the result. */
  async send({ url, secrets }: Webhook, { id, body }: SupplierMessage): Promise<SendResult> {
    // The machine's time and not the market's: the receiver compares it with his own clock.
    const sentAt = new Date();
    const headers = {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
      'webhook-signature': secrets.map((secret) => new Signer(secret).sign(id, sentAt, body)).join(' '),
    };
    const startedMs = performance.now();
    const elapsedMs = (): number => Math.round(performance.now() - startedMs);
    try {
      const answer = await this.outgoing.post(url, headers, body);
      const isAcknowledged = answer.statusCode >= 200 && answer.statusCode < 300;
      return { durationMs: elapsedMs(), answer, error: isAcknowledged ? null : `It answered ${answer.statusCode}.` };
    } catch (error) {
      return { durationMs: elapsedMs(), answer: null, error: toSentence(error) };
    }
  }
}

function toSentence(error: unknown): string {
  if (!(error instanceof Error)) return 'The call failed.';
  if (error.name === 'TimeoutError') return 'It did not answer in time.';
  // Several addresses were tried: the errors are inside, the outer one says nothing.
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [error];
  return first instanceof Error ? first.message : error.message;
}
