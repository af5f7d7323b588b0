import { Button } from 'antd';
import type { ReactNode } from 'react';

import { type List, useList, useRead } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page } from '../../../components/page.js';
import {
  CategoryCountsDocument,
  MyShopDocument,
  SearchProductsDocument,
  type SearchProductsQuery,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { CategoryPicker } from './category-picker.js';
import { COMPARED_MAX, comparedOf, toggleCompared } from './comparison.js';
import { ComparisonBar } from './comparison-bar.js';
import styles from './pick.module.css';
import { ProductCard } from './product-card.js';
import { filterOf, NO_SEARCH, ProductFilters, type ProductSearch, sortOf } from './product-filters.js';
import { ProductPanel } from './product-panel.js';

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
  const filter = filterOf(search, shopAnswer?.myShop?.currency ?? 'CNY');
  const list = useList(SearchProductsDocument, { filter, sort: sortOf(search) }, (data) => data.searchProducts);
  const counted = useRead(CategoryCountsDocument, { filter });
  const counts = counted.data && new Map(counted.data.countProductsByCategory.map(({ path, count }) => [path, count]));
  const compared = comparedOf(search.compare);
  const compare = (productIds: readonly string[]): void => setSearch({ compare: productIds.join() });
  return (
    <Page title={t.title} lead={t.lead}>
      <ProductFilters search={search} onChange={setSearch} />
      <div className={styles.columns}>
        <CategoryPicker
          value={search.category}
          onChange={(category) => setSearch({ category })}
          counts={counted.isPlaceholderData ? undefined : counts}
        />
        <div>
          <FoundProducts
            list={list}
            compared={compared}
            onCompare={(productId) => compare(toggleCompared(compared, productId))}
            onOpen={(open) => setSearch({ open })}
            onClear={() => setSearch(NO_SEARCH)}
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
