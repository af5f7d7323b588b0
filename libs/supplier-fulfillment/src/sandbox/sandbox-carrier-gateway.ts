import { Injectable } from '@nestjs/common';
import { Webhook as Signer } from 'standardwebhooks';

import { Config, localSecret, MarketSettings, UnitOfWork } from '@app/platform';

import {
  CarrierGateway,
  type FollowedParcel,
  type NotificationHeaders,
  ScanReportRefused,
} from '../domain/carrier-gateway.js';
import type { CarrierScan } from '../domain/scan.rules.js';
import { planJourney } from './journey.js';
import { SandboxCarrierRepository } from './sandbox-carrier.repository.js';
import { readScans } from './scan-report.js';

export const SANDBOX = 'sandbox';

/** Plays every carrier: a parcel that it follows is picked up, travels and arrives within `sandboxTransitSeconds`. */
@Injectable()
export class SandboxCarrierGateway extends CarrierGateway {
  readonly name = SANDBOX;
  /** Known to both sides, as one gets it from a real gateway. */
  readonly signer: Signer;

  constructor(
    config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MarketSettings,
    private readonly calls: SandboxCarrierRepository,
  ) {
    super();
    this.signer = new Signer(localSecret(config.home, 'sandbox-carrier'), { format: 'raw' });
  }

  async follow(parcel: FollowedParcel): Promise<void> {
    const { sandboxTransitSeconds } = await this.settings.get();
    await this.unitOfWork.transaction((tx) => this.calls.addCalls(tx, planJourney(parcel), sandboxTransitSeconds));
  }

  verifyNotification(rawBody: Buffer, headers: NotificationHeaders): CarrierScan[] {
    try {
      this.signer.verify(rawBody, singleValues(headers), { jsonParse: false });
    } catch {
      throw new ScanReportRefused('The signature is not the sandbox’s');
    }
    return readScans(rawBody);
  }
}

function singleValues(headers: NotificationHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}
