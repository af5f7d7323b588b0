import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Steps } from '../../../components/steps.js';
import { ListingStockDocument, MyShopDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '三步开始卖货', en: 'Three steps to your first sale' },
  shop: { zh: '开一家店铺', en: 'Open your shop' },
  shopText: { zh: '起个名字，选一个地址。', en: 'A name and an address.' },
  goods: { zh: '选品上架', en: 'Pick goods and list them' },
  goodsText: { zh: '自己定价，或者拿佣金。', en: 'At your own price, or for a commission.' },
  share: { zh: '分享店铺链接', en: 'Share your shop' },
  shareText: { zh: '链接和二维码在店铺设置里。', en: 'Its link and QR code are on the shop’s page.' },
});

/** Only until something is on sale. */
export function CreatorSteps(): ReactNode {
  const t = useTexts(texts);
  const shop = useRead(MyShopDocument, {}).data;
  const hasShop = shop?.myShop != null;
  const listings = useRead(ListingStockDocument, {}, { isWanted: hasShop }).data?.listings.nodes;
  const isKnown = shop !== undefined && (!hasShop || listings !== undefined);
  const hasGoods = listings !== undefined && listings.length > 0;
  if (!isKnown || hasGoods) return null;
  return (
    <Steps
      title={t.title}
      steps={[
        { key: 'shop', name: t.shop, text: t.shopText, to: '/shop', isDone: hasShop },
        { key: 'goods', name: t.goods, text: t.goodsText, to: '/goods', isDone: hasGoods },
        { key: 'share', name: t.share, text: t.shareText, to: '/shop', isDone: false },
      ]}
    />
  );
}
