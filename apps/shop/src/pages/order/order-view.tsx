import { useState } from 'preact/hooks';

import type { OrderPageQuery } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Confirmation } from '../../ui/dialog.js';
import { Notice } from '../../ui/notice.js';
import { OrderHeadline } from './order-headline.js';
import { OrderParts } from './order-parts.js';
import { OrderPaper } from './order-paper.js';
import { OrderRefunds } from './order-refunds.js';
import { setOutToPay } from './set-out-to-pay.js';
import type { Standing } from './standing.js';
import { type OrderAction, useOrderActions } from './use-order-actions.js';

const TEXTS = defineTexts({
  pay: { zh: '去付款', en: 'Pay now' },
  payAfterAll: { zh: '还没付？去付款', en: 'Not paid yet? Pay now' },
  leaving: { zh: '正在前往收银台…', en: 'Taking you to the cashier…' },
  cancel: { zh: '取消订单', en: 'Cancel the order' },
  cancelQuestion: { zh: '要取消订单吗？', en: 'Cancel this order?' },
  cancelUnpaid: { zh: '商品会放回货架。', en: 'The goods go back on the shelf.' },
  cancelPaid: { zh: '已付的款会全额退回。', en: 'What you paid is refunded in full.' },
  confirm: { zh: '确认收货', en: 'I have received it' },
  confirmQuestion: { zh: '东西都收到了吗？', en: 'Has everything arrived?' },
  confirmWords: {
    zh: '确认后，已发出的包裹都算收到。没收到或有问题，请先别确认。',
    en: 'Everything that was sent then counts as received. If something is missing or wrong, do not confirm yet.',
  },
  tooLate: {
    zh: '现在已经不能这样做了，订单刚有新进展。',
    en: 'That is not possible any more: the order has just moved on.',
  },
  noAnswer: { zh: '没有收到回复，请再试一次。', en: 'No answer came. Please try again.' },
  outOfTouch: {
    zh: '暂时连不上，下面是刚才的情况。',
    en: 'No connection right now; this is how it stood a moment ago.',
  },
});

interface OrderViewProps {
  readonly token: string;
  readonly page: OrderPageQuery;
  readonly standing: Standing;
  readonly secondsToPay: number;
  readonly isOutOfTouch: boolean;
  readonly onChanged: () => void;
}

export function OrderView({ token, page, standing, secondsToPay, isOutOfTouch, onChanged }: OrderViewProps) {
  const texts = useTexts(TEXTS);
  const { linkedOrder: order, orderPayment: payment } = page;
  const [question, setQuestion] = useState<OrderAction | null>(null);
  const [isLeaving, setLeaving] = useState(false);
  const { problem, isBusy, act, setProblem } = useOrderActions(token, order.id, onChanged);
  const pay = async () => {
    setLeaving(true);
    setProblem(null);
    const outcome = await setOutToPay(token);
    if (outcome === 'LEFT') return;
    setLeaving(false);
    setProblem(outcome);
    onChanged();
  };

  return (
    <>
      {isOutOfTouch && <Notice tone="warning">{texts.outOfTouch}</Notice>}
      <OrderHeadline standing={standing} total={order.total} secondsToPay={secondsToPay}>
        {standing.canPay && (
          <PayButton mayHavePaid={standing.mayHavePaid} isLeaving={isLeaving} onPay={() => void pay()} />
        )}
        {standing.canConfirmReceipt && (
          <button
            type="button"
            class={standing.headline === 'ARRIVED' ? 'button strong' : 'button'}
            disabled={isBusy}
            onClick={() => setQuestion('CONFIRM')}
          >
            {texts.confirm}
          </button>
        )}
        {standing.canCancel && (
          <button type="button" class="button" disabled={isBusy || isLeaving} onClick={() => setQuestion('CANCEL')}>
            {texts.cancel}
          </button>
        )}
      </OrderHeadline>
      {problem && <Notice tone="warning">{problem === 'REFUSED' ? texts.tooLate : texts.noAnswer}</Notice>}
      <OrderRefunds refunds={payment?.refunds ?? []} />
      <OrderParts order={order} carriers={page.carriers ?? []} />
      <OrderPaper order={order} provinces={page.provinces ?? []} />
      {question && (
        <Question
          action={question}
          isPaid={order.status === 'PAID'}
          onAnswer={(isYes) => {
            setQuestion(null);
            if (isYes) void act(question);
          }}
        />
      )}
    </>
  );
}

interface PayButtonProps {
  readonly mayHavePaid: boolean;
  readonly isLeaving: boolean;
  readonly onPay: () => void;
}

function PayButton({ mayHavePaid, isLeaving, onPay }: PayButtonProps) {
  const texts = useTexts(TEXTS);
  const words = mayHavePaid ? texts.payAfterAll : texts.pay;
  return (
    <button type="button" class={mayHavePaid ? 'button' : 'button strong'} disabled={isLeaving} onClick={onPay}>
      {isLeaving ? texts.leaving : words}
    </button>
  );
}

interface QuestionProps {
  readonly action: OrderAction;
  readonly isPaid: boolean;
  readonly onAnswer: (isYes: boolean) => void;
}

function Question({ action, isPaid, onAnswer }: QuestionProps) {
  const texts = useTexts(TEXTS);
  if (action === 'CANCEL') {
    return (
      <Confirmation question={texts.cancelQuestion} yes={texts.cancel} isRisky onAnswer={onAnswer}>
        {isPaid ? texts.cancelPaid : texts.cancelUnpaid}
      </Confirmation>
    );
  }
  return (
    <Confirmation question={texts.confirmQuestion} yes={texts.confirm} onAnswer={onAnswer}>
      {texts.confirmWords}
    </Confirmation>
  );
}
