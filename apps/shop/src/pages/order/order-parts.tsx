import type { OrderPageQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { times } from '../../i18n/money.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Picture } from '../../ui/picture.js';
import { Parcel } from './parcel.js';
import type { LinkedOrder } from './use-order.js';

type Part = LinkedOrder['parts'][number];

const TEXTS = defineTexts({
  goods: { zh: '商品', en: 'Goods' },
  part: (place: number, count: number) => ({
    zh: `第 ${place} 批，共 ${count} 批`,
    en: `Shipment ${place} of ${count}`,
  }),
  dispatchBy: (day: string) => ({ zh: `预计${day}前发出`, en: `Leaves by ${day}` }),
  unpaid: { zh: '等待付款', en: 'Waiting for payment' },
  preparing: { zh: '备货中', en: 'Getting ready' },
  partlySent: { zh: '部分已发出', en: 'Partly sent' },
  sent: { zh: '运输中', en: 'On its way' },
  delivered: { zh: '已送达', en: 'Delivered' },
  received: { zh: '已收货', en: 'Received' },
  rejected: { zh: '无法供货，已退款', en: 'Could not be supplied, refunded' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
});

interface OrderPartsProps {
  readonly order: LinkedOrder;
  readonly carriers: NonNullable<OrderPageQuery['carriers']>;
}

/** What was bought, in the parts in which it is sent. */
export function OrderParts({ order, carriers }: OrderPartsProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const status = usePartStatus();
  return (
    <>
      {order.parts.map((part, place) => (
        <section key={part.id} class="panel">
          <div class="panel-head">
            <h2>{order.parts.length > 1 ? texts.part(place + 1, order.parts.length) : texts.goods}</h2>
            <span class={`state ${part.status.toLowerCase()}`}>{status(part)}</span>
          </div>
          <PartLines order={order} part={part} />
          {part.dispatchBy && ['READY', 'FORWARDED', 'ACCEPTED'].includes(part.status) && (
            <p class="quiet">{texts.dispatchBy(format.day(part.dispatchBy))}</p>
          )}
          {part.parcels.map((parcel) => (
            <Parcel
              key={parcel.id}
              parcel={parcel}
              carriers={carriers}
              contents={isInSeveralParcels(part) ? order.lines : []}
            />
          ))}
        </section>
      ))}
    </>
  );
}

/** Then it has to be said what is in which. */
function isInSeveralParcels({ status, parcels }: Part): boolean {
  return parcels.length > 1 || status === 'PARTLY_SHIPPED';
}

function usePartStatus(): (part: Part) => string {
  const texts = useTexts(TEXTS);
  const words: Readonly<Record<string, string>> = {
    AWAITING_PAYMENT: texts.unpaid,
    PARTLY_SHIPPED: texts.partlySent,
    SHIPPED: texts.sent,
    DELIVERED: texts.delivered,
    RECEIVED: texts.received,
    REJECTED: texts.rejected,
    CANCELLED: texts.cancelled,
  };
  return ({ status }) => words[status] ?? texts.preparing;
}

function PartLines({ order, part }: { readonly order: LinkedOrder; readonly part: Part }) {
  const locale = useLocale();
  const format = useFormat();
  return (
    <ul class="small-lines">
      {order.lines
        .filter(({ supplierOrderId }) => supplierOrderId === part.id)
        .map((line) => (
          <li key={line.id}>
            <Picture src={line.image ?? null} alt="" />
            <div>
              <p class="cart-title">{textIn(locale, line.title)}</p>
              <p class="quiet">
                {[...line.options.map((option) => textIn(locale, option)), `× ${line.quantity}`].join(' · ')}
              </p>
            </div>
            <b>{format.money(times(line.unitPrice, line.quantity))}</b>
          </li>
        ))}
    </ul>
  );
}
