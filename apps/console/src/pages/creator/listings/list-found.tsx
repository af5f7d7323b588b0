import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';

import { useNotices } from '../../../components/notices.js';
import {
  FoundProductIdsDocument,
  type FoundProductIdsQuery,
  type FoundProductIdsQueryVariables,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { request } from '../../../session/session.js';
import { useMay } from '../../../session/viewer.js';
import { useListingBatch } from './use-listing-batch.js';

/** What a person can look over in a preview. */
const FOUND_MAX = 1_000;

const texts = defineTexts({
  list: { zh: '批量上架', en: 'List all of these' },
  ask: {
    zh: `把找到的商品（按当前排序最多 ${FOUND_MAX} 个）放进一个批次？接着选定价规则并预览。`,
    en: `Put what was found into a batch (in this order, at most ${FOUND_MAX})? Then choose a price rule and look at the preview.`,
  },
});

/** Puts all that a search finds into a batch, up to a limit. */
export function ListFound({ search }: { readonly search: Omit<FoundProductIdsQueryVariables, 'after'> }): ReactNode {
  const t = useTexts(texts);
  const mayList = useMay('SHOP_WRITE');
  const batch = useListingBatch();
  const [isGathering, setGathering] = useState(false);
  const { onFailed } = useNotices()({ done: t.list });
  const begin = async (): Promise<void> => {
    setGathering(true);
    try {
      const ids = await gather(search);
      if (ids.length > 0) await batch.begin(ids, 'LIST');
    } catch (error) {
      onFailed?.(error as Error);
    } finally {
      setGathering(false);
    }
  };
  if (!mayList) return null;
  return (
    <Popconfirm title={t.ask} okText={t.list} onConfirm={() => void begin()}>
      <Button loading={isGathering || batch.isRunning}>{t.list}</Button>
    </Popconfirm>
  );
}

async function gather(search: Omit<FoundProductIdsQueryVariables, 'after'>): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { searchProducts }: FoundProductIdsQuery = await request(FoundProductIdsDocument, { ...search, after });
    ids.push(...searchProducts.nodes.map(({ product }) => product.id));
    after = searchProducts.pageInfo.endCursor;
    if (!searchProducts.pageInfo.hasNextPage || ids.length >= FOUND_MAX) return ids.slice(0, FOUND_MAX);
  }
}
