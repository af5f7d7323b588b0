import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWrite } from '../../api/writing.js';
import { useNotices } from '../../components/notices.js';
import { type OrderDetailsQuery, RevealRecipientDocument } from '../../gql/graphql.js';
import { useProvinces } from '../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';
import styles from './orders.module.css';

const texts = defineTexts({
  recipient: { zh: '收件人', en: 'Recipient' },
  show: { zh: '显示完整信息', en: 'Show in full' },
  noted: { zh: '每次查看都会记入操作日志。', en: 'The log notes who looked.' },
  shown: { zh: '已显示，并记入操作日志', en: 'Shown, and noted in the log' },
  erased: { zh: '已按保存期限删除。', en: 'Erased: it was kept as long as it had to be.' },
});

type Recipient = NonNullable<OrderDetailsQuery['order']['recipient']>;

interface OrderRecipientProps {
  readonly orderId: string;
  /** Masked; null once erased. */
  readonly recipient: Recipient | null;
}

/** Who gets the parcels: masked until somebody who may asks for it, and that is noted. */
export function OrderRecipient({ orderId, recipient }: OrderRecipientProps): ReactNode {
  const t = useTexts(texts);
  const mayReveal = useMay('ORDERS_WRITE');
  const provinces = useProvinces();
  const [inFull, setInFull] = useState<Recipient | null>(null);
  const reveal = useWrite(RevealRecipientDocument, useNotices()({ done: t.shown }));
  const handleReveal = async (): Promise<void> => {
    const shownNow = await reveal.run({ orderId });
    setInFull(shownNow?.recipient ?? null);
  };
  const shown = inFull ?? recipient;
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.recipient}</h2>
      {shown ? (
        <div>
          {shown.name} · {shown.phone}
          <br />
          {provinces.nameOf(shown.province)} {shown.city} {shown.district} {shown.street}
        </div>
      ) : (
        <span className="quiet">{t.erased}</span>
      )}
      {recipient && !inFull && mayReveal && (
        <div>
          <Button size="small" loading={reveal.isRunning} onClick={() => void handleReveal()}>
            {t.show}
          </Button>{' '}
          <span className="quiet">{t.noted}</span>
        </div>
      )}
    </section>
  );
}
