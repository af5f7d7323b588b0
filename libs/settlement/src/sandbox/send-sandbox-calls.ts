import { Injectable } from '@nestjs/common';

import { Config, Logger, UnitOfWork } from '@app/platform';

import { SandboxAccountRepository, type SandboxCall } from './sandbox-account.repository.js';
import { SANDBOX, SandboxPaymentProvider } from './sandbox-payment-provider.js';
import { sign, SIGNATURE_HEADER } from './signature.js';

const BATCH = 32;
const TIMEOUT_MS = 5_000;
const LEASE_MS = 2 * TIMEOUT_MS;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

@Injectable()
export class SendSandboxCalls {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly account: SandboxAccountRepository,
    private readonly provider: SandboxPaymentProvider,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /**
   * Sends notifications that are due to the webhook door, by HTTP as an outside party does; again until it is answered
   * with 2xx. @returns whether there may be more.
   */
  async execute(): Promise<boolean> {
    const calls = await this.unitOfWork.transaction((tx) => this.account.leaseDue(tx, BATCH, LEASE_MS));
    if (calls.length === 0) return false;
    const outcomes = await Promise.all(calls.map(async (call) => ({ call, isSent: await this.send(call) })));
    const sent = outcomes.filter(({ isSent }) => isSent).map(({ call }) => call.callId);
    await this.unitOfWork.transaction(async (tx) => {
      await this.account.markSent(tx, sent);
      for (const { call, isSent } of outcomes) {
        if (!isSent) await this.account.postpone(tx, call.callId, pauseMs(call.attempts));
      }
    });
    return calls.length === BATCH;
  }

  private async send({ callId, body }: SandboxCall): Promise<boolean> {
    const door = `${this.config.publicUrl}/webhooks/payments/${SANDBOX}`;
    try {
      const response = await fetch(door, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          [SIGNATURE_HEADER]: sign(this.provider.secret, body, Date.now()),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (!response.ok) this.logger.warn({ door, callId, status: response.status }, 'the webhook door refused');
      return response.ok;
    } catch (error) {
      this.logger.debug({ error, door, callId }, 'the webhook door does not answer');
      return false;
    }
  }
}

function pauseMs(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
