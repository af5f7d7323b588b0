import { Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { useNotices } from '../../../components/notices.js';
import { Page } from '../../../components/page.js';
import {
  RoutingRulesDocument,
  type RoutingRulesQuery,
  RoutingSuppliersDocument,
  SetRoutingRulesDocument,
} from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { Preferences } from './preferences.js';
import { ReroutePolicies } from './reroute-policies.js';
import { isRight, type RulesDraft, toDraft } from './rules-state.js';
import { RulesTrial } from './rules-trial.js';
import styles from './routing.module.css';
import { Weights } from './weights.js';

const texts = defineTexts({
  title: { zh: '派单规则', en: 'Routing rules' },
  lead: {
    zh: '系统为每个订单选总成本最低的供应商。这里决定除了价格和运费还看什么、用谁不用谁。',
    en: 'Each order goes to the suppliers who cost least in all. Say here what counts beside prices and freight, and whom you want.',
  },
  save: { zh: '保存规则', en: 'Save the rules' },
  saved: { zh: '规则已保存，下一个订单起生效', en: 'Saved. They count from the next order on' },
});

export function RoutingPage(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(RoutingRulesDocument, {});
  return (
    <Page title={t.title} lead={t.lead}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active />}
      {data && <RulesForm rules={data} />}
    </Page>
  );
}

function RulesForm({ rules }: { readonly rules: RoutingRulesQuery }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const [draft, setDraft] = useState<RulesDraft>(() => toDraft(rules));
  const { data: suppliers, error, refetch } = useRead(RoutingSuppliersDocument, {});
  const set = useWrite(SetRoutingRulesDocument, useNotices()({ done: t.saved }));
  const change = (changes: Partial<RulesDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const isChanged = JSON.stringify(draft) !== JSON.stringify(toDraft(rules));
  return (
    <>
      <Weights draft={draft} onChange={change} isFixed={!mayWrite} />
      {error && !suppliers && <FailureNote error={error} onRetry={() => void refetch()} />}
      <Preferences draft={draft} onChange={change} isFixed={!mayWrite} suppliers={suppliers?.routingSuppliers ?? []} />
      <ReroutePolicies draft={draft} onChange={change} isFixed={!mayWrite} />
      {mayWrite && (
        <div className={styles.save}>
          <Button
            type="primary"
            disabled={!isChanged || !isRight(draft)}
            loading={set.isRunning}
            onClick={() => void set.run(draft)}
          >
            {t.save}
          </Button>
        </div>
      )}
      <RulesTrial draft={draft} isChanged={isChanged} />
    </>
  );
}
