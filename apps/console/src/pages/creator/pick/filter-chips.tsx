import { CloseOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';

import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useCategories } from './categories.js';
import { useFacetTexts } from './facet-texts.js';
import styles from './facets.module.css';
import {
  fromChoices,
  fromList,
  NO_SEARCH,
  type ProductSearch,
  toChoices,
  toggled,
  toggledChoice,
  toList,
} from './search.js';

const texts = defineTexts({
  label: { zh: '已选条件', en: 'Chosen filters' },
  remove: (name: string) => ({ zh: `取消“${name}”`, en: `Remove the filter ${name}` }),
  clear: { zh: '全部清除', en: 'Clear all' },
});

interface FilterChipsProps {
  readonly search: ProductSearch;
  readonly currency: string;
  readonly onChange: (changes: Partial<ProductSearch>) => void;
}

interface Chip {
  readonly name: string;
  /** What takes it away. */
  readonly without: Partial<ProductSearch>;
}

/** What is chosen, each to be taken away by itself. */
export function FilterChips({ search, currency, onChange }: FilterChipsProps): ReactNode {
  const t = useTexts(texts);
  const chips = useChips(search, currency);
  if (chips.length === 0) return null;
  const none = Object.assign({}, ...chips.map(({ without }) => keysOf(without))) as Partial<ProductSearch>;
  return (
    <ul className={styles.chips} aria-label={t.label}>
      {chips.map(({ name, without }) => (
        <li key={JSON.stringify(without)}>
          <button type="button" className={styles.chip} aria-label={t.remove(name)} onClick={() => onChange(without)}>
            {name}
            <CloseOutlined aria-hidden />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className={styles.whole} onClick={() => onChange(none)}>
            {t.clear}
          </button>
        </li>
      )}
    </ul>
  );
}

/** The same conditions, as they are before anything is chosen. */
const keysOf = (without: Partial<ProductSearch>): Partial<ProductSearch> =>
  Object.fromEntries(Object.keys(without).map((key) => [key, NO_SEARCH[key] ?? '']));

function useChips(search: ProductSearch, currency: string): readonly Chip[] {
  const names = useFacetTexts();
  const { nameOf } = useProvinces();
  const { lineageOf } = useCategories();
  const category = lineageOf(search.category).at(-1)?.name;
  const [brands, regions, attributes] = [toList(search.brands), toList(search.regions), toChoices(search.attributes)];
  const { priceFrom, priceTo, commission, margin, dispatch } = search;
  const chip = (isChosen: unknown, name: () => string, without: Partial<ProductSearch>): Chip[] =>
    isChosen ? [{ name: name(), without }] : [];
  return [
    ...chip(category, () => category ?? '', { category: '', attributes: '' }),
    ...brands.map((brand) => ({ name: brand, without: { brands: fromList(toggled(brands, brand)) } })),
    ...regions.map((code) => ({ name: nameOf(code), without: { regions: fromList(toggled(regions, code)) } })),
    ...attributes.map((choice) => ({
      name: choice.value,
      without: { attributes: fromChoices(toggledChoice(attributes, choice)) },
    })),
    ...chip(priceFrom || priceTo, () => names.price(priceFrom, priceTo || null, currency), {
      priceFrom: '',
      priceTo: '',
    }),
    ...chip(commission, () => names.commission(Number(commission)), { commission: '' }),
    ...chip(margin, () => names.margin(Number(margin)), { margin: '' }),
    ...chip(dispatch, () => names.dispatch(Number(dispatch)), { dispatch: '' }),
  ];
}
