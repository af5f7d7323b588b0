import { Injectable } from '@nestjs/common';

import { Logger, UnitOfWork } from '@app/platform';

import { VerificationRepository } from '../data/verification.repository.js';
import type { LedgerVerification } from '../domain/verification.js';
import { LedgerFindingsQuery } from '../queries/ledger-findings.query.js';

@Injectable()
export class VerifyLedger {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly findings: LedgerFindingsQuery,
    private readonly verifications: VerificationRepository,
    private readonly logger: Logger,
  ) {}

  /** Recomputes the ledger from its entries and keeps what was found. */
  async execute(): Promise<LedgerVerification> {
    const verification = await this.findings.run();
    await this.unitOfWork.transaction((tx) => this.verifications.add(tx, verification));
    if (verification.findings.length > 0) {
      this.logger.error({ findings: verification.findings.length }, 'the ledger does not fit together');
    }
    return verification;
  }
}
