import { Alert, Button, Segmented } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useFailureText } from '../../../api/failure-texts.js';
import { useWriteOnce } from '../../../api/writing.js';
import { useNotices } from '../../../components/notices.js';
import { CreateListingsDocument, type ListingMode, type ProductDetailsQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { CommissionTable } from './commission-table.js';
import { draftsOf, inputOf, type Shop } from './drafts.js';
import { MarkupTable } from './markup-table.js';

const texts = defineTexts({
  mode: { zh: '定价方式', en: 'Who sets the price' },
  markup: { zh: '自己定价，赚差价', en: 'I do, and keep the difference' },
  commission: { zh: '供应商定价，赚佣金', en: 'The supplier, and I get a commission' },
  list: { zh: '上架', en: 'List it' },
  listed: { zh: '已上架', en: 'It is in your shop now' },
  none: { zh: '现在没有可售的货源', en: 'Nobody has it in stock in your shop’s currency' },
  already: { zh: '查看我的上架商品', en: 'See my listings' },
  freight: {
    zh: '运费另计：包裹的实际运费由您承担，买家付的运费归您。',
    en: 'Freight comes on top: parcels are at your cost, and the freight that shoppers pay is yours.',
  },
});

interface ListFormProps {
  readonly product: ProductDetailsQuery['product'];
  readonly shop: Shop;
  readonly onListed: () => void;
}

/** Puts a product on sale: prices, with what the guards allow and what is earned, before anything is saved. */
export function ListForm({ product, shop, onListed }: ListFormProps): ReactNode {
  const t = useTexts(texts);
  const textOf = useFailureText();
  const [mode, setMode] = useState<ListingMode>('MARKUP');
  const [drafts, setDrafts] = useState(() => draftsOf(product.skus, shop));
  const notices = useNotices();
  const { onDone } = notices<unknown>({ done: t.listed, onDone: onListed });
  const create = useWriteOnce(CreateListingsDocument, { onDone });
  const skus = inputOf(mode, drafts, shop);
  if (drafts.length === 0) return <p className="quiet">{t.none}</p>;
  return (
    <>
      <Segmented<ListingMode>
        aria-label={t.mode}
        value={mode}
        onChange={setMode}
        options={[
          { value: 'MARKUP', label: t.markup },
          { value: 'COMMISSION', label: t.commission },
        ]}
        block
      />
      {mode === 'MARKUP' ? (
        <MarkupTable drafts={drafts} shop={shop} onChange={setDrafts} />
      ) : (
        <CommissionTable drafts={drafts} shop={shop} onChange={setDrafts} />
      )}
      {mode === 'MARKUP' && <span className="quiet">{t.freight}</span>}
      {create.error && (
        <Alert
          type="error"
          showIcon
          title={textOf(create.error).message}
          action={<Link to="/listings">{t.already}</Link>}
        />
      )}
      <div>
        <Button
          type="primary"
          disabled={skus === null}
          loading={create.isRunning}
          onClick={() => skus && void create.run({ listings: [{ productId: product.id, mode, skus }] })}
        >
          {t.list}
        </Button>
      </div>
    </>
  );
}
