import { Injectable } from '@nestjs/common';

import { Config, Logger, newId, UnitOfWork } from '@app/platform';

import { SANDBOX, SandboxCarrierGateway } from './sandbox-carrier-gateway.js';
import { SandboxCarrierRepository, type SandboxCall } from './sandbox-carrier.repository.js';
import { writeScans } from './scan-report.js';

const BATCH = 32;
const TIMEOUT_MS = 5_000;
const LEASE_MS = 2 * TIMEOUT_MS;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 60_000;

@Injectable()
export class SendSandboxScans {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: SandboxCarrierRepository,
    private readonly gateway: SandboxCarrierGateway,
    private readonly config: Config,
    private readonly logger: Logger,
  ) {}

  /**
   * Sends the reports that are due to the webhook door, by HTTP as an outside party does; again until it is answered with
   * 2xx. @returns whether there may be more.
   */
  async execute(): Promise<boolean> {
    const due = await this.unitOfWork.transaction((tx) => this.calls.leaseDue(tx, BATCH, LEASE_MS));
    if (due.length === 0) return false;
    const outcomes = await Promise.all(due.map(async (call) => ({ call, isSent: await this.send(call) })));
    await this.unitOfWork.transaction(async (tx) => {
      await this.calls.markSent(
        tx,
        outcomes.filter(({ isSent }) => isSent).map(({ call }) => call),
      );
      for (const { call, isSent } of outcomes) {
        if (!isSent) await this.calls.postpone(tx, call, pauseMs(call.attempts));
      }
    });
    return due.length === BATCH;
  }

  private async send({ scan }: SandboxCall): Promise<boolean> {
    const door = `${this.config.publicUrl}/webhooks/carriers/${SANDBOX}`;
    const body = writeScans([scan]);
    const id = newId();
    const sentAt = new Date();
    try {
      const response = await fetch(door, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1_000)),
          'webhook-signature': this.gateway.signer.sign(id, sentAt, body),
        },
        body,
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.body?.cancel();
      if (!response.ok) this.logger.warn({ door, status: response.status }, 'the webhook door refused a scan');
      return response.ok;
    } catch (error) {
      this.logger.debug({ error, door }, 'the webhook door does not answer');
      return false;
    }
  }
}

function pauseMs(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
