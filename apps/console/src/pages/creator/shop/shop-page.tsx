import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page } from '../../../components/page.js';
import { MyShopDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { FollowPolicy } from './follow-policy.js';
import { NewShopForm } from './new-shop-form.js';
import { PriceRules } from './price-rules.js';
import { ShareShop } from './share-shop.js';
import { ShopForm } from './shop-form.js';
import { ShopSwitch } from './shop-switch.js';

const texts = defineTexts({
  title: { zh: '店铺设置', en: 'Shop' },
  newTitle: { zh: '开一家店铺', en: 'Open your shop' },
  newLead: {
    zh: '填好名称和地址就能开业。买家不用注册，打开链接就能下单。',
    en: 'A name and an address, and it is open. Shoppers need no account: they buy from your link.',
  },
});

export function ShopPage(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(MyShopDocument, {});
  if (!data) {
    return (
      <Page title={t.title}>
        {error ? <FailureNote error={error} onRetry={() => void refetch()} /> : <Skeleton active />}
      </Page>
    );
  }
  const shop = data.myShop;
  if (!shop) {
    return (
      <Page title={t.newTitle} lead={t.newLead}>
        <NewShopForm />
      </Page>
    );
  }
  return (
    <Page title={t.title} actions={<ShopSwitch shop={shop} />}>
      <ShareShop shop={shop} />
      <ShopForm shop={shop} />
      <FollowPolicy shop={shop} />
      <PriceRules />
    </Page>
  );
}
