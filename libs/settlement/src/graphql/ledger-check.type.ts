import { Field, Float, Int, ObjectType } from '@nestjs/graphql';

import { Access, MoneyType, toMoney } from '@app/platform';

import type { AccountKind } from '../domain/ledger.rules.js';
import type { AccountTotal, KeptVerification, LedgerCheck } from '../queries/ledger-check.query.js';
import { LedgerAccountKindEnum } from './settlement.enums.js';

@ObjectType('LedgerAccountTotal', { description: 'All accounts of one kind and currency together.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class LedgerAccountTotalType {
  @Field(() => LedgerAccountKindEnum, { description: 'The kind of account.' })
  kind: AccountKind;

  @Field(() => MoneyType, { description: 'Sum of the debits.' })
  debit: MoneyType;

  @Field(() => MoneyType, { description: 'Sum of the credits.' })
  credit: MoneyType;

  @Field(() => MoneyType, { description: 'Credits less debits: what is owed on it; below zero what is held.' })
  balance: MoneyType;
}

@ObjectType('LedgerFinding', { description: 'Something in the ledger that does not fit together.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class LedgerFindingType {
  @Field(() => String, { description: 'What should hold.' })
  check: string;

  @Field(() => String, { description: 'Internal id of what it is about.' })
  subject: string;

  @Field(() => String, { description: 'What it should be.' })
  expected: string;

  @Field(() => String, { description: 'What it is.' })
  actual: string;
}

@ObjectType('LedgerVerification', { description: 'A recomputation of the whole ledger from its entries.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class LedgerVerificationType {
  @Field(() => Date, { description: 'When it was made.' })
  verifiedAt: Date;

  @Field(() => Float, { description: 'Ledger transactions that it went through.' })
  transactions: number;

  @Field(() => Float, { description: 'Entries that it went through.' })
  entries: number;

  @Field(() => [LedgerFindingType], { description: 'What was wrong; none when all is well, at most 800.' })
  findings: LedgerFindingType[];
}

@ObjectType('LedgerCheck', { description: 'How the ledger stands.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class LedgerCheckType {
  @Field(() => [LedgerAccountTotalType], { description: 'Totals per kind of account and currency, at most 60.' })
  totals: LedgerAccountTotalType[];

  @Field(() => Boolean, { description: 'Whether debits and credits are equal in every currency.' })
  isZero: boolean;

  @Field(() => Int, {
    description: 'Notifications of payment providers that contradict our payments: each needs a person.',
  })
  mismatches: number;

  @Field(() => LedgerVerificationType, {
    nullable: true,
    description: 'The last recomputation; null before the first.',
  })
  lastVerification: LedgerVerificationType | null;
}

export function toLedgerCheckType({ totals, isZero, mismatches, lastVerification }: LedgerCheck): LedgerCheckType {
  return {
    totals: totals.map(toTotalType),
    isZero,
    mismatches,
    lastVerification: lastVerification && toVerificationType(lastVerification),
  };
}

function toTotalType({ kind, currency, debitMinor, creditMinor }: AccountTotal): LedgerAccountTotalType {
  return {
    kind,
    debit: toMoney(debitMinor, currency),
    credit: toMoney(creditMinor, currency),
    balance: toMoney(creditMinor - debitMinor, currency),
  };
}

function toVerificationType(verification: KeptVerification): LedgerVerificationType {
  return {
    verifiedAt: verification.verifiedAt,
    transactions: Number(verification.transactions),
    entries: Number(verification.entries),
    findings: verification.findings.map(({ check, subjectId, expected, actual }) => ({
      check,
      subject: subjectId,
      expected,
      actual,
    })),
  };
}
