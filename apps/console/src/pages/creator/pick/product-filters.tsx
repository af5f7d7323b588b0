import { Button, Checkbox, Input, Select, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { Toolbar } from '../../../components/page.js';
import type { ProductSort } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { AMOUNT, type ProductSearch, sortOf, SORTS } from './search.js';
import { WordsBox } from './words-box.js';

const texts = defineTexts({
  sort: { zh: '排序', en: 'Order' },
  inStock: { zh: '只看有货', en: 'In stock only' },
  priceFrom: { zh: '最低零售价', en: 'Retail from' },
  priceTo: { zh: '最高零售价', en: 'Retail to' },
  apply: { zh: '确定', en: 'Apply' },
});

const SORT_NAMES: Readonly<Record<ProductSort, Both>> = {
  RELEVANCE: { zh: '综合', en: 'Best match' },
  SALES: { zh: '销量', en: 'Best selling' },
  COMMISSION: { zh: '佣金高到低', en: 'Highest commission' },
  MARGIN: { zh: '毛利高到低', en: 'Largest margin' },
  PRICE_ASC: { zh: '价格低到高', en: 'Cheapest' },
  PRICE_DESC: { zh: '价格高到低', en: 'Dearest' },
  NEWEST: { zh: '最新', en: 'Newest' },
};

interface ProductFiltersProps {
  readonly search: ProductSearch;
  readonly onChange: (changes: Partial<ProductSearch>) => void;
}

/** Words, order and what no facet can say. */
export function ProductFilters({ search, onChange }: ProductFiltersProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  return (
    <Toolbar>
      <WordsBox value={search.words} onChange={(words) => onChange({ words })} />
      <Select<ProductSort>
        aria-label={t.sort}
        value={sortOf(search)}
        onChange={(sort) => onChange({ sort })}
        options={SORTS.map((value) => ({ value, label: SORT_NAMES[value][locale] }))}
        popupMatchSelectWidth={false}
      />
      <PriceRange
        key={`${search.priceFrom} ${search.priceTo}`}
        from={search.priceFrom}
        to={search.priceTo}
        onChange={onChange}
      />
      <Checkbox
        checked={search.inStock === '1'}
        onChange={({ target }) => onChange({ inStock: target.checked ? '1' : '0' })}
      >
        {t.inStock}
      </Checkbox>
    </Toolbar>
  );
}

interface PriceRangeProps extends Pick<ProductFiltersProps, 'onChange'> {
  readonly from: string;
  readonly to: string;
}

function PriceRange(props: PriceRangeProps): ReactNode {
  const t = useTexts(texts);
  const [from, setFrom] = useState(props.from);
  const [to, setTo] = useState(props.to);
  const isRight = [from, to].every((text) => text === '' || AMOUNT.test(text));
  const apply = (): void => {
    if (isRight) props.onChange({ priceFrom: from, priceTo: to });
  };
  const isChanged = from !== props.from || to !== props.to;
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
