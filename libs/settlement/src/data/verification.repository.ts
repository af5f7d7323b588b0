import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { newId, type Tx } from '@app/platform';

import type { LedgerVerification } from '../domain/verification.js';

@Injectable()
export class VerificationRepository {
  async add(tx: Tx, { transactions, entries, findings }: LedgerVerification): Promise<void> {
    await sql`insert into settlement.ledger_verification (id, verified_at, transactions, entries, findings)
      values (${newId()}, platform.now(), ${transactions}, ${entries}, ${JSON.stringify(findings)}::jsonb)`.execute(tx);
  }
}
