import { Injectable } from '@nestjs/common';

import { HOUR_MS, MINUTE_MS, SECOND_MS } from '@app/kernel';
import { Config, MarketClock, type Sweep, Sweeps } from '@app/platform';

import { LedgerCheckQuery } from '../queries/ledger-check.query.js';
import { SANDBOX } from '../sandbox/sandbox-payment-provider.js';
import { SendSandboxCalls } from '../sandbox/send-sandbox-calls.js';
import { MoveCheckpoints } from '../use-cases/move-checkpoints.js';
import { ReleaseSplits } from '../use-cases/release-splits.js';
import { VerifyLedger } from '../use-cases/verify-ledger.js';

const VERIFY_EVERY_MS = 24 * HOUR_MS;

/** Acts on release dates that have come. */
@Sweeps()
@Injectable()
export class ReleaseSweep implements Sweep {
  readonly sweep = 'settlement.release-splits';
  readonly everyMs = SECOND_MS;

  constructor(private readonly releaseSplits: ReleaseSplits) {}

  run(): Promise<boolean> {
    return this.releaseSplits.execute();
  }
}

@Sweeps()
@Injectable()
export class CheckpointSweep implements Sweep {
  readonly sweep = 'settlement.move-checkpoints';
  readonly everyMs = MINUTE_MS;

  constructor(private readonly moveCheckpoints: MoveCheckpoints) {}

  async run(): Promise<boolean> {
    await this.moveCheckpoints.execute();
    return false;
  }
}

/** Verifies the ledger once a day of the market's time. */
@Sweeps()
@Injectable()
export class VerificationSweep implements Sweep {
  readonly sweep = 'settlement.verify-ledger';
  readonly everyMs = 10 * MINUTE_MS;

  constructor(
    private readonly ledgerCheck: LedgerCheckQuery,
    private readonly verifyLedger: VerifyLedger,
    private readonly clock: MarketClock,
  ) {}

  async run(): Promise<boolean> {
    const last = await this.ledgerCheck.findLastVerification();
    const isDue = !last || this.clock.now().getTime() - last.verifiedAt.getTime() >= VERIFY_EVERY_MS;
    if (isDue) await this.verifyLedger.execute();
    return false;
  }
}

/** The sandbox's own clockwork: sends the notifications that are due. */
@Sweeps()
@Injectable()
export class SandboxSweep implements Sweep {
  readonly sweep = 'settlement.send-sandbox-calls';
  readonly everyMs = SECOND_MS / 5;

  constructor(
    private readonly config: Config,
    private readonly sendSandboxCalls: SendSandboxCalls,
  ) {}

  run(): Promise<boolean> {
    return this.config.paymentProvider === SANDBOX ? this.sendSandboxCalls.execute() : Promise.resolve(false);
  }
}
