import { Field, ID, ObjectType } from '@nestjs/graphql';

import { type OrderId, type SupplierOrderId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, MoneyType, toMoney } from '@app/platform';

import type { LedgerKind, WalletAccountKind } from '../domain/ledger.rules.js';
import type { StatementLine } from '../queries/statement.query.js';
import type { WalletBalance } from '../queries/wallet.query.js';
import { StatementEntryKindEnum, WalletAccountEnum } from './settlement.enums.js';

@ObjectType('WalletBalance', { description: 'What an organization has in one currency.' })
@Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
export class WalletBalanceType {
  @Field(() => MoneyType, { description: 'Held until the after-sale windows have passed; below zero it is owed.' })
  pending: MoneyType;

  @Field(() => MoneyType, { description: 'Released; below zero it is owed and carried over.' })
  available: MoneyType;

  @Field(() => MoneyType, {
    description:
      'Paid in by a creator; the orders of his channels are paid from it. Below zero only when a re-route cost more than was left.',
  })
  prepaid: MoneyType;
}

@ObjectType('Wallet', { description: 'What an organization has.' })
@Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
export class WalletType {
  @Field(() => [WalletBalanceType], {
    description: 'One per currency that there ever was money in, so at most 10; empty before the first sale.',
  })
  balances: WalletBalanceType[];
}

@ObjectType('StatementEntry', { description: 'Money that moved in or out of an account of the own wallet.' })
@Access.to(['CREATOR', 'SUPPLIER'], { permission: 'money:read' })
export class StatementEntryType {
  readonly orderRef: OrderId | null;
  readonly supplierOrderRef: SupplierOrderId | null;

  @Field(() => StatementEntryKindEnum, { description: 'Why it moved.' })
  kind: LedgerKind;

  @Field(() => WalletAccountEnum, { description: 'The account that it moved in or out of.' })
  account: WalletAccountKind;

  @Field(() => MoneyType, { description: 'Above zero: it came in.' })
  amount: MoneyType;

  @Field(() => ID, { nullable: true, description: 'The order that it is about; null for a top-up.' })
  orderId: string | null;

  @Field(() => ID, { nullable: true, description: 'The supplier order that it is about; null for a top-up.' })
  supplierOrderId: string | null;

  @Field(() => Date, { description: 'When it moved.' })
  postedAt: Date;
}

export const StatementEntryConnection = ConnectionOf(StatementEntryType, 'StatementEntryConnection');

export function toWalletBalanceType(balance: WalletBalance): WalletBalanceType {
  const { currency, pendingMinor, availableMinor, prepaidMinor } = balance;
  return {
    pending: toMoney(pendingMinor, currency),
    available: toMoney(availableMinor, currency),
    prepaid: toMoney(prepaidMinor, currency),
  };
}

export function toStatementEntryType(line: StatementLine): StatementEntryType {
  return {
    orderRef: line.orderId,
    supplierOrderRef: line.supplierOrderId,
    kind: line.kind,
    account: line.account,
    amount: toMoney(line.signedMinor, line.currency),
    orderId: line.orderId && toGlobalId('Order', line.orderId),
    supplierOrderId: line.supplierOrderId && toGlobalId('SupplierOrder', line.supplierOrderId),
    postedAt: line.postedAt,
  };
}
