import type { ComponentChildren } from 'preact';

import { useFormat } from '../../i18n/format.js';
import type { Money } from '../../i18n/money.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Icon, type IconName } from '../../ui/icons.js';
import type { Headline, Standing } from './standing.js';
import { toClock } from './use-countdown.js';

const TEXTS = defineTexts({
  TO_PAY: { zh: '等您付款', en: 'Waiting for your payment' },
  TO_PAY_WORDS: (total: string) => ({
    zh: `应付 ${total}，商品已为您留好。`,
    en: `${total} to pay. The goods are kept for you.`,
  }),
  CHECKING_PAYMENT: { zh: '正在确认付款…', en: 'Checking your payment…' },
  CHECKING_PAYMENT_WORDS: {
    zh: '付了款的话只需几秒，本页会自动更新；还没付也不要紧，商品仍为您留着。',
    en: 'If you paid, it takes a few seconds and this page follows by itself. If not, the goods are still kept for you.',
  },
  TIME_IS_UP: { zh: '付款时间已过', en: 'The time to pay is over' },
  TIME_IS_UP_WORDS: { zh: '订单即将关闭，没有扣款。', en: 'The order is about to close. Nothing was charged.' },
  PAID: { zh: '付款成功', en: 'Paid, thank you' },
  PAID_WORDS: { zh: '已通知供货方，正在安排备货。', en: 'The warehouse has been told and gets your order ready.' },
  PREPARING: { zh: '正在备货', en: 'Getting your parcel ready' },
  PREPARING_WORDS: { zh: '发出后，这里会显示快递单号。', en: 'Once it leaves, the tracking number shows up here.' },
  PARTLY_ON_THE_WAY: { zh: '部分商品已发出', en: 'Part of it is on its way' },
  PARTLY_ON_THE_WAY_WORDS: { zh: '其余商品备好后另行寄出。', en: 'The rest follows as soon as it is ready.' },
  ON_THE_WAY: { zh: '包裹在路上', en: 'On its way' },
  ON_THE_WAY_WORDS: { zh: '下面可以看到它走到哪里了。', en: 'See below how far it has come.' },
  ARRIVED: { zh: '已送达', en: 'Delivered' },
  ARRIVED_WORDS: {
    zh: '请查收；没问题的话，点一下确认收货。',
    en: 'Please check it. If all is well, confirm that you have it.',
  },
  COMPLETED: { zh: '订单完成', en: 'All done' },
  COMPLETED_WORDS: { zh: '谢谢惠顾，希望您喜欢。', en: 'Thank you. We hope you like it.' },
  EXPIRED: { zh: '订单已过期', en: 'The order has expired' },
  EXPIRED_WORDS: {
    zh: '没有在时限内付款，也没有扣款。想要的话可以重新下单。',
    en: 'It was not paid in time and nothing was charged. You can order again.',
  },
  PAID_TOO_LATE: { zh: '付款来晚了', en: 'The payment came too late' },
  PAID_TOO_LATE_WORDS: {
    zh: '订单已关闭，款项会全额退回。',
    en: 'The order had closed. The money goes back to you in full.',
  },
  CANCELLED: { zh: '订单已取消', en: 'Cancelled' },
  CANCELLED_WORDS: { zh: '没有扣款。', en: 'Nothing was charged.' },
  CANCELLED_AND_REFUNDED: { zh: '订单已取消', en: 'Cancelled and refunded' },
  CANCELLED_AND_REFUNDED_WORDS: {
    zh: '付款原路退回，进度见下方。',
    en: 'The money goes back the way it came; see below.',
  },
  timeLeft: { zh: '剩余付款时间', en: 'Time left to pay' },
  steps: { zh: '进度', en: 'Progress' },
  stepPaid: { zh: '付款', en: 'Paid' },
  stepPacked: { zh: '备货', en: 'Packed' },
  stepSent: { zh: '运输', en: 'On its way' },
  stepReceived: { zh: '收货', en: 'Received' },
});

const ICONS: Readonly<Record<Headline, IconName>> = {
  TO_PAY: 'clock',
  CHECKING_PAYMENT: 'clock',
  TIME_IS_UP: 'clock',
  PAID: 'check',
  PREPARING: 'box',
  PARTLY_ON_THE_WAY: 'truck',
  ON_THE_WAY: 'truck',
  ARRIVED: 'home',
  COMPLETED: 'check',
  EXPIRED: 'clock',
  PAID_TOO_LATE: 'alert',
  CANCELLED: 'bin',
  CANCELLED_AND_REFUNDED: 'bin',
};

interface OrderHeadlineProps {
  readonly standing: Standing;
  readonly total: Money;
  readonly secondsToPay: number;
  /** What can be done about it. */
  readonly children: ComponentChildren;
}

/** How the order stands, in plain words. */
export function OrderHeadline({ standing, total, secondsToPay, children }: OrderHeadlineProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const { headline, stepsDone } = standing;
  const words = headline === 'TO_PAY' ? texts.TO_PAY_WORDS(format.money(total)) : texts[`${headline}_WORDS`];
  return (
    <section class={stepsDone === null ? 'headline ended' : 'headline'}>
      <div role="status">
        <span class={headline === 'CHECKING_PAYMENT' ? 'headline-icon busy' : 'headline-icon'}>
          <Icon name={ICONS[headline]} />
        </span>
        <h2>{texts[headline]}</h2>
        <p>{words}</p>
      </div>
      {headline === 'TO_PAY' && (
        <p class="countdown" role="timer" aria-label={texts.timeLeft}>
          {toClock(secondsToPay)}
        </p>
      )}
      {stepsDone !== null && stepsDone > 0 && (
        <ol class="steps" aria-label={texts.steps}>
          {[texts.stepPaid, texts.stepPacked, texts.stepSent, texts.stepReceived].map((step, place) => (
            <li
              key={place}
              class={place < stepsDone ? 'done' : ''}
              {...(place === stepsDone ? { 'aria-current': 'step' as const } : {})}
            >
              {step}
            </li>
          ))}
        </ol>
      )}
      <div class="headline-buttons">{children}</div>
    </section>
  );
}
