import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';
import { Config } from '@app/platform';

import { CheckpointRepository } from './data/checkpoint.repository.js';
import { LedgerRepository } from './data/ledger.repository.js';
import { NotificationRepository } from './data/notification.repository.js';
import { PaymentRepository } from './data/payment.repository.js';
import { RefundRepository } from './data/refund.repository.js';
import { SplitRepository } from './data/split.repository.js';
import { TopUpRepository } from './data/top-up.repository.js';
import { VerificationRepository } from './data/verification.repository.js';
import { PaymentProvider } from './domain/payment-provider.js';
import { CreatorSharesQuery } from './queries/creator-shares.query.js';
import { EarningsByDayQuery } from './queries/earnings-by-day.query.js';
import { EarningsQuery } from './queries/earnings.query.js';
import { LedgerCheckQuery } from './queries/ledger-check.query.js';
import { LedgerFindingsQuery } from './queries/ledger-findings.query.js';
import { PaymentsQuery } from './queries/payments.query.js';
import { StatementQuery } from './queries/statement.query.js';
import { WalletQuery } from './queries/wallet.query.js';
import { SandboxAccountRepository } from './sandbox/sandbox-account.repository.js';
import { SandboxPaymentProvider } from './sandbox/sandbox-payment-provider.js';
import { SendSandboxCalls } from './sandbox/send-sandbox-calls.js';
import { SettlementFacade } from './settlement.facade.js';
import { CapturePayment } from './use-cases/capture-payment.js';
import { CloseAtProvider } from './use-cases/close-at-provider.js';
import { ClosePayment } from './use-cases/close-payment.js';
import { CompleteRefund } from './use-cases/complete-refund.js';
import { FailRefund } from './use-cases/fail-refund.js';
import { HoldSplits } from './use-cases/hold-splits.js';
import { MoveCheckpoints } from './use-cases/move-checkpoints.js';
import { OpenPayments } from './use-cases/open-payments.js';
import { ReceiveNotification } from './use-cases/receive-notification.js';
import { RefundAtProvider } from './use-cases/refund-at-provider.js';
import { RefundLatePayment } from './use-cases/refund-late-payment.js';
import { RefundSplits } from './use-cases/refund-splits.js';
import { RefundSupplierOrder } from './use-cases/refund-supplier-order.js';
import { ReleaseSplits } from './use-cases/release-splits.js';
import { ReplaceSplit } from './use-cases/replace-split.js';
import { ReopenPayment } from './use-cases/reopen-payment.js';
import { ScheduleRelease } from './use-cases/schedule-release.js';
import { StartPayment } from './use-cases/start-payment.js';
import { StartTopUp } from './use-cases/start-top-up.js';
import { TakeTopUp } from './use-cases/take-top-up.js';
import { VerifyLedger } from './use-cases/verify-ledger.js';

const REPOSITORIES = [
  CheckpointRepository,
  LedgerRepository,
  NotificationRepository,
  PaymentRepository,
  RefundRepository,
  SplitRepository,
  TopUpRepository,
  VerificationRepository,
];

const USE_CASES = [
  CapturePayment,
  CloseAtProvider,
  ClosePayment,
  CompleteRefund,
  FailRefund,
  HoldSplits,
  MoveCheckpoints,
  OpenPayments,
  ReceiveNotification,
  RefundAtProvider,
  RefundLatePayment,
  RefundSplits,
  RefundSupplierOrder,
  ReleaseSplits,
  ReplaceSplit,
  ReopenPayment,
  ScheduleRelease,
  StartPayment,
  StartTopUp,
  TakeTopUp,
  VerifyLedger,
];

const QUERIES = [
  CreatorSharesQuery,
  EarningsByDayQuery,
  EarningsQuery,
  LedgerCheckQuery,
  LedgerFindingsQuery,
  PaymentsQuery,
  StatementQuery,
  WalletQuery,
];

const SANDBOX_PARTS = [SandboxAccountRepository, SandboxPaymentProvider, SendSandboxCalls];

const paymentProvider = {
  provide: PaymentProvider,
  inject: [Config, SandboxPaymentProvider],
  useFactory: (config: Config, sandbox: SandboxPaymentProvider): PaymentProvider =>
    ({ sandbox })[config.paymentProvider],
};

/** Payments, the ledger and whose money it is. */
@Module({
  imports: [IdentityModule],
  providers: [...REPOSITORIES, ...USE_CASES, ...QUERIES, ...SANDBOX_PARTS, paymentProvider, SettlementFacade],
  exports: [...USE_CASES, ...QUERIES, ...SANDBOX_PARTS, paymentProvider, SettlementFacade],
})
export class SettlementModule {}
