import { NotificationRefused, type ProviderNotification } from '../domain/payment-provider.js';
import { mannersOf } from './manners.js';
import { readBody, writeBody } from './notification-body.js';
import { contentSecurityPolicyOf, renderMissingPage, renderPayPage } from './pay-page.js';
import type { SandboxPayment } from './sandbox-account.repository.js';
import { isSignedBy, sign } from './signature.js';

const NOW_MS = Date.parse('2026-11-22T08:00:00Z');
const BODY = Buffer.from('{"a":1}');

const REFUNDED: ProviderNotification = {
  kind: 'REFUNDED',
  notificationId: 'n1',
  reference: 'SBXP1',
  paymentKey: 'payment',
  refundKey: 'refund',
  amountMinor: 12_345_678_901_234_567n,
  currency: 'CNY',
  occurredAt: new Date(NOW_MS),
};

const PAYMENT: SandboxPayment = {
  reference: 'SBXP1',
  key: 'payment',
  amountMinor: 123_450n,
  currency: 'CNY',
  status: 'OPEN',
  description: 'DF261122 <b>"&"</b>',
  returnUrl: 'https://shop.example/s/tea?a=1&b=2',
};

describe('a notification’s signature', () => {
  it('is taken when time and body are as signed', () => {
    expect(isSignedBy('secret', BODY, sign('secret', BODY, NOW_MS), NOW_MS + 60_000)).toBe(true);
  });

  it.each([
    ['another secret', sign('other', BODY, NOW_MS)],
    ['another body', sign('secret', '{"a":2}', NOW_MS)],
    ['another time than signed', sign('secret', BODY, NOW_MS).replace(/t=\d+/, `t=${NOW_MS + 1}`)],
    ['an old recording', sign('secret', BODY, NOW_MS - 3_600_000)],
    ['another form', 'signed'],
    ['nothing', ''],
  ])('is refused with %s', (_, signature) => {
    expect(isSignedBy('secret', BODY, signature, NOW_MS)).toBe(false);
  });
});

describe('a notification’s body', () => {
  it('reads as it was written', () => {
    expect(readBody(Buffer.from(writeBody(REFUNDED)))).toEqual(REFUNDED);
  });

  it.each([
    ['no JSON', 'paid!'],
    ['no object', '"paid"'],
    ['an unknown kind', writeBody(REFUNDED).replace('REFUNDED', 'GIFTED')],
    ['a broken amount', writeBody(REFUNDED).replace('12345678901234567', '-1')],
    ['no instant', writeBody(REFUNDED).replace(/2026[^"]*/, 'today')],
    ['a missing field', writeBody(REFUNDED).replace('"reference"', '"referee"')],
  ])('is refused with %s', (_, body) => {
    expect(() => readBody(Buffer.from(body))).toThrow(NotificationRefused);
  });
});

describe('the sandbox’s manners', () => {
  const all = Array.from({ length: 400 }, (_, index) => mannersOf(`SBXP${index}`));

  it('are always the same for one payment', () => {
    expect(mannersOf('SBXP7')).toEqual(mannersOf('SBXP7'));
  });

  it('are repeated, late and out of order for some of many payments', () => {
    const isOutOfOrder = all.some(({ delayMs }, index) => delayMs > (all[index + 1]?.delayMs ?? delayMs));

    expect(all.some(({ repeatsAfterMs }) => repeatsAfterMs.length === 1)).toBe(true);
    expect(all.some(({ repeatsAfterMs }) => repeatsAfterMs.length === 2)).toBe(true);
    expect(all.some(({ delayMs }) => delayMs >= 3_000)).toBe(true);
    expect(isOutOfOrder).toBe(true);
  });
});

describe('the pay page', () => {
  it('shows the amount and both answers in the shopper’s language', () => {
    expect(renderPayPage(PAYMENT, 'zh')).toContain('¥1,234.50');
    expect(renderPayPage(PAYMENT, 'zh')).toContain('确认支付');
    expect(renderPayPage(PAYMENT, 'en')).toContain('¥1,234.50');
    expect(renderPayPage(PAYMENT, 'en')).toContain('value="decline"');
  });

  it('escapes what others wrote', () => {
    const page = renderPayPage({ ...PAYMENT, status: 'PAID' }, 'en');

    expect(page).toContain('DF261122 &lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;');
    expect(page).toContain('href="https://shop.example/s/tea?a=1&amp;b=2"');
  });

  it.each(['PAID', 'CLOSED'] as const)('offers nothing but the way back when %s', (status) => {
    expect(renderPayPage({ ...PAYMENT, status }, 'en')).not.toContain('<button');
  });

  it('says what to do when the payment is missing', () => {
    expect(renderMissingPage('en')).toContain('Open it again from your order page');
  });

  it('lets its form lead to itself and back to the shop only', () => {
    expect(contentSecurityPolicyOf(PAYMENT.returnUrl)).toContain("form-action 'self' https://shop.example;");
    expect(contentSecurityPolicyOf('/')).toContain("form-action 'self';");
    expect(contentSecurityPolicyOf(null)).toContain("form-action 'self';");
  });
});
