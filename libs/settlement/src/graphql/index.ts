import { Module } from '@nestjs/common';

import { PaymentWebhookController } from '../http/payment-webhook.controller.js';
import { SandboxPayController } from '../sandbox/sandbox-pay.controller.js';
import { SettlementModule } from '../settlement.module.js';
import { LedgerCheckResolver } from './ledger-check.resolver.js';
import { PaymentResolver } from './payment.resolver.js';
import { WalletResolver } from './wallet.resolver.js';

/** The API of settlement: GraphQL, the webhook door of payment providers, the sandbox's pay page. */
@Module({
  imports: [SettlementModule],
  controllers: [PaymentWebhookController, SandboxPayController],
  providers: [LedgerCheckResolver, PaymentResolver, WalletResolver],
})
export class SettlementGraphqlModule {}

export { EarningType } from './earning.type.js';
export { StatementEntryType } from './wallet.type.js';
