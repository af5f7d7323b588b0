import { Button, Popconfirm, Skeleton, Space } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { GoodsLine } from '../../../components/goods-line.js';
import { useNotices } from '../../../components/notices.js';
import { SidePanel } from '../../../components/side-panel.js';
import { StatusMark } from '../../../components/status-mark.js';
import {
  ListingDetailsDocument,
  type ListingDetailsQuery,
  MyShopDocument,
  PauseListingDocument,
  RemoveListingDocument,
  ResumeListingDocument,
  type SimulateMarginInput,
} from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { FreightOfListing } from './freight-of-listing.js';
import { LISTING_MODE, LISTING_STATUS, PAUSE_REASON } from './labels.js';
import styles from './listings.module.css';
import { MarginChart } from './margin-chart.js';
import { PriceTable } from './price-table.js';

const texts = defineTexts({
  title: { zh: '上架商品', en: 'Listing' },
  inShop: { zh: '在店铺中查看', en: 'See it in the shop' },
  pause: { zh: '暂停销售', en: 'Pause' },
  paused: { zh: '已暂停销售', en: 'It is off sale' },
  resume: { zh: '恢复销售', en: 'Put on sale again' },
  resumed: { zh: '已恢复销售', en: 'It is on sale again' },
  remove: { zh: '下架', en: 'Remove' },
  removeAsk: {
    zh: '从店铺下架这个商品？已有的订单不受影响。',
    en: 'Remove it from the shop? Orders that were placed go on.',
  },
  removed: { zh: '已下架', en: 'It was removed' },
});

type Listing = ListingDetailsQuery['listing'];

interface ListingPanelProps {
  /** Empty: closed. */
  readonly listingId: string;
  readonly onClose: () => void;
}

/** A listing's prices and margins, and taking it off sale. */
export function ListingPanel({ listingId, onClose }: ListingPanelProps): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const isOpen = listingId !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    ListingDetailsDocument,
    { id: listingId },
    { isWanted: isOpen },
  );
  const listing = isPlaceholderData ? undefined : data?.listing;
  return (
    <SidePanel
      title={t.title}
      isOpen={isOpen}
      onClose={onClose}
      widthPixels={720}
      footer={listing && mayWrite && listing.status !== 'REMOVED' && <ListingActions listing={listing} />}
    >
      {error && !listing && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !listing && <Skeleton active />}
      {listing && <ListingLook listing={listing} />}
    </SidePanel>
  );
}

function ListingLook({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const modeName = useLabels(LISTING_MODE);
  const statusName = useLabels(LISTING_STATUS);
  const reasonName = useLabels(PAUSE_REASON);
  const { data } = useRead(MyShopDocument, {});
  const shop = data?.myShop;
  return (
    <div className={styles.look}>
      <GoodsLine
        image={listing.product.images[0]}
        title={listing.product.title[locale]}
        note={
          <>
            {modeName(listing.mode)} · {listing.priceRule && `${listing.priceRule.name} · `}
            {shop && (
              <a href={`/s/${shop.slug}/p/${listing.id}`} target="_blank" rel="noreferrer">
                {t.inShop}
              </a>
            )}
          </>
        }
        end={
          <StatusMark tone={LISTING_STATUS[listing.status].tone}>
            {listing.pauseReason ? reasonName(listing.pauseReason) : statusName(listing.status)}
          </StatusMark>
        }
      />
      <PriceTable key={pricesOf(listing)} listing={listing} />
      <FreightOfListing listing={listing} />
      {listing.skus[0] && <MarginChart wish={marginWishOf(listing, listing.skus[0])} />}
    </div>
  );
}

/** Of its first variant, at the price that it has. */
function marginWishOf({ mode }: Listing, { id: skuId, price }: Listing['skus'][number]): SimulateMarginInput {
  return { skuId, mode, price: mode === 'MARKUP' ? price.amount : null };
}

/** The table begins anew when the prices were saved. */
const pricesOf = ({ id, skus }: Listing): string => `${id} ${skus.map(({ price }) => price.amount).join()}`;

function ListingActions({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const pause = useWrite(PauseListingDocument, notices({ done: t.paused }));
  const resume = useWrite(ResumeListingDocument, notices({ done: t.resumed }));
  const remove = useWrite(RemoveListingDocument, notices({ done: t.removed }));
  const input = { listingId: listing.id };
  return (
    <Space>
      {listing.status === 'ACTIVE' ? (
        <Button loading={pause.isRunning} onClick={() => void pause.run(input)}>
          {t.pause}
        </Button>
      ) : (
        <Button type="primary" loading={resume.isRunning} onClick={() => void resume.run(input)}>
          {t.resume}
        </Button>
      )}
      <Popconfirm title={t.removeAsk} okText={t.remove} onConfirm={() => void remove.run(input)}>
        <Button danger loading={remove.isRunning}>
          {t.remove}
        </Button>
      </Popconfirm>
    </Space>
  );
}
