import { Button, Space } from 'antd';
import { type ReactNode, useEffect } from 'react';

import { useWrite } from '../../../api/writing.js';
import { Amount } from '../../../components/amount.js';
import { Facts } from '../../../components/facts.js';
import { GoodsPicture } from '../../../components/goods-picture.js';
import { useNotices } from '../../../components/notices.js';
import {
  type ComparedGoodsFragment,
  KeepGoodsApartDocument,
  MergeSameGoodsDocument,
  type SameGoodsPairsQuery,
  UndoMergeDocument,
} from '../../../gql/graphql.js';
import { useOpenLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './comparison.module.css';
import { FEATURE } from './reasons.js';

const texts = defineTexts({
  newcomer: { zh: '新商品', en: 'Newcomer' },
  existing: { zh: '已有商品', en: 'There before' },
  brand: { zh: '品牌', en: 'Brand' },
  category: { zh: '类目', en: 'Category' },
  price: { zh: '最低零售价', en: 'Retail price from' },
  suppliers: { zh: '货源数', en: 'Offers' },
  reasons: { zh: '依据', en: 'Reasons' },
  speaksFor: { zh: '支持同款', en: 'speaks for the same goods' },
  against: { zh: '反对同款', en: 'speaks against it' },
  merge: { zh: '是同款，合并 (M)', en: 'The same: merge (M)' },
  apart: { zh: '不是同款 (N)', en: 'Not the same (N)' },
  undo: { zh: '撤销合并 (U)', en: 'Undo the merge (U)' },
  merged: { zh: '已合并', en: 'They are merged' },
  kept: { zh: '不会再问', en: 'They will not be asked about again' },
  undone: { zh: '已撤销', en: 'They are apart again' },
});

// Weaker figures only repeat what the stronger ones say.
const REASONS_SHOWN = 8;

interface ComparisonProps {
  readonly pair: SameGoodsPairsQuery['sameGoodsPairs']['nodes'][number];
  readonly onDecided: () => void;
}

/** Two products side by side, why they may be one, and the word on it: by button or by key. */
export function Comparison({ pair, onDecided }: ComparisonProps): ReactNode {
  const t = useTexts(texts);
  const labelOf = useOpenLabels(FEATURE);
  const choices = useChoices(pair, onDecided);
  const reasons = pair.reasons.filter(({ weight }) => Math.abs(weight) >= 0.05).slice(0, REASONS_SHOWN);
  return (
    <>
      <div className={styles.sides}>
        <Side name={t.newcomer} goods={pair.newcomer} />
        <Side name={t.existing} goods={pair.existing} />
      </div>
      <h3>{t.reasons}</h3>
      <ul className={styles.reasons}>
        {reasons.map(({ feature, weight }) => (
          <li key={feature}>
            {labelOf(feature)} · {weight > 0 ? t.speaksFor : t.against}
          </li>
        ))}
      </ul>
      <Space wrap>
        {choices.map(({ key, label, run, isRunning, isMain }) => (
          <Button
            key={key}
            type={isMain ? 'primary' : 'default'}
            loading={isRunning}
            onClick={run}
            aria-keyshortcuts={key}
          >
            {label}
          </Button>
        ))}
      </Space>
    </>
  );
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
  readonly isRunning: boolean;
  readonly isMain: boolean;
}

function useChoices({ id, status }: ComparisonProps['pair'], onDecided: () => void): readonly Choice[] {
  const t = useTexts(texts);
  const notices = useNotices();
  const merge = useWrite(MergeSameGoodsDocument, notices({ done: t.merged, onDone: onDecided }));
  const apart = useWrite(KeepGoodsApartDocument, notices({ done: t.kept, onDone: onDecided }));
  const undo = useWrite(UndoMergeDocument, notices({ done: t.undone, onDone: onDecided }));
  const choiceOf = (key: string, label: string, write: typeof merge | typeof apart | typeof undo): Choice => ({
    key,
    label,
    run: () => void write.run({ pairId: id }),
    isRunning: write.isRunning,
    isMain: key === 'm',
  });
  const choices =
    status === 'MERGED'
      ? [choiceOf('u', t.undo, undo)]
      : [choiceOf('m', t.merge, merge), ...(status === 'DIFFERENT' ? [] : [choiceOf('n', t.apart, apart)])];
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const choice = choices.find(({ key }) => key === event.key.toLowerCase());
      if (choice && !choice.isRunning) choice.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return choices;
}

function Side({ name, goods }: { readonly name: string; readonly goods: ComparedGoodsFragment }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const { title, brand, category, images, attributes, offerSummary } = goods;
  return (
    <section className={styles.side}>
      <h3>{name}</h3>
      <GoodsPicture src={images[0]} sizePixels={160} />
      <p>{title[locale]}</p>
      <Facts
        facts={[
          [t.brand, brand],
          [t.category, category.name[locale]],
          [t.price, offerSummary && <Amount value={offerSummary.retailPriceFrom} />],
          [t.suppliers, offerSummary?.suppliers],
          ...attributes.map(({ key, value }) => [key, value[locale]] as const),
        ]}
      />
    </section>
  );
}
