import { Button, Checkbox, Input, Select, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { Toolbar } from '../../../components/page.js';
import { SearchBox } from '../../../components/search-box.js';
import type { ProductFilterInput, ProductSort } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { useLocale } from '../../../i18n/locale.js';

const texts = defineTexts({
  search: { zh: '搜索商品、品牌、材质…', en: 'Search goods, brands, materials…' },
  sort: { zh: '排序', en: 'Order' },
  commission: { zh: '佣金不限', en: 'Any commission' },
  commissionFrom: (share: string) => ({ zh: `佣金 ≥ ${share}`, en: `Commission ≥ ${share}` }),
  dispatch: { zh: '发货时效不限', en: 'Any dispatch time' },
  dispatchWithin: (hours: number) => ({ zh: `${hours} 小时内发货`, en: `Ships within ${hours} h` }),
  inStock: { zh: '只看有货', en: 'In stock only' },
  priceFrom: { zh: '最低零售价', en: 'Retail from' },
  priceTo: { zh: '最高零售价', en: 'Retail to' },
  apply: { zh: '确定', en: 'Apply' },
});

const SORT_NAMES: Readonly<Record<ProductSort, Both>> = {
  RELEVANCE: { zh: '综合', en: 'Best match' },
  SALES: { zh: '销量', en: 'Best selling' },
  COMMISSION: { zh: '佣金高到低', en: 'Highest commission' },
  MARGIN: { zh: '毛利率高到低', en: 'Highest margin' },
  PRICE_ASC: { zh: '价格低到高', en: 'Cheapest' },
  PRICE_DESC: { zh: '价格高到低', en: 'Dearest' },
  NEWEST: { zh: '最新', en: 'Newest' },
};
const SORTS = Object.keys(SORT_NAMES) as ProductSort[];
const COMMISSIONS_BASIS_POINTS = [500, 1_000, 1_500, 2_000, 3_000];
const DISPATCH_HOURS = [24, 48, 72];
const AMOUNT = /^\d{1,8}(\.\d{1,2})?$/;

/** As the address holds them. */
export interface ProductSearch extends Readonly<Record<string, string>> {
  readonly words: string;
  readonly category: string;
  readonly sort: string;
  readonly commission: string;
  readonly dispatch: string;
  readonly inStock: string;
  readonly priceFrom: string;
  readonly priceTo: string;
  /** The product whose details are open. */
  readonly open: string;
  /** Ids of the products to compare. */
  readonly compare: string;
}

export const NO_SEARCH: ProductSearch = {
  words: '',
  category: '',
  sort: 'RELEVANCE',
  commission: '',
  dispatch: '',
  inStock: '1',
  priceFrom: '',
  priceTo: '',
  open: '',
  compare: '',
};

export function sortOf({ sort }: ProductSearch): ProductSort {
  return SORTS.find((one) => one === sort) ?? 'RELEVANCE';
}

/** What the server is asked for. */
export function filterOf(search: ProductSearch, currency: ProductFilterInput['currency']): ProductFilterInput {
  const amountOf = (text: string): string | null => (AMOUNT.test(text) ? text : null);
  return {
    words: search.words || null,
    categoryPath: search.category || null,
    currency,
    commissionFromBasisPoints: Number(search.commission) || null,
    dispatchWithinHours: Number(search.dispatch) || null,
    onlyInStock: search.inStock === '1' || null,
    priceFrom: amountOf(search.priceFrom),
    priceTo: amountOf(search.priceTo),
  };
}

interface ProductFiltersProps {
  readonly search: ProductSearch;
  readonly onChange: (changes: Partial<ProductSearch>) => void;
}

export function ProductFilters({ search, onChange }: ProductFiltersProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const format = useFormat();
  return (
    <Toolbar>
      <SearchBox label={t.search} value={search.words} onChange={(words) => onChange({ words })} width={340} />
      <Select<ProductSort>
        aria-label={t.sort}
        value={sortOf(search)}
        onChange={(sort) => onChange({ sort })}
        options={SORTS.map((value) => ({ value, label: SORT_NAMES[value][locale] }))}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t.commission}
        value={search.commission}
        onChange={(commission) => onChange({ commission })}
        options={[
          { value: '', label: t.commission },
          ...COMMISSIONS_BASIS_POINTS.map((value) => ({
            value: `${value}`,
            label: t.commissionFrom(format.percent(value)),
          })),
        ]}
        popupMatchSelectWidth={false}
      />
      <Select
        aria-label={t.dispatch}
        value={search.dispatch}
        onChange={(dispatch) => onChange({ dispatch })}
        options={[
          { value: '', label: t.dispatch },
          ...DISPATCH_HOURS.map((value) => ({ value: `${value}`, label: t.dispatchWithin(value) })),
        ]}
        popupMatchSelectWidth={false}
      />
      <PriceRange search={search} onChange={onChange} />
      <Checkbox
        checked={search.inStock === '1'}
        onChange={({ target }) => onChange({ inStock: target.checked ? '1' : '0' })}
      >
        {t.inStock}
      </Checkbox>
    </Toolbar>
  );
}

function PriceRange({ search, onChange }: ProductFiltersProps): ReactNode {
  const t = useTexts(texts);
  const [from, setFrom] = useState(search.priceFrom);
  const [to, setTo] = useState(search.priceTo);
  const isRight = [from, to].every((text) => text === '' || AMOUNT.test(text));
  const apply = (): void => {
    if (isRight) onChange({ priceFrom: from, priceTo: to });
  };
  const isChanged = from !== search.priceFrom || to !== search.priceTo;
  return (
    <Space.Compact>
      {[
        { label: t.priceFrom, value: from, set: setFrom },
        { label: t.priceTo, value: to, set: setTo },
      ].map(({ label, value, set }) => (
        <Input
          key={label}
          aria-label={label}
          placeholder={label}
          inputMode="decimal"
          style={{ width: 110 }}
          value={value}
          status={value === '' || AMOUNT.test(value) ? '' : 'error'}
          onChange={({ target }) => set(target.value.trim())}
          onPressEnter={apply}
        />
      ))}
      {isChanged && (
        <Button onClick={apply} disabled={!isRight}>
          {t.apply}
        </Button>
      )}
    </Space.Compact>
  );
}
