import { Config, type Sweep, Sweeps } from '@app/platform';

import { SendSandboxScans } from '../sandbox/send-sandbox-scans.js';
import { ReceiveUnconfirmed } from '../use-cases/receive-unconfirmed.js';
import { RejectUnanswered } from '../use-cases/reject-unanswered.js';
import { TakeFromSuppliers } from '../use-cases/take-from-suppliers.js';

@Sweeps()
export class RejectUnansweredSweep implements Sweep {
  readonly sweep = 'supplier-fulfillment.reject-unanswered';
  readonly everyMs = 1_000;

  constructor(private readonly rejectUnanswered: RejectUnanswered) {}

  run(): Promise<boolean> {
    return this.rejectUnanswered.execute();
  }
}

@Sweeps()
export class TakeMissingSweep implements Sweep {
  readonly sweep = 'supplier-fulfillment.take-missing';
  readonly everyMs = 1_000;

  constructor(private readonly takeFromSuppliers: TakeFromSuppliers) {}

  run(): Promise<boolean> {
    return this.takeFromSuppliers.missing();
  }
}

@Sweeps()
export class TakeFromSuspendedSweep implements Sweep {
  readonly sweep = 'supplier-fulfillment.take-from-suspended';
  readonly everyMs = 2_000;

  constructor(private readonly takeFromSuppliers: TakeFromSuppliers) {}

  run(): Promise<boolean> {
    return this.takeFromSuppliers.suspended();
  }
}

@Sweeps()
export class ReceiveUnconfirmedSweep implements Sweep {
  readonly sweep = 'supplier-fulfillment.receive-unconfirmed';
  readonly everyMs = 1_000;

  constructor(private readonly receiveUnconfirmed: ReceiveUnconfirmed) {}

  run(): Promise<boolean> {
    return this.receiveUnconfirmed.execute();
  }
}

@Sweeps()
export class SendSandboxScansSweep implements Sweep {
  readonly sweep = 'supplier-fulfillment.send-sandbox-scans';
  readonly everyMs = 500;

  constructor(
    private readonly sendSandboxScans: SendSandboxScans,
    private readonly config: Config,
  ) {}

  async run(): Promise<boolean> {
    return this.config.carrierGateway === 'sandbox' && (await this.sendSandboxScans.execute());
  }
}
