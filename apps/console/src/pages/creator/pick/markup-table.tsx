import { Button, Checkbox, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useId, useState } from 'react';

import { Amount } from '../../../components/amount.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { useFormat } from '../../../i18n/format.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Shop, SkuDraft } from './drafts.js';
import { VariantName } from './offer-table.js';
import { markupOutcome, priceByShare, toMoney } from './price-guards.js';
import styles from './product-panel.module.css';

const texts = defineTexts({
  caption: { zh: '每个规格的售价', en: 'Price of each variant' },
  share: { zh: '供货价的', en: 'Share of the supply price' },
  ending: { zh: '尾数', en: 'Ending' },
  apply: { zh: '应用到全部规格', en: 'Apply to all variants' },
  variant: { zh: '规格', en: 'Variant' },
  supply: { zh: '供货价', en: 'Supply price' },
  price: { zh: '售价', en: 'Price' },
  earning: { zh: '每件收益', en: 'You earn' },
  lowest: (amount: string) => ({ zh: `最低 ${amount}`, en: `at least ${amount}` }),
  tooLow: (amount: string) => ({
    zh: `不能低于 ${amount}（最低售价或成本）`,
    en: `At least ${amount}: the supplier’s minimum, or your cost`,
  }),
  sell: { zh: '出售', en: 'Sell' },
});

/** Null: as it comes. */
const ENDINGS: readonly { readonly hundredths: number | null; readonly name: Both }[] = [
  { hundredths: 90, name: { zh: '尾数 .90', en: 'ends in .90' } },
  { hundredths: 99, name: { zh: '尾数 .99', en: 'ends in .99' } },
  { hundredths: 0, name: { zh: '整数', en: 'whole' } },
  { hundredths: null, name: { zh: '不取整', en: 'as it comes' } },
];
const SHARE_MIN_PERCENT = 100;
const SHARE_MAX_PERCENT = 1_000;

interface MarkupTableProps {
  readonly drafts: readonly SkuDraft[];
  readonly shop: Shop;
  readonly onChange: (drafts: readonly SkuDraft[]) => void;
}

export function MarkupTable({ drafts, shop, onChange }: MarkupTableProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [percent, setPercent] = useState(160);
  const [ending, setEnding] = useState(0);
  const { currency, feeBasisPoints } = shop;
  const applyRule = (): void => {
    const rule = { percent, hundredths: ENDINGS[ending]?.hundredths ?? null };
    onChange(drafts.map((draft) => ({ ...draft, price: priceByShare(draft.offers, currency, feeBasisPoints, rule) })));
  };
  const change = (changed: SkuDraft): void =>
    onChange(drafts.map((draft) => (draft.sku.id === changed.sku.id ? changed : draft)));
  return (
    <>
      <div className={styles.rule}>
        {t.share}
        <InputNumber
          aria-label={t.share}
          min={SHARE_MIN_PERCENT}
          max={SHARE_MAX_PERCENT}
          precision={0}
          suffix="%"
          value={percent}
          onChange={(value) => setPercent(value ?? SHARE_MIN_PERCENT)}
          style={{ width: 110 }}
        />
        <Select
          aria-label={t.ending}
          value={ending}
          onChange={setEnding}
          options={ENDINGS.map(({ name }, value) => ({ value, label: name[locale] }))}
        />
        <Button onClick={applyRule}>{t.apply}</Button>
      </div>
      <ScrollRegion label={t.caption} isFramed>
        <table className={styles.table}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.variant}</th>
              <th scope="col" data-align="end">
                {t.supply}
              </th>
              <th scope="col">{t.price}</th>
              <th scope="col" data-align="end">
                {t.earning}
              </th>
            </tr>
          </thead>
          <tbody>
            {drafts.map((draft) => (
              <MarkupRow key={draft.sku.id} draft={draft} shop={shop} onChange={change} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

interface MarkupRowProps {
  readonly draft: SkuDraft;
  readonly shop: Shop;
  readonly onChange: (draft: SkuDraft) => void;
}

function MarkupRow({ draft, shop, onChange }: MarkupRowProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const noteId = useId();
  const { currency, feeBasisPoints } = shop;
  const outcome = markupOutcome(draft.price, draft.offers, currency, feeBasisPoints);
  if (!outcome) return null;
  const { lowestMinor, earningMinor } = outcome;
  const lowest = format.money(toMoney(lowestMinor, currency));
  const isTooLow = draft.isWanted && earningMinor === null;
  const [cheapest] = [...draft.offers].sort(
    (one, other) => Number(one.supplyPrice.amount) - Number(other.supplyPrice.amount),
  );
  return (
    <tr>
      <td>
        <Checkbox checked={draft.isWanted} onChange={({ target }) => onChange({ ...draft, isWanted: target.checked })}>
          <VariantName sku={draft.sku} />
        </Checkbox>
      </td>
      <td data-align="end">{cheapest && <Amount value={cheapest.supplyPrice} />}</td>
      <td>
        <Input
          aria-label={t.price}
          aria-describedby={noteId}
          inputMode="decimal"
          style={{ width: 110 }}
          value={draft.price}
          disabled={!draft.isWanted}
          status={isTooLow ? 'error' : ''}
          onChange={({ target }) => onChange({ ...draft, price: target.value.trim() })}
        />
        <span id={noteId} className={isTooLow ? styles.fault : 'quiet'} style={{ display: 'block', fontSize: 12 }}>
          {isTooLow ? t.tooLow(lowest) : t.lowest(lowest)}
        </span>
      </td>
      <td data-align="end">
        {earningMinor === null || !draft.isWanted ? '—' : <Amount value={toMoney(earningMinor, currency)} isSigned />}
      </td>
    </tr>
  );
}
