import type { ReactNode } from 'react';

import type { ProductFacetsQuery } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { FacetGroup } from './facet-group.js';
import { useFacetTexts, useKeyName } from './facet-texts.js';
import styles from './facets.module.css';
import { fromChoices, fromList, type ProductSearch, toChoices, toggled, toggledChoice, toList } from './search.js';

const texts = defineTexts({
  label: { zh: '筛选', en: 'Filters' },
  brands: { zh: '品牌', en: 'Brand' },
  prices: { zh: '零售价', en: 'Retail price' },
  commissions: { zh: '佣金', en: 'Commission' },
  margins: { zh: '毛利', en: 'Margin' },
  dispatch: { zh: '发货时效', en: 'Dispatch' },
  regions: { zh: '发货地', en: 'Ships from' },
});

type Facets = NonNullable<ProductFacetsQuery['searchProducts']['facets']>;

interface ProductFacetsProps {
  readonly facets: Facets;
  readonly search: ProductSearch;
  /** What the chosen category calls its attributes. */
  readonly attributeNames: ReadonlyMap<string, Record<'zh' | 'en', string>>;
  readonly onChange: (changes: Partial<ProductSearch>) => void;
}

/** What can be narrowed down, each choice with how many products it leaves. */
export function ProductFacets({ facets, search, attributeNames, onChange }: ProductFacetsProps): ReactNode {
  const t = useTexts(texts);
  return (
    <div role="group" aria-label={t.label} className={styles.facets}>
      <TermFacets facets={facets} search={search} onChange={onChange} />
      <ListFacet title={t.brands} name="brands" counts={facets.brands} search={search} onChange={onChange} />
      <RegionFacet facets={facets} search={search} onChange={onChange} />
      <AttributeFacets facets={facets} search={search} attributeNames={attributeNames} onChange={onChange} />
    </div>
  );
}

type PartProps = Pick<ProductFacetsProps, 'facets' | 'search' | 'onChange'>;

/** Of each of these, one choice at most. */
function TermFacets({ facets, search, onChange }: PartProps): ReactNode {
  const t = useTexts(texts);
  const names = useFacetTexts();
  const { currency } = facets;
  const floors = (counts: Facets['commissions'], nameOf: (from: number) => string) =>
    counts.map(({ from, count }) => ({ value: `${from}`, label: nameOf(from), count }));
  const single = (name: 'commission' | 'margin' | 'dispatch') => ({
    isChosen: (value: string) => search[name] === value,
    onToggle: (value: string) => onChange({ [name]: search[name] === value ? '' : value }),
  });
  const priceOf = (from: number, to: number | null): string => `${from || ''}-${to ?? ''}`;
  const chosenPrice = `${search.priceFrom}-${search.priceTo}`;
  return (
    <>
      <FacetGroup
        title={t.prices}
        choices={facets.prices
          .filter(({ count }) => count > 0)
          .map(({ from, to, count }) => ({
            value: priceOf(from, to ?? null),
            label: names.price(`${from}`, to == null ? null : `${to}`, currency),
            count,
          }))}
        isChosen={(value) => value === chosenPrice}
        onToggle={(value) => {
          const [priceFrom = '', priceTo = ''] = value === chosenPrice ? [] : value.split('-');
          onChange({ priceFrom, priceTo });
        }}
      />
      <FacetGroup
        title={t.commissions}
        choices={floors(facets.commissions, names.commission)}
        {...single('commission')}
      />
      <FacetGroup title={t.margins} choices={floors(facets.margins, names.margin)} {...single('margin')} />
      <FacetGroup
        title={t.dispatch}
        choices={facets.dispatchHours.map(({ withinHours, count }) => ({
          value: `${withinHours}`,
          label: names.dispatch(withinHours),
          count,
        }))}
        {...single('dispatch')}
      />
    </>
  );
}

interface ListFacetProps extends Pick<PartProps, 'search' | 'onChange'> {
  readonly title: string;
  readonly name: 'brands' | 'regions';
  readonly counts: Facets['brands'];
  readonly labelOf?: (value: string) => string;
}

function ListFacet({ title, name, counts, search, onChange, labelOf = (value) => value }: ListFacetProps): ReactNode {
  const chosen = toList(search[name]);
  return (
    <FacetGroup
      title={title}
      choices={counts.map(({ value, count }) => ({ value, label: labelOf(value), count }))}
      isChosen={(value) => chosen.includes(value)}
      onToggle={(value) => onChange({ [name]: fromList(toggled(chosen, value)) })}
    />
  );
}

function RegionFacet({ facets, search, onChange }: PartProps): ReactNode {
  const t = useTexts(texts);
  const { nameOf } = useProvinces();
  return (
    <ListFacet
      title={t.regions}
      name="regions"
      counts={facets.regions}
      labelOf={nameOf}
      search={search}
      onChange={onChange}
    />
  );
}

/** Attributes say something only within a category. */
function AttributeFacets({ facets, search, attributeNames, onChange }: ProductFacetsProps): ReactNode {
  const locale = useLocale();
  const nameOf = useKeyName();
  if (search.category === '') return null;
  const chosen = toChoices(search.attributes);
  return facets.attributes.map(({ key, values }) => (
    <FacetGroup
      key={key}
      title={nameOf(key, attributeNames)}
      choices={values.map(({ value, count }) => ({ value: value.zh, label: value[locale], count }))}
      isChosen={(value) => chosen.some((one) => one.key === key && one.value === value)}
      onToggle={(value) => onChange({ attributes: fromChoices(toggledChoice(chosen, { key, value })) })}
    />
  ));
}
