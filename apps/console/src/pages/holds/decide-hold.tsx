import { Button, Popconfirm, Space } from 'antd';
import type { ReactNode } from 'react';

import { useWriteOnce } from '../../api/writing.js';
import { useNotices } from '../../components/notices.js';
import { DecideHoldDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';

const texts = defineTexts({
  release: { zh: '放行', en: 'Release' },
  releaseAsk: { zh: '放行后立即推送给供应商。', en: 'It goes out to its suppliers at once.' },
  released: { zh: '订单已放行', en: 'The order was released' },
  cancel: { zh: '取消并退款', en: 'Cancel and refund' },
  cancelAsk: {
    zh: '库存立即释放，货款全额退回买家。',
    en: 'Its stock goes back at once, and all that was paid is refunded.',
  },
  cancelled: { zh: '订单已取消', en: 'The order was cancelled' },
  keep: { zh: '先不处理', en: 'Not now' },
});

/** What can be done with a held order. */
export function DecideHold({ orderId }: { readonly orderId: string }): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const release = useWriteOnce(DecideHoldDocument, notices({ done: t.released }));
  const cancel = useWriteOnce(DecideHoldDocument, notices({ done: t.cancelled }));
  if (!useMay('ORDERS_WRITE')) return null;
  return (
    <Space wrap>
      <Popconfirm
        title={t.releaseAsk}
        okText={t.release}
        cancelText={t.keep}
        onConfirm={() => void release.run({ orderId, decision: 'RELEASE' })}
      >
        <Button type="primary" loading={release.isRunning} disabled={cancel.isRunning}>
          {t.release}
        </Button>
      </Popconfirm>
      <Popconfirm
        title={t.cancelAsk}
        okText={t.cancel}
        cancelText={t.keep}
        onConfirm={() => void cancel.run({ orderId, decision: 'CANCEL' })}
      >
        <Button danger loading={cancel.isRunning} disabled={release.isRunning}>
          {t.cancel}
        </Button>
      </Popconfirm>
    </Space>
  );
}
