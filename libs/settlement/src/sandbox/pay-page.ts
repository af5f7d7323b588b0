import { isCurrencyCode, toDecimalText } from '@app/kernel';

import type { SandboxPayment } from './sandbox-account.repository.js';

export type PageLanguage = 'zh' | 'en';

interface PageWords {
  readonly title: string;
  readonly hint: string;
  readonly pay: string;
  readonly decline: string;
  readonly paid: string;
  readonly closed: string;
  readonly back: string;
  readonly missing: string;
}

const WORDS: Record<PageLanguage, PageWords> = {
  zh: {
    title: '沙盒收银台',
    hint: '演示用支付，不会真实扣款。',
    pay: '确认支付',
    decline: '暂不支付',
    paid: '支付成功',
    closed: '支付已关闭',
    back: '返回店铺',
    missing: '没有找到这笔支付，请从订单页重新进入。',
  },
  en: {
    title: 'Sandbox checkout',
    hint: 'For trying out only: no money is taken.',
    pay: 'Pay now',
    decline: 'Not now',
    paid: 'Paid',
    closed: 'This payment is closed',
    back: 'Back to the shop',
    missing: 'This payment was not found. Open it again from your order page.',
  },
};

const STYLE = `
:root{color-scheme:light dark;--bg:#f2f4f7;--card:#fff;--text:#101828;--soft:#667085;--accent:#0b7a51;--line:#e4e7ec}
@media(prefers-color-scheme:dark){:root{--bg:#0c111d;--card:#161b26;--text:#f5f5f6;--soft:#94969c;--accent:#32d58f;--line:#333741}}
*{box-sizing:border-box}
body{margin:0;min-height:100dvh;display:grid;place-items:center;padding:20px;background:var(--bg);color:var(--text);
font:16px/1.5 system-ui,-apple-system,"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
main{width:100%;max-width:400px;background:var(--card);border:1px solid var(--line);border-radius:20px;padding:32px 24px;text-align:center}
h1{margin:0;font-size:15px;font-weight:600;color:var(--soft)}
.amount{margin:20px 0 4px;font-size:clamp(26px,10vw,42px);font-weight:700;letter-spacing:-.02em;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.about{margin:0 0 28px;color:var(--soft);overflow-wrap:anywhere}
.state{margin:0 0 28px;font-size:20px;font-weight:600}
.state.paid{color:var(--accent)}
form{display:grid;gap:12px}
button,a.button{display:block;width:100%;min-height:52px;padding:13px;border:0;border-radius:14px;font:inherit;font-weight:600;
text-decoration:none;cursor:pointer}
.primary{background:#0b7a51;color:#fff}
main .plain{background:none;color:var(--text);border:1px solid var(--line)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
footer{margin-top:24px;font-size:13px;color:var(--soft)}
`;

/** The shopper's page at the sandbox: one file of HTML, without script. */
export function renderPayPage(payment: SandboxPayment, language: PageLanguage): string {
  const words = WORDS[language];
  const amount = `<p class="amount">${escape(toAmountText(payment, language))}</p>`;
  const about = `<p class="about">${escape(payment.description)}</p>`;
  return page(
    language,
    words,
    `${amount}${about}${payment.status === 'OPEN' ? buttons(words) : ending(payment, words)}`,
  );
}

export function renderMissingPage(language: PageLanguage): string {
  const words = WORDS[language];
  return page(language, words, `<p class="state">${words.missing}</p>`);
}

/** Where forms of the page may lead and what it may load: nothing but its own style. */
export function contentSecurityPolicyOf(returnUrl: string | null): string {
  const origins = returnUrl !== null && URL.canParse(returnUrl) ? ` ${new URL(returnUrl).origin}` : '';
  return `default-src 'none'; style-src 'unsafe-inline'; form-action 'self'${origins}; frame-ancestors 'none'; base-uri 'none'`;
}

function buttons(words: PageWords): string {
  return `<form method="post">
<button class="primary" name="action" value="pay">${words.pay}</button>
<button class="plain" name="action" value="decline">${words.decline}</button>
</form>`;
}

function ending({ status, returnUrl }: SandboxPayment, words: PageWords): string {
  const isPaid = status === 'PAID';
  return `<p class="state${isPaid ? ' paid' : ''}">${isPaid ? words.paid : words.closed}</p>
<a class="button plain" href="${escape(returnUrl)}">${words.back}</a>`;
}

function page(language: PageLanguage, words: PageWords, content: string): string {
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
${content}
<footer>${words.hint}</footer>
</main>
</body>
</html>
`;
}

function toAmountText({ amountMinor, currency }: SandboxPayment, language: PageLanguage): string {
  if (!isCurrencyCode(currency)) throw new RangeError(`Unknown currency ${currency}`);
  const format = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    style: 'currency',
    currency,
    currencyDisplay: currency === 'CNY' ? 'narrowSymbol' : 'symbol',
  });
  // As text, so that no amount is too big for it; the type of its parameter is older than that.
  return format.format(toDecimalText(amountMinor, currency) as unknown as number);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => ESCAPED[character] ?? '');
}
