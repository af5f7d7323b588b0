// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface SandboxPaymentTable {
  reference: string;
  key: string;
  amount_minor: bigint;
  currency: string;
  status: string;
  description: string;
  return_url: string;
  refunded_minor: Generated<bigint>;
  created_at: Date;
}

export interface SandboxPaymentCallTable {
  id: string;
  body: string;
  due_at: Date;
  attempts: Generated<number>;
  sent_at: Date | null;
}

export interface SandboxPaymentRefundTable {
  reference: string;
  key: string;
  payment_reference: string;
  amount_minor: bigint;
  created_at: Date;
}

export interface AccountTable {
  id: string;
  organization_id: string | null;
  kind: string;
  currency: string;
}

export interface BalanceTable {
  account_id: string;
  debit_minor: bigint;
  credit_minor: bigint;
}

export interface CheckpointTable {
  account_id: string;
  below_transaction: bigint;
  debit_minor: bigint;
  credit_minor: bigint;
  made_at: Date;
}

export interface EntryTable {
  id: string;
  transaction_id: string;
  debit_account_id: string;
  credit_account_id: string;
  amount_minor: bigint;
  currency: string;
  posted_at: Date;
  written_in: Generated<bigint>;
}

export interface LedgerTransactionTable {
  id: string;
  kind: string;
  subject_id: string;
  order_id: string | null;
  reverses_id: string | null;
  posted_at: Date;
}

export interface LedgerVerificationTable {
  id: string;
  verified_at: Date;
  transactions: bigint;
  entries: bigint;
  findings: unknown;
}

export interface PaymentTable {
  id: string;
  order_id: string;
  currency: string;
  amount_minor: bigint;
  refunded_minor: Generated<bigint>;
  status: string;
  description: string;
  provider: string;
  provider_reference: string | null;
  opened_at: Date;
  captured_at: Date | null;
  closed_at: Date | null;
}

export interface PaymentNotificationTable {
  provider: string;
  notification_id: string;
  kind: string;
  provider_reference: string;
  outcome: string;
  received_at: Date;
}

export interface RefundTable {
  id: string;
  payment_id: string;
  order_id: string;
  subject_id: string;
  amount_minor: bigint;
  currency: string;
  reason: string;
  status: string;
  provider_reference: string | null;
  created_at: Date;
  ended_at: Date | null;
}

export interface SplitTable {
  supplier_order_id: string;
  order_id: string;
  payment_id: string;
  supplier_id: string;
  creator_id: string;
  currency: string;
  total_minor: bigint;
  supplier_minor: bigint;
  creator_minor: bigint;
  platform_minor: bigint;
  status: string;
  release_at: Date | null;
  ended_at: Date | null;
  paid_from: Generated<string>;
}

export interface TopUpTable {
  id: string;
  organization_id: string;
  currency: string;
  amount_minor: bigint;
  status: string;
  provider: string;
  provider_reference: string | null;
  opened_at: Date;
  paid_at: Date | null;
}

export interface Tables {
  'sandbox.payment': SandboxPaymentTable;
  'sandbox.payment_call': SandboxPaymentCallTable;
  'sandbox.payment_refund': SandboxPaymentRefundTable;
  'settlement.account': AccountTable;
  'settlement.balance': BalanceTable;
  'settlement.checkpoint': CheckpointTable;
  'settlement.entry': EntryTable;
  'settlement.ledger_transaction': LedgerTransactionTable;
  'settlement.ledger_verification': LedgerVerificationTable;
  'settlement.payment': PaymentTable;
  'settlement.payment_notification': PaymentNotificationTable;
  'settlement.refund': RefundTable;
  'settlement.split': SplitTable;
  'settlement.top_up': TopUpTable;
}
