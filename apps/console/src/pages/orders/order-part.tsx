import type { ReactNode } from 'react';

import { Amount } from '../../components/amount.js';
import { GoodsLine } from '../../components/goods-line.js';
import { Instant } from '../../components/instant.js';
import { StatusMark } from '../../components/status-mark.js';
import { Timeline } from '../../components/timeline.js';
import type { OrderDetailsQuery } from '../../gql/graphql.js';
import { useOpenLabels } from '../../i18n/labels.js';
import { useLocale } from '../../i18n/locale.js';
import { useCarriers } from '../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { PART_STATUS, SCAN } from './labels.js';
import styles from './orders.module.css';

const texts = defineTexts({
  supply: { zh: '供货价', en: 'supply price' },
  dispatchBy: { zh: '最晚发货', en: 'To be shipped by' },
  parcel: { zh: '包裹', en: 'Parcel' },
  shipped: { zh: '已发出', en: 'Left the warehouse' },
  tracking: { zh: '物流进展', en: 'Tracking' },
});

type Order = OrderDetailsQuery['order'];
type Part = Order['parts'][number];

interface OrderPartProps {
  readonly part: Part;
  readonly lines: Order['lines'];
}

/** What one supplier ships of an order. */
export function OrderPart({ part, lines }: OrderPartProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const statusName = useOpenLabels(PART_STATUS);
  const isUnderWay = part.status === 'ACCEPTED' || part.status === 'PARTLY_SHIPPED';
  return (
    <article className={styles.part}>
      <header className={styles.partHead}>
        <span>
          <strong>{part.supplierName}</strong> <code className="quiet">{part.number}</code>
        </span>
        <StatusMark tone={PART_STATUS[part.status]?.tone ?? 'note'}>{statusName(part.status)}</StatusMark>
      </header>
      {part.dispatchBy !== null && isUnderWay && (
        <span className="quiet">
          {t.dispatchBy} <Instant at={part.dispatchBy} />
        </span>
      )}
      {lines
        .filter(({ supplierOrderId }) => supplierOrderId === part.id)
        .map(({ id, image, title, options, quantity, unitPrice, supplyPrice }) => (
          <GoodsLine
            key={id}
            image={image}
            title={title[locale]}
            note={
              <>
                {options.map((option) => option[locale]).join(' / ')} · {t.supply} <Amount value={supplyPrice} />
              </>
            }
            end={
              <>
                <Amount value={unitPrice} />
                <br />× {quantity}
              </>
            }
          />
        ))}
      {part.parcels.map((parcel) => (
        <Parcel key={parcel.id} parcel={parcel} />
      ))}
    </article>
  );
}

function Parcel({ parcel }: { readonly parcel: Part['parcels'][number] }): ReactNode {
  const t = useTexts(texts);
  const carriers = useCarriers();
  const scanName = useOpenLabels(SCAN);
  const { carrier, trackingNumber, trackingUrl, shippedAt, scans } = parcel;
  return (
    <div className={styles.parcel}>
      <div className={styles.parcelHead}>
        <span>
          {t.parcel} · {carriers.nameOf(carrier)}
        </span>
        {trackingUrl === null ? (
          <code>{trackingNumber}</code>
        ) : (
          <a href={trackingUrl} target="_blank" rel="noreferrer">
            <code>{trackingNumber}</code>
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
    </div>
  );
}
