import { Select, Switch } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { useNotices } from '../../../components/notices.js';
import { Section } from '../../../components/page.js';
import { type MyShopQuery, UpdateShopDocument } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { COST_CHANGE } from '../listings/labels.js';
import styles from './shop.module.css';

const texts = defineTexts({
  title: { zh: '货源变动时', en: 'When suppliers change their offers' },
  lead: {
    zh: '售价永远不会低于最低售价和成本；有变动会在消息里告诉您。',
    en: 'No price ever falls below minimum price or cost. What happened is told in your inbox.',
  },
  cost: { zh: '供货价变动', en: 'Supply price changes' },
  soldOut: { zh: '售罄自动暂停，有货自动恢复', en: 'Pause what is sold out, resume it when there is stock' },
  saved: { zh: '已保存', en: 'Saved' },
});

const POLICIES: readonly ['REPRICE', 'PAUSE', 'ACCEPT'] = ['REPRICE', 'PAUSE', 'ACCEPT'];

export function FollowPolicy({ shop }: { readonly shop: NonNullable<MyShopQuery['myShop']> }): ReactNode {
  const t = useTexts(texts);
  const policyName = useLabels(COST_CHANGE);
  const mayWrite = useMay('SHOP_WRITE');
  const notices = useNotices();
  const update = useWrite(UpdateShopDocument, notices({ done: t.saved }));
  return (
    <Section title={t.title} lead={t.lead}>
      <div className={styles.form}>
        <p>
          <label>
            {t.cost}{' '}
            <Select
              aria-label={t.cost}
              style={{ width: 220 }}
              disabled={!mayWrite || update.isRunning}
              value={shop.onCostChange}
              onChange={(onCostChange) => void update.run({ shopId: shop.id, onCostChange })}
              options={POLICIES.map((value) => ({ value, label: policyName(value) }))}
            />
          </label>
        </p>
        <p>
          <Switch
            aria-label={t.soldOut}
            disabled={!mayWrite || update.isRunning}
            checked={shop.pausesSoldOut}
            onChange={(pausesSoldOut) => void update.run({ shopId: shop.id, pausesSoldOut })}
          />{' '}
          {t.soldOut}
        </p>
      </div>
    </Section>
  );
}
