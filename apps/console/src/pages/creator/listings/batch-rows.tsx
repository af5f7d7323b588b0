import type { ReactNode } from 'react';

import { wordsOf } from '../../../api/failure-texts.js';
import type { List } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { GoodsLine } from '../../../components/goods-line.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { StatusMark } from '../../../components/status-mark.js';
import type { BatchRowFragment } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './batch.module.css';
import { BATCH_OUTCOME, PRICE_FLOOR } from './labels.js';

const texts = defineTexts({
  goods: { zh: '商品', en: 'Goods' },
  gone: { zh: '商品已不存在', en: 'No longer there' },
  old: { zh: '原价', en: 'Before' },
  next: { zh: '新价', en: 'After' },
  earning: { zh: '每件收益', en: 'You earn' },
  why: { zh: '说明', en: 'Why' },
  outcome: { zh: '结果', en: 'Outcome' },
  none: { zh: '没有商品', en: 'No products' },
  noneText: { zh: '换一个结果筛选看看。', en: 'Try another outcome.' },
});

interface BatchRowsProps {
  readonly label: string;
  readonly list: List<BatchRowFragment>;
}

/** Each product of a batch: prices before and after, what is earned, and why a price was raised or a row refused. */
export function BatchRows({ label, list }: BatchRowsProps): ReactNode {
  const t = useTexts(texts);
  return (
    <RecordTable
      label={label}
      list={list}
      columns={useColumns()}
      rowKey={({ productId }) => productId}
      empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
    />
  );
}

type Sku = BatchRowFragment['skus'][number];

function useColumns(): readonly Column<BatchRowFragment>[] {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  const outcomeName = useLabels(BATCH_OUTCOME);
  const floorName = useLabels(PRICE_FLOOR);
  const variantOf = ({ options }: Sku): string => options.map(({ value }) => value[locale]).join(' / ');
  return [
    {
      key: 'goods',
      title: t.goods,
      card: 'head',
      isText: true,
      cell: ({ product, skus }) => (
        <GoodsLine
          image={product?.images[0]}
          title={product?.title[locale] ?? t.gone}
          note={skus.length > 1 ? format.list(skus.map(variantOf)) : undefined}
        />
      ),
    },
    {
      key: 'old',
      title: t.old,
      align: 'end',
      cell: ({ skus }) => <Figures skus={skus} of={({ oldPrice }) => oldPrice} />,
    },
    {
      key: 'new',
      title: t.next,
      align: 'end',
      cell: ({ skus }) => <Figures skus={skus} of={({ newPrice }) => newPrice} />,
    },
    {
      key: 'earning',
      title: t.earning,
      align: 'end',
      cell: ({ skus }) => <Figures skus={skus} of={({ earning }) => earning} />,
    },
    {
      key: 'why',
      title: t.why,
      isText: true,
      cell: ({ code, message, skus }) => {
        if (code !== null) return wordsOf({ code, message: message ?? '' })[locale];
        const floors = new Set(skus.flatMap(({ raisedTo }) => raisedTo ?? []));
        return floors.size > 0 ? format.list([...floors].map(floorName)) : '—';
      },
    },
    {
      key: 'outcome',
      title: t.outcome,
      card: 'aside',
      cell: ({ outcome }) => <StatusMark tone={BATCH_OUTCOME[outcome].tone}>{outcomeName(outcome)}</StatusMark>,
    },
  ];
}

interface FiguresProps {
  readonly skus: readonly Sku[];
  readonly of: (sku: Sku) => Sku['oldPrice'];
}

/** One line for each variant. */
function Figures({ skus, of }: FiguresProps): ReactNode {
  if (skus.length === 0) return '—';
  return (
    <ul className={styles.figures}>
      {skus.map((sku) => {
        const amount = of(sku);
        return <li key={sku.id}>{amount ? <Amount value={amount} /> : '—'}</li>;
      })}
    </ul>
  );
}
