import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Page } from '../../../components/page.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { MyShopDocument } from '../../../gql/graphql.js';
import { useMay, useViewer } from '../../../session/viewer.js';
import { EarningsChart } from '../../money/earnings-chart.js';
import { WalletFigures } from '../../money/wallet-figures.js';
import { CreatorSteps } from './creator-steps.js';
import { CreatorTasks } from './creator-tasks.js';

const texts = defineTexts({
  hello: (name: string) => ({ zh: `${name}，您好`, en: `Hello, ${name}` }),
});

/** What a creator sees first: what needs doing, and what was earned. */
export function CreatorHome(): ReactNode {
  const t = useTexts(texts);
  const { account, organization } = useViewer();
  const maySeeShop = useMay('SHOP_READ');
  const maySeeMoney = useMay('MONEY_READ');
  const { data } = useRead(MyShopDocument, {}, { isWanted: maySeeShop });
  return (
    <Page title={t.hello(account?.name ?? organization.name)}>
      {maySeeShop && <CreatorSteps />}
      <CreatorTasks />
      {maySeeMoney && (
        <>
          <WalletFigures />
          <EarningsChart currency={data?.myShop?.currency ?? 'CNY'} />
        </>
      )}
    </Page>
  );
}
