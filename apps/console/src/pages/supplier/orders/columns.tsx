import type { ReactNode } from 'react';

import { Amount } from '../../../components/amount.js';
import { GoodsPicture } from '../../../components/goods-picture.js';
import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import { StatusMark } from '../../../components/status-mark.js';
import type { SupplierOrderRowFragment } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { Deadline } from './deadline.js';
import { ATTENTION, SUPPLIER_ORDER_STATUS } from './labels.js';
import styles from './supplier-orders.module.css';

const texts = defineTexts({
  number: { zh: '供货单号', en: 'Number' },
  goods: { zh: '商品', en: 'Goods' },
  more: (count: number) => ({ zh: `另 ${count} 种`, en: `and ${count} more` }),
  to: { zh: '寄往', en: 'To' },
  from: (shop: string) => ({ zh: `以“${shop}”寄出`, en: `from ${shop}` }),
  value: { zh: '供货金额', en: 'Supply value' },
  due: { zh: '期限', en: 'Due' },
  shipped: { zh: '发货时间', en: 'Shipped' },
  state: { zh: '状态', en: 'Status' },
});

type Row = SupplierOrderRowFragment;

export type SupplierOrderColumn = 'due' | 'shipped';

/** The columns of a list of supplier orders. @param time which moment matters in this list. */
export function useSupplierOrderColumns(time: SupplierOrderColumn): readonly Column<Row>[] {
  const t = useTexts(texts);
  const provinces = useProvinces();
  return [
    { key: 'number', title: t.number, card: 'head', cell: ({ number }) => <code>{number}</code> },
    { key: 'goods', title: t.goods, isText: true, cell: ({ lines }) => <LinesInShort lines={lines} /> },
    {
      key: 'to',
      title: t.to,
      cell: ({ province, city, shopName }) => (
        <>
          {provinces.nameOf(province)} {city}
          <span className={styles.from}>{t.from(shopName)}</span>
        </>
      ),
    },
    { key: 'value', title: t.value, align: 'end', cell: ({ supplyTotal }) => <Amount value={supplyTotal} /> },
    time === 'due'
      ? { key: 'due', title: t.due, cell: ({ deadline }) => <Deadline deadline={deadline} /> }
      : {
          key: 'shipped',
          title: t.shipped,
          cell: ({ shippedAt }) => shippedAt !== null && <Instant at={shippedAt} />,
        },
    { key: 'state', title: t.state, card: 'aside', cell: (row) => <SupplierOrderState row={row} /> },
  ];
}

/** Where it stands; what a person should look at comes first. */
export function SupplierOrderState({ row }: { readonly row: Pick<Row, 'status' | 'attention'> }): ReactNode {
  const statusName = useLabels(SUPPLIER_ORDER_STATUS);
  const attentionName = useLabels(ATTENTION);
  const [reason] = row.attention;
  if (reason !== undefined) return <StatusMark tone="bad">{attentionName(reason)}</StatusMark>;
  return <StatusMark tone={SUPPLIER_ORDER_STATUS[row.status].tone}>{statusName(row.status)}</StatusMark>;
}

function LinesInShort({ lines }: Pick<Row, 'lines'>): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [first] = lines;
  if (!first) return null;
  return (
    <span className={styles.goods}>
      <GoodsPicture src={first.image} sizePixels={36} />
      <span className={styles.goodsTitle}>
        {locale === 'zh' ? first.titleZh : first.titleEn}
        <span className="quiet">
          {' '}
          × {first.quantity} {lines.length > 1 && t.more(lines.length - 1)}
        </span>
      </span>
    </span>
  );
}
