import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { Timeline } from '../../../components/timeline.js';
import { useOpenLabels } from '../../../i18n/labels.js';
import { useCarriers } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { SCAN } from '../../orders/labels.js';
import { CorrectTrackingForm } from './correct-tracking-form.js';
import type { SupplierOrder } from './supplier-order.js';
import styles from './supplier-orders.module.css';

const texts = defineTexts({
  parcels: { zh: '包裹', en: 'Parcels' },
  shipped: { zh: '已发出', en: 'Left the warehouse' },
  tracking: { zh: '物流进展', en: 'Tracking' },
  correct: { zh: '更正运单号', en: 'Correct the number' },
});

type Shipment = SupplierOrder['shipments'][number];

export function Parcels({ order }: { readonly order: SupplierOrder }): ReactNode {
  const t = useTexts(texts);
  const mayShip = useMay('FULFILMENT_WRITE');
  if (order.shipments.length === 0) return null;
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.parcels}</h2>
      {order.shipments.map((shipment) => (
        <Parcel key={shipment.id} shipment={shipment} mayCorrect={mayShip && order.status !== 'RECEIVED'} />
      ))}
    </section>
  );
}

interface ParcelProps {
  readonly shipment: Shipment;
  readonly mayCorrect: boolean;
}

function Parcel({ shipment, mayCorrect }: ParcelProps): ReactNode {
  const t = useTexts(texts);
  const carriers = useCarriers();
  const scanName = useOpenLabels(SCAN);
  const [isCorrecting, setCorrecting] = useState(false);
  const { carrier, trackingNumber, trackingUrl, shippedAt, scans } = shipment;
  const number = <code>{trackingNumber}</code>;
  return (
    <div className={styles.parcel}>
      <div className={styles.parcelHead}>
        <span>{carriers.nameOf(carrier)}</span>
        {trackingUrl === null ? (
          number
        ) : (
          <a href={trackingUrl} target="_blank" rel="noreferrer">
            {number}
          </a>
        )}
      </div>
      <Timeline
        label={t.tracking}
        moments={[
          { key: 'shipped', at: shippedAt, what: t.shipped },
          ...scans.map(({ code, place, occurredAt }, index) => ({
            key: `${index}`,
            at: occurredAt,
            what: [scanName(code), place].filter(Boolean).join(' · '),
          })),
        ]}
      />
      {mayCorrect && !isCorrecting && (
        <Button size="small" onClick={() => setCorrecting(true)}>
          {t.correct}
        </Button>
      )}
      {isCorrecting && <CorrectTrackingForm shipment={shipment} onClose={() => setCorrecting(false)} />}
    </div>
  );
}
