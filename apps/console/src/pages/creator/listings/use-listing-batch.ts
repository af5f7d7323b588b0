import { useNavigate } from 'react-router';

import { useNotices } from '../../../components/notices.js';
import { useWrite, useWriteOnce } from '../../../api/writing.js';
import { AddToListingBatchDocument, DraftListingBatchDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  chosen: { zh: '已选好商品，接下来选择要做什么', en: 'Chosen. Now say what is to be done' },
});

/** What one request takes. */
const AT_ONCE = 100;

interface ListingBatchDraft {
  /** Puts these products into a new batch and goes to its page, which proposes the action. */
  readonly begin: (productIds: readonly string[], action: 'LIST' | 'REPRICE') => Promise<void>;
  readonly isRunning: boolean;
}

/** Begins a batch with products that were chosen in a list: listed or not, the batch's page says what may be done. */
export function useListingBatch(): ListingBatchDraft {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const notices = useNotices();
  const draft = useWriteOnce(DraftListingBatchDocument, notices({ done: t.chosen }));
  const { onFailed } = notices({ done: t.chosen });
  const add = useWrite(AddToListingBatchDocument, { onFailed });
  const begin: ListingBatchDraft['begin'] = async (productIds, action) => {
    const begun = await draft.run({ productIds: productIds.slice(0, AT_ONCE) });
    const batchId = begun?.batch?.id;
    if (!batchId) return;
    for (let from = AT_ONCE; from < productIds.length; from += AT_ONCE) {
      if (!(await add.run({ batchId, productIds: productIds.slice(from, from + AT_ONCE) }))) return;
    }
    await navigate(`/listings/batches/${batchId}?action=${action}`);
  };
  return { begin, isRunning: draft.isRunning || add.isRunning };
}
