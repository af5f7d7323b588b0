import { provinceName } from '../../cart/delivery.js';
import type { OrderPageQuery } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { isZero } from '../../i18n/money.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import type { LinkedOrder } from './use-order.js';

const TEXTS = defineTexts({
  where: { zh: '收货信息', en: 'Where it goes' },
  order: { zh: '订单信息', en: 'Your order' },
  number: { zh: '订单号', en: 'Number' },
  shop: { zh: '店铺', en: 'Shop' },
  placedAt: { zh: '下单时间', en: 'Placed' },
  note: { zh: '留言', en: 'Your words' },
  goods: { zh: '商品', en: 'Goods' },
  freight: { zh: '运费', en: 'Delivery' },
  free: { zh: '包邮', en: 'Free' },
  total: { zh: '合计', en: 'Total' },
  refunded: { zh: '已退款', en: 'Refunded' },
  keepLink: {
    zh: '请收藏本页，凭此链接随时查看订单；不要转发给别人。',
    en: 'Keep this page: its link shows your order at any time. Do not pass it on.',
  },
});

interface OrderPaperProps {
  readonly order: LinkedOrder;
  readonly provinces: NonNullable<OrderPageQuery['provinces']>;
}

/** What one would look up on paper: address, number, sums. */
export function OrderPaper({ order, provinces }: OrderPaperProps) {
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const facts = [
    { name: texts.number, value: <span class="tracking">{order.number}</span> },
    { name: texts.shop, value: <Link to={paths.home(order.shop.slug)}>{order.shopName}</Link> },
    { name: texts.placedAt, value: format.dayAndTime(order.placedAt) },
    ...(order.note ? [{ name: texts.note, value: order.note }] : []),
    { name: texts.goods, value: format.money(order.goods) },
    { name: texts.freight, value: isZero(order.freight) ? texts.free : format.money(order.freight) },
    { name: texts.total, value: <b class="price">{format.money(order.total)}</b> },
    ...(isZero(order.refunded) ? [] : [{ name: texts.refunded, value: format.money(order.refunded) }]),
  ];
  return (
    <>
      {order.recipient && <Recipient recipient={order.recipient} provinces={provinces} />}
      <section class="panel">
        <h2>{texts.order}</h2>
        <dl class="facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p class="hint">{texts.keepLink}</p>
      </section>
    </>
  );
}

interface RecipientProps extends Pick<OrderPaperProps, 'provinces'> {
  readonly recipient: NonNullable<LinkedOrder['recipient']>;
}

function Recipient({ recipient, provinces }: RecipientProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const { name, phone, province, city, district, street } = recipient;
  const places = [provinceName(provinces, province, locale), city, district, street].filter(Boolean);
  return (
    <section class="panel">
      <h2>{texts.where}</h2>
      <address>
        <b>{name}</b> {phone}
        <br />
        {locale === 'zh' ? places.join(' ') : [...places].reverse().join(', ')}
      </address>
    </section>
  );
}
