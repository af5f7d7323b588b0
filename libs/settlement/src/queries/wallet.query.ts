import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

export interface WalletBalance {
  readonly currency: string;
  readonly pendingMinor: bigint;
  readonly availableMinor: bigint;
  readonly prepaidMinor: bigint;
}

@Injectable()
export class WalletQuery {
  constructor(private readonly database: Database) {}

  /** What an organization has, per currency; below zero it owes. */
  async run(organizationId: OrganizationId): Promise<WalletBalance[]> {
    const { rows } = await sql<{
      currency: string;
      pending_minor: bigint;
      available_minor: bigint;
      prepaid_minor: bigint;
    }>`
      select currency,
        coalesce(sum(credit_minor - debit_minor) filter (where kind = 'PENDING'), 0)::bigint as pending_minor,
        coalesce(sum(credit_minor - debit_minor) filter (where kind = 'AVAILABLE'), 0)::bigint as available_minor,
        coalesce(sum(credit_minor - debit_minor) filter (where kind = 'PREPAID'), 0)::bigint as prepaid_minor
      from settlement.account join settlement.balance on account_id = account.id
      where organization_id = ${organizationId} group by currency order by currency`.execute(this.database.reader);
    return rows.map((row) => ({
      currency: row.currency,
      pendingMinor: row.pending_minor,
      availableMinor: row.available_minor,
      prepaidMinor: row.prepaid_minor,
    }));
  }
}
