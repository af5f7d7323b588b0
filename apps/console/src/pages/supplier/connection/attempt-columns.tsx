import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import type { Column } from '../../../components/record-rows.js';
import { StatusMark } from '../../../components/status-mark.js';
import { type ForwardingAttemptsQuery, ReplayForwardingDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  number: { zh: '供货单号', en: 'Number' },
  at: { zh: '时间', en: 'When' },
  result: { zh: '结果', en: 'Result' },
  taken: { zh: '对方已确认', en: 'Acknowledged' },
  failed: { zh: '未成功', en: 'Failed' },
  answer: { zh: '对方应答', en: 'Answer' },
  took: { zh: '耗时', en: 'Took' },
  replay: { zh: '重新推送', en: 'Send again' },
  replayed: { zh: '已重新推送', en: 'It is being sent again' },
});

type Attempt = ForwardingAttemptsQuery['forwardingAttempts']['nodes'][number];

/** The columns of a log of tries to hand orders over. */
export function useAttemptColumns(): readonly Column<Attempt>[] {
  const t = useTexts(texts);
  const format = useFormat();
  return [
    { key: 'number', title: t.number, card: 'head', cell: ({ number }) => <code>{number}</code> },
    { key: 'at', title: t.at, cell: ({ at }) => <Instant at={at} /> },
    {
      key: 'result',
      title: t.result,
      card: 'aside',
      cell: ({ isAcknowledged }) => (
        <StatusMark tone={isAcknowledged ? 'good' : 'bad'}>{isAcknowledged ? t.taken : t.failed}</StatusMark>
      ),
    },
    {
      key: 'answer',
      title: t.answer,
      isText: true,
      cell: ({ statusCode, error }) => [statusCode, error].filter((part) => part !== null).join(' · '),
    },
    { key: 'took', title: t.took, align: 'end', cell: ({ durationMs }) => `${format.number(durationMs)} ms` },
    {
      key: 'replay',
      title: t.action,
      align: 'end',
      cell: ({ isAcknowledged, supplierOrderId }) => !isAcknowledged && <Replay supplierOrderId={supplierOrderId} />,
    },
  ];
}

/** Hands a supplier order to the supplier's system once more. */
export function Replay({ supplierOrderId }: { readonly supplierOrderId: string }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('FULFILMENT_WRITE');
  const replay = useWrite(ReplayForwardingDocument, useNotices()({ done: t.replayed }));
  if (!mayWrite) return null;
  return (
    <Button
      size="small"
      loading={replay.isRunning}
      onClick={() => void replay.run({ supplierOrderIds: [supplierOrderId] })}
    >
      {t.replay}
    </Button>
  );
}
