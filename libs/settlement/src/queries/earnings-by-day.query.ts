import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { IdentityFacade } from '@app/identity';
import type { OrganizationId } from '@app/kernel';
import { Database } from '@app/platform';

export interface EarningsOfDay {
  /** Calendar day in the organization's time zone: yyyy-mm-dd. */
  readonly day: string;
  /** Paid for less refunded. */
  readonly earnedMinor: bigint;
  /** Became available. */
  readonly releasedMinor: bigint;
}

interface DayRow {
  day: string;
  earned_minor: bigint;
  released_minor: bigint;
}

const MARKET_TIME_ZONE = 'Asia/Shanghai';

@Injectable()
export class EarningsByDayQuery {
  constructor(
    private readonly database: Database,
    private readonly identity: IdentityFacade,
  ) {}

  /** The last `days` days up to today, each of them, without gaps. */
  async run(organizationId: OrganizationId, currency: string, days: number): Promise<EarningsOfDay[]> {
    const [organization] = await this.identity.findOrganizations(this.database.reader, [organizationId]);
    const timeZone = organization?.timeZone ?? MARKET_TIME_ZONE;
    const { rows } = await sql<DayRow>`
      with today as (select (platform.now() at time zone ${timeZone})::date as day),
      mine as (select id, kind from settlement.account
        where organization_id = ${organizationId} and currency = ${currency}),
      since as (select (day - ${days - 1}::int)::timestamp at time zone ${timeZone} as instant from today),
      side as (
        select mine.kind, transaction_id, posted_at, amount_minor as signed_minor
        from mine join settlement.entry on credit_account_id = mine.id where posted_at >= (select instant from since)
        union all
        select mine.kind, transaction_id, posted_at, -amount_minor
        from mine join settlement.entry on debit_account_id = mine.id where posted_at >= (select instant from since)
      ), summed as (
        select (side.posted_at at time zone ${timeZone})::date as day,
          sum(signed_minor) filter (where side.kind = 'PENDING' and transaction.kind <> 'RELEASE') as earned_minor,
          sum(signed_minor) filter (where side.kind = 'AVAILABLE' and transaction.kind = 'RELEASE') as released_minor
        from side join settlement.ledger_transaction as transaction on transaction.id = transaction_id group by 1
      )
      select to_char(listed.day, 'YYYY-MM-DD') as day, coalesce(earned_minor, 0)::bigint as earned_minor,
        coalesce(released_minor, 0)::bigint as released_minor
      from today cross join lateral generate_series(today.day - ${days - 1}::int, today.day, interval '1 day') as listed (day)
      left join summed on summed.day = listed.day::date order by listed.day`.execute(this.database.reader);
    return rows.map(({ day, earned_minor: earnedMinor, released_minor: releasedMinor }) => ({
      day,
      earnedMinor,
      releasedMinor,
    }));
  }
}
