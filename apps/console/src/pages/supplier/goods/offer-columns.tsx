import { Amount } from '../../../components/amount.js';
import { GoodsLine } from '../../../components/goods-line.js';
import type { Column } from '../../../components/record-rows.js';
import { StatusMark } from '../../../components/status-mark.js';
import type { OfferRowFragment } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { Stock, SupplyPrice } from './offer-cells.js';

const texts = defineTexts({
  goods: { zh: '商品', en: 'Goods' },
  supply: { zh: '供货价', en: 'Supply price' },
  retail: { zh: '零售价', en: 'Retail price' },
  commission: { zh: '佣金', en: 'Commission' },
  stock: { zh: '可售库存', en: 'Left to sell' },
  dispatch: { zh: '发货时效', en: 'Ships within' },
  hours: (count: number) => ({ zh: `${count} 小时`, en: `${count} h` }),
  state: { zh: '状态', en: 'Status' },
  active: { zh: '供货中', en: 'On the market' },
  paused: { zh: '已暂停', en: 'Paused' },
});

export function useOfferColumns(): readonly Column<OfferRowFragment>[] {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  return [
    {
      key: 'goods',
      title: t.goods,
      card: 'head',
      isText: true,
      cell: ({ image, title, options, supplierSku }) => (
        <GoodsLine
          image={image}
          title={title[locale]}
          note={
            <>
              <code>{supplierSku}</code> {options.map((option) => option[locale]).join(' / ')}
            </>
          }
        />
      ),
    },
    { key: 'supply', title: t.supply, align: 'end', cell: (offer) => <SupplyPrice offer={offer} /> },
    { key: 'retail', title: t.retail, align: 'end', cell: ({ retailPrice }) => <Amount value={retailPrice} /> },
    {
      key: 'commission',
      title: t.commission,
      align: 'end',
      cell: ({ commissionBasisPoints }) => format.percent(commissionBasisPoints),
    },
    { key: 'stock', title: t.stock, align: 'end', cell: (offer) => <Stock offer={offer} /> },
    { key: 'dispatch', title: t.dispatch, align: 'end', cell: ({ dispatchHours }) => t.hours(dispatchHours) },
    {
      key: 'state',
      title: t.state,
      card: 'aside',
      cell: ({ status }) => (
        <StatusMark tone={status === 'ACTIVE' ? 'good' : 'quiet'}>
          {status === 'ACTIVE' ? t.active : t.paused}
        </StatusMark>
      ),
    },
  ];
}
