import { Button } from 'antd';
import type { ReactNode } from 'react';

import { type List, useList, useRead } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page } from '../../../components/page.js';
import {
  MyShopDocument,
  ProductFacetsDocument,
  SearchProductsDocument,
  type SearchProductsQuery,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { ListFound } from '../listings/list-found.js';
import { useAttributeNames } from './categories.js';
import { CategoryPicker } from './category-picker.js';
import { COMPARED_MAX, comparedOf, toggleCompared } from './comparison.js';
import { ComparisonBar } from './comparison-bar.js';
import { FilterChips } from './filter-chips.js';
import { FoundSummary } from './found-summary.js';
import { Narrowing } from './narrowing.js';
import styles from './pick.module.css';
import { ProductCard } from './product-card.js';
import { ProductFacets } from './product-facets.js';
import { ProductFilters } from './product-filters.js';
import { ProductPanel } from './product-panel.js';
import { filterOf, NO_SEARCH, type ProductSearch, sortOf } from './search.js';

const texts = defineTexts({
  title: { zh: '选品', en: 'Pick goods' },
  lead: {
    zh: '从全部供应商的货源里选，发货和售后由供应商负责。',
    en: 'From all suppliers’ goods. They ship, and answer for it afterwards.',
  },
  found: { zh: '找到的商品', en: 'Goods found' },
  more: { zh: '加载更多', en: 'Load more' },
  none: { zh: '没有符合条件的商品', en: 'Nothing fits' },
  noneText: { zh: '换个说法，或者放宽筛选条件试试。', en: 'Try other words, or loosen the filters.' },
  clear: { zh: '清除筛选', en: 'Clear the filters' },
});

const SKELETONS = [1, 2, 3, 4, 5, 6, 7, 8];

/** Where a creator finds what to sell. */
export function PickPage(): ReactNode {
  const t = useTexts(texts);
  const [search, setSearch] = useAddressState<ProductSearch>(NO_SEARCH);
  const { data: shopAnswer } = useRead(MyShopDocument, {});
  const currency = shopAnswer?.myShop?.currency ?? 'CNY';
  const filter = filterOf(search, currency);
  const list = useList(SearchProductsDocument, { filter, sort: sortOf(search) }, (data) => data.searchProducts);
  const { data: counted, isPlaceholderData: isOutdated } = useRead(ProductFacetsDocument, { filter });
  const facets = counted?.searchProducts.facets;
  const attributeNames = useAttributeNames(search.category);
  const compared = comparedOf(search.compare);
  const compare = (productIds: readonly string[]): void => setSearch({ compare: productIds.join() });
  return (
    <Page title={t.title} lead={t.lead} actions={<ListFound search={{ filter, sort: sortOf(search) }} />}>
      <ProductFilters search={search} onChange={setSearch} />
      <div className={styles.columns}>
        <Narrowing>
          <CategoryPicker
            value={search.category}
            // Attributes are those of a category.
            onChange={(category) => setSearch({ category, attributes: '' })}
            counts={
              facets && !isOutdated ? new Map(facets.categories.map(({ path, count }) => [path, count])) : undefined
            }
          />
          {facets && (
            <ProductFacets facets={facets} search={search} attributeNames={attributeNames} onChange={setSearch} />
          )}
        </Narrowing>
        <div className={styles.results}>
          <FilterChips search={search} currency={currency} onChange={setSearch} />
          <FoundSummary
            total={counted?.searchProducts.totalCount}
            didYouMean={counted?.searchProducts.didYouMean ?? null}
            onMeant={(words) => setSearch({ words })}
          />
          <FoundProducts
            list={list}
            compared={compared}
            onCompare={(productId) => compare(toggleCompared(compared, productId))}
            onOpen={(open) => setSearch({ open })}
            onClear={() => setSearch({ ...NO_SEARCH, compare: search.compare })}
          />
          <ComparisonBar compared={compared} onChange={compare} onOpen={(open) => setSearch({ open })} />
        </div>
      </div>
      <ProductPanel productId={search.open} shop={shopAnswer?.myShop ?? null} onClose={() => setSearch({ open: '' })} />
    </Page>
  );
}

type Product = SearchProductsQuery['searchProducts']['nodes'][number];

interface FoundProductsProps {
  readonly list: List<Product>;
  readonly compared: readonly string[];
  readonly onCompare: (productId: string) => void;
  readonly onOpen: (productId: string) => void;
  readonly onClear: () => void;
}

function FoundProducts({ list, compared, onCompare, onOpen, onClear }: FoundProductsProps): ReactNode {
  const t = useTexts(texts);
  return (
    <section aria-label={t.found} aria-busy={list.isLoading || list.isOutdated}>
      {list.error && <FailureNote error={list.error} onRetry={list.reload} />}
      <ul className={styles.grid} data-outdated={list.isOutdated || undefined}>
        {list.isLoading &&
          SKELETONS.map((card) => (
            <li key={card} className={styles.cardSkeleton} aria-hidden="true">
              <span className="skeleton-line" />
              <span className="skeleton-line" />
            </li>
          ))}
        {list.rows.map(({ product }) => (
          <ProductCard
            key={product.id}
            product={product}
            onOpen={() => onOpen(product.id)}
            isCompared={compared.includes(product.id)}
            onCompare={
              compared.includes(product.id) || compared.length < COMPARED_MAX ? () => onCompare(product.id) : null
            }
          />
        ))}
      </ul>
      {!list.isLoading && !list.error && list.rows.length === 0 && (
        <EmptyNote title={t.none} action={<Button onClick={() => onClear()}>{t.clear}</Button>}>
          {t.noneText}
        </EmptyNote>
      )}
      {list.hasMore && (
        <div className={styles.more}>
          <Button onClick={list.loadMore} loading={list.isLoadingMore}>
            {t.more}
          </Button>
        </div>
      )}
    </section>
  );
}
