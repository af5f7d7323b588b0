import { Query, Resolver } from '@nestjs/graphql';

import { Access } from '@app/platform';

import { LedgerCheckQuery } from '../queries/ledger-check.query.js';
import { LedgerCheckType, toLedgerCheckType } from './ledger-check.type.js';

@Resolver()
export class LedgerCheckResolver {
  constructor(private readonly checks: LedgerCheckQuery) {}

  @Query(() => LedgerCheckType, { description: 'How the ledger stands; for the operator.' })
  @Access.to(['PLATFORM'], { permission: 'platform:operate' })
  async ledgerCheck(): Promise<LedgerCheckType> {
    return toLedgerCheckType(await this.checks.run());
  }
}
