import type { OrderPageQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

type Refund = NonNullable<OrderPageQuery['orderPayment']>['refunds'][number];

const TEXTS = defineTexts({
  refunds: { zh: '退款', en: 'Refunds' },
  REQUESTED: { zh: '退款中', en: 'On its way' },
  DONE: { zh: '已退回', en: 'Refunded' },
  FAILED: { zh: '退款受阻，客服正在处理', en: 'Held up; we are looking into it' },
  rejected: { zh: '供货方无法供货', en: 'The supplier could not deliver' },
  cancelled: { zh: '订单取消', en: 'The order was cancelled' },
  tooLate: { zh: '付款时订单已关闭', en: 'The order had closed before the payment' },
});

/** Money that goes back. */
export function OrderRefunds({ refunds }: { readonly refunds: readonly Refund[] }) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  if (refunds.length === 0) return null;
  const reasons: Readonly<Record<string, string>> = {
    REJECTED: texts.rejected,
    CANCELLED: texts.cancelled,
    PAID_TOO_LATE: texts.tooLate,
  };
  return (
    <section class="panel">
      <h2>{texts.refunds}</h2>
      <ul class="refunds">
        {refunds.map(({ id, status, amount, reason, requestedAt, endedAt }) => (
          <li key={id}>
            <p>
              <b>{format.money(amount)}</b>
              <span class={`state ${status.toLowerCase()}`}>{texts[status]}</span>
            </p>
            <p class="quiet">
              {[reasons[reason], format.dayAndTime(endedAt ?? requestedAt)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
