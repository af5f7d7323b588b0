import { useState } from 'preact/hooks';

import type { OrderPageQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Icon } from '../../ui/icons.js';
import { showToast } from '../../ui/toast.js';
import type { LinkedOrder } from './use-order.js';

type ParcelOfOrder = LinkedOrder['parts'][number]['parcels'][number];

const TEXTS = defineTexts({
  follow: { zh: '在快递公司网页查看', en: 'See it on the carrier’s page' },
  copy: { zh: '复制单号', en: 'Copy the tracking number' },
  copied: { zh: '单号已复制', en: 'Tracking number copied' },
  sent: { zh: '已发出', en: 'Sent' },
  pickedUp: { zh: '快递已揽收', en: 'Picked up' },
  inTransit: { zh: '运输中', en: 'In transit' },
  outForDelivery: { zh: '派送中', en: 'Out for delivery' },
  delivered: { zh: '已签收', en: 'Delivered' },
  exception: { zh: '配送遇到问题', en: 'Something held it up' },
  all: (count: number) => ({ zh: `查看全部 ${count} 条`, en: `Show all ${count}` }),
});

/** The newest scans tell the most. */
const SCANS_SHOWN = 3;

interface ParcelProps {
  readonly parcel: ParcelOfOrder;
  readonly carriers: NonNullable<OrderPageQuery['carriers']>;
  /** The lines of the order, when it has to be said which of them are in it. */
  readonly contents: LinkedOrder['lines'];
}

/** A parcel and the way it has gone, the latest first. */
export function Parcel({ parcel, carriers, contents }: ParcelProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  const [isWhole, setWhole] = useState(false);
  const carrier = carriers.find(({ code }) => code === parcel.carrier);
  const carrierName = (locale === 'zh' ? carrier?.nameZh : carrier?.nameEn) ?? parcel.carrier;
  const copy = async () => {
    await navigator.clipboard.writeText(parcel.trackingNumber);
    showToast(texts.copied);
  };
  const words: Readonly<Record<string, string>> = {
    PICKED_UP: texts.pickedUp,
    IN_TRANSIT: texts.inTransit,
    OUT_FOR_DELIVERY: texts.outForDelivery,
    DELIVERED: texts.delivered,
    EXCEPTION: texts.exception,
  };
  const stops = [
    { code: 'SENT', place: '', at: parcel.shippedAt },
    ...parcel.scans.map(({ code, place, occurredAt }) => ({ code, place, at: occurredAt })),
  ].reverse();
  return (
    <div class="parcel">
      <p class="parcel-head">
        <Icon name="truck" />
        <span>
          {carrierName}{' '}
          {parcel.trackingUrl ? (
            <a class="tracking" href={parcel.trackingUrl} target="_blank" rel="noreferrer" aria-label={texts.follow}>
              {parcel.trackingNumber}
            </a>
          ) : (
            <span class="tracking">{parcel.trackingNumber}</span>
          )}
        </span>
        {'clipboard' in navigator && (
          <button type="button" class="bare" aria-label={texts.copy} onClick={() => void copy()}>
            <Icon name="copy" />
          </button>
        )}
      </p>
      {contents.length > 0 && (
        <ul class="quiet">
          {parcel.lines.map(({ lineId, quantity }) => {
            const line = contents.find(({ id }) => id === lineId);
            return <li key={lineId}>{`${line ? textIn(locale, line.title) : ''} × ${quantity}`}</li>;
          })}
        </ul>
      )}
      <ol class="stops">
        {stops.slice(0, isWhole ? undefined : SCANS_SHOWN).map(({ code, place, at }) => (
          <li key={`${code} ${at}`} class={code === 'EXCEPTION' ? 'trouble' : ''}>
            <p>
              {words[code] ?? texts.sent}
              {place && <span class="quiet"> · {place}</span>}
            </p>
            <time dateTime={at}>{format.dayAndTime(at)}</time>
          </li>
        ))}
      </ol>
      {!isWhole && stops.length > SCANS_SHOWN && (
        <button type="button" class="small-button" onClick={() => setWhole(true)}>
          {texts.all(stops.length)}
        </button>
      )}
    </div>
  );
}
