import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useList } from '../../../api/reading.js';
import { useWriteOnce } from '../../../api/writing.js';
import { Amount } from '../../../components/amount.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FromNow, Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import {
  AnswerRerouteDocument,
  type RerouteAnswer,
  type RerouteRowFragment,
  RerouteQuestionsDocument,
} from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './reroutes.module.css';

const texts = defineTexts({
  title: { zh: '待决定的改派', en: 'Another supplier?' },
  lead: {
    zh: '供应商不能供货的部分：交给下一个最优供应商，还是退款给买家？买家付的钱不变。',
    en: 'Parts that their supplier does not serve: to the next best one, or refunded? The shopper pays the same.',
  },
  rules: { zh: '修改派单规则', en: 'Change the rules' },
  order: { zh: '订单', en: 'Order' },
  goods: { zh: '商品', en: 'Goods' },
  next: { zh: '下一个最优', en: 'Next best' },
  cost: { zh: '多付', en: 'Costs more' },
  promised: { zh: '预计', en: 'arrives by' },
  answerBy: { zh: '决定期限', en: 'Answer by' },
  answer: { zh: '决定', en: 'Answer' },
  reroute: { zh: '改派', en: 'Reroute' },
  rerouted: {
    zh: '已改派；如已无人能供货则退款',
    en: 'It goes to the next best supplier, or is refunded if nobody can',
  },
  refund: { zh: '退款', en: 'Refund' },
  refundAsk: { zh: '把这部分款退给买家？', en: 'Send the money for this part back?' },
  refunded: { zh: '已退款给买家', en: 'The shopper gets the money back' },
  none: { zh: '没有需要您决定的改派', en: 'Nothing waits for your answer' },
  noneText: {
    zh: '在派单规则里选择“先问我”，供应商不供货时就会来问您。',
    en: 'Choose “Ask me” in the routing rules to be asked when a supplier does not serve.',
  },
});

const OTHERWISE: Readonly<Record<RerouteAnswer, Both>> = {
  REROUTE: { zh: '到期自动改派', en: 'rerouted then' },
  REFUND: { zh: '到期自动退款', en: 'refunded then' },
};

export function ReroutesPage(): ReactNode {
  const t = useTexts(texts);
  const list = useList(RerouteQuestionsDocument, {}, ({ rerouteQuestions }) => rerouteQuestions, { everyMs: 15_000 });
  const rules = <Link to="/routing">{t.rules}</Link>;
  return (
    <Page title={t.title} lead={t.lead} actions={rules}>
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns()}
        rowKey={({ supplierOrderId }) => supplierOrderId}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
    </Page>
  );
}

function useColumns(): readonly Column<RerouteRowFragment>[] {
  const t = useTexts(texts);
  const locale = useLocale();
  const otherwiseName = useLabels(OTHERWISE);
  const mayWrite = useMay('ORDERS_WRITE');
  return [
    {
      key: 'order',
      title: t.order,
      card: 'head',
      cell: ({ orderId, orderNumber }) => <Link to={`/orders?open=${orderId}`}>{orderNumber}</Link>,
    },
    {
      key: 'goods',
      title: t.goods,
      isText: true,
      cell: ({ goods }) => goods.map(({ title, quantity }) => `${title[locale]} × ${quantity}`).join(', '),
    },
    {
      key: 'next',
      title: t.next,
      isText: true,
      cell: ({ supplierNames, promisedAt }) => (
        <>
          {supplierNames.join(', ')}{' '}
          <span className="quiet">
            {t.promised} <Instant at={promisedAt} />
          </span>
        </>
      ),
    },
    { key: 'cost', title: t.cost, align: 'end', cell: ({ costChange }) => <Amount value={costChange} /> },
    {
      key: 'answerBy',
      title: t.answerBy,
      isText: true,
      cell: ({ answerBy, otherwise }) => (
        <>
          <FromNow at={answerBy} /> <span className="quiet">{otherwiseName(otherwise)}</span>
        </>
      ),
    },
    ...(mayWrite
      ? [
          {
            key: 'answer',
            title: t.answer,
            cell: (question: RerouteRowFragment) => <Answer supplierOrderId={question.supplierOrderId} />,
          },
        ]
      : []),
  ];
}

function Answer({ supplierOrderId }: Pick<RerouteRowFragment, 'supplierOrderId'>): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const reroute = useWriteOnce(AnswerRerouteDocument, notices({ done: t.rerouted }));
  const refund = useWriteOnce(AnswerRerouteDocument, notices({ done: t.refunded }));
  return (
    <span className={styles.answers}>
      <Button
        type="primary"
        size="small"
        loading={reroute.isRunning}
        onClick={() => void reroute.run({ supplierOrderId, answer: 'REROUTE' })}
      >
        {t.reroute}
      </Button>
      <Popconfirm
        title={t.refundAsk}
        okText={t.refund}
        onConfirm={() => void refund.run({ supplierOrderId, answer: 'REFUND' })}
      >
        <Button size="small" loading={refund.isRunning}>
          {t.refund}
        </Button>
      </Popconfirm>
    </span>
  );
}
