import { Body, Controller, Get, Headers, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import { Config, Database } from '@app/platform';

import { contentSecurityPolicyOf, type PageLanguage, renderMissingPage, renderPayPage } from './pay-page.js';
import { SandboxAccountRepository, type SandboxPayment } from './sandbox-account.repository.js';
import { SANDBOX, SandboxPaymentProvider } from './sandbox-payment-provider.js';

interface PayForm {
  readonly action?: unknown;
}

/** The sandbox's own page, where the shopper pays; another provider's would stand on that provider's server. */
@Controller('sandbox/pay')
export class SandboxPayController {
  constructor(
    private readonly database: Database,
    private readonly config: Config,
    private readonly account: SandboxAccountRepository,
    private readonly provider: SandboxPaymentProvider,
  ) {}

  @Get(':reference')
  async show(
    @Param('reference') reference: string,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const payment = await this.find(reference);
    const language = toLanguage(acceptLanguage);
    await reply
      .status(payment ? 200 : 404)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', contentSecurityPolicyOf(payment?.returnUrl ?? null))
      .header('cache-control', 'no-store')
      .header('referrer-policy', 'no-referrer')
      .send(payment ? renderPayPage(payment, language) : renderMissingPage(language));
  }

  /** `action=pay` pays; anything else goes back without. The form's answer is the way back to the shop. */
  @Post(':reference')
  async answer(
    @Param('reference') reference: string,
    @Headers('accept-language') acceptLanguage: string | undefined,
    @Body() form: PayForm | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const payment = await this.find(reference);
    if (!payment) return this.show(reference, acceptLanguage, reply);
    if (form?.action === 'pay') await this.provider.pay(reference);
    await reply.status(303).header('location', payment.returnUrl).header('referrer-policy', 'no-referrer').send();
  }

  private async find(reference: string): Promise<SandboxPayment | null> {
    if (this.config.paymentProvider !== SANDBOX) return null;
    return this.account.findPayment(this.database.reader, reference);
  }
}

/** Chinese unless the browser prefers English. */
function toLanguage(acceptLanguage: string | undefined): PageLanguage {
  return /^\s*en\b/i.test(acceptLanguage ?? '') ? 'en' : 'zh';
}
