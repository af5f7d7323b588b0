import { Alert, Button, Popconfirm, Progress, Select, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link, useParams } from 'react-router';

import { useFailureText } from '../../../api/failure-texts.js';
import { useList, useRead } from '../../../api/reading.js';
import { useWriteOnce } from '../../../api/writing.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { FailureNote } from '../../../components/failure-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { Page, Section } from '../../../components/page.js';
import {
  type BatchFactsFragment,
  ListingBatchDocument,
  type ListingBatchOutcome,
  type ListingBatchPlanInput,
  ListingBatchPreviewDocument,
  ListingBatchRowsDocument,
  StartListingBatchDocument,
} from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './batch.module.css';
import { BatchRows } from './batch-rows.js';
import { BATCH_ACTION, BATCH_OUTCOME, BATCH_STATUS, LISTING_MODE } from './labels.js';
import { FIRST_RULE, PriceRuleFields, toRuleChoice } from './price-rule-fields.js';

const texts = defineTexts({
  title: { zh: '批量操作', en: 'Batch' },
  all: { zh: '全部批次', en: 'All batches' },
  plan: { zh: '要做什么', en: 'What is to be done' },
  planLead: (size: number) => ({
    zh: `已选 ${size} 个商品。先看下面的预览，再开始。`,
    en: `${size} products are chosen. Look at the preview below, then start.`,
  }),
  action: { zh: '操作', en: 'Action' },
  mode: { zh: '定价方式', en: 'Pricing' },
  ownRules: { zh: '各自跟随的定价规则', en: 'Each by the rule that it follows' },
  preview: { zh: '预览', en: 'Preview' },
  start: { zh: '开始', en: 'Start' },
  startAsk: (size: number) => ({ zh: `对 ${size} 个商品开始？`, en: `Start with ${size} products?` }),
  progress: { zh: '进度', en: 'Progress' },
  counts: (done: number, unchanged: number, refused: number, pending: number) => ({
    zh: `完成 ${done}，无变化 ${unchanged}，未处理 ${refused}，剩余 ${pending}`,
    en: `${done} done, ${unchanged} unchanged, ${refused} refused, ${pending} to go`,
  }),
  results: { zh: '逐个结果', en: 'Result of each' },
  show: { zh: '按结果筛选', en: 'By outcome' },
  every: { zh: '全部', en: 'All' },
});

const LOOK_AGAIN_MS = 1_000;

/** A batch: what it is to do and would do, then how far it is and what became of each product. */
export function BatchPage(): ReactNode {
  const t = useTexts(texts);
  const { batchId = '' } = useParams();
  const { data, error, refetch } = useRead(
    ListingBatchDocument,
    { id: batchId },
    { everyMs: (shown) => (shown?.listingBatch.status === 'RUNNING' ? LOOK_AGAIN_MS : false) },
  );
  const batch = data?.listingBatch;
  return (
    <Page title={t.title} actions={<Link to="/listings/batches">{t.all}</Link>}>
      {error && !batch && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !batch && <Skeleton active />}
      {batch?.status === 'DRAFT' && <Draft batch={batch} />}
      {batch && batch.status !== 'DRAFT' && <Running batch={batch} />}
    </Page>
  );
}

type Action = ListingBatchPlanInput['action'];
const ACTIONS: readonly [Action, ...Action[]] = ['LIST', 'REPRICE', 'PAUSE', 'RESUME', 'REMOVE'];
const DEFAULTS = { action: 'LIST' };

function Draft({ batch }: { readonly batch: BatchFactsFragment }): ReactNode {
  const t = useTexts(texts);
  const textOf = useFailureText();
  const mayWrite = useMay('SHOP_WRITE');
  const actionName = useLabels(BATCH_ACTION);
  const modeName = useLabels(LISTING_MODE);
  const [state, setState] = useAddressState(DEFAULTS);
  const action = oneOf(ACTIONS, state.action);
  const [mode, setMode] = useState<'MARKUP' | 'COMMISSION'>('MARKUP');
  const [rule, setRule] = useState(FIRST_RULE);
  const isPriced = action === 'REPRICE' || (action === 'LIST' && mode === 'MARKUP');
  const plan: ListingBatchPlanInput = {
    action,
    mode: action === 'LIST' ? mode : null,
    ...(isPriced ? toRuleChoice(rule) : {}),
  };
  const start = useWriteOnce(StartListingBatchDocument);
  const preview = useList(
    ListingBatchPreviewDocument,
    { id: batch.id, plan },
    ({ listingBatch }) => listingBatch.preview,
  );
  return (
    <>
      <Section title={t.plan} lead={t.planLead(batch.size)}>
        <div className={styles.plan}>
          <label className={styles.field}>
            <span>{t.action}</span>
            <Select
              style={{ width: 160 }}
              value={action}
              onChange={(value) => setState({ action: value })}
              options={ACTIONS.map((value) => ({ value, label: actionName(value) }))}
            />
          </label>
          {action === 'LIST' && (
            <label className={styles.field}>
              <span>{t.mode}</span>
              <Select
                style={{ width: 140 }}
                value={mode}
                onChange={setMode}
                options={(['MARKUP', 'COMMISSION'] as const).map((value) => ({ value, label: modeName(value) }))}
              />
            </label>
          )}
          {isPriced && <PriceRuleFields draft={rule} onChange={setRule} />}
          {mayWrite && (
            <Popconfirm
              title={t.startAsk(batch.size)}
              okText={t.start}
              onConfirm={() => void start.run({ batchId: batch.id, plan })}
            >
              <Button type="primary" loading={start.isRunning}>
                {t.start}
              </Button>
            </Popconfirm>
          )}
        </div>
        {start.error && <Alert type="error" showIcon title={textOf(start.error).message} />}
      </Section>
      <BatchRows label={t.preview} list={preview} />
    </>
  );
}

const OUTCOMES: readonly ['ALL', ...ListingBatchOutcome[]] = ['ALL', 'DONE', 'UNCHANGED', 'REFUSED', 'PENDING'];

function Running({ batch }: { readonly batch: BatchFactsFragment }): ReactNode {
  const t = useTexts(texts);
  const outcomeName = useLabels(BATCH_OUTCOME);
  const actionName = useLabels(BATCH_ACTION);
  const statusName = useLabels(BATCH_STATUS);
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>('ALL');
  const list = useList(
    ListingBatchRowsDocument,
    { id: batch.id, outcome: outcome === 'ALL' ? null : outcome },
    ({ listingBatch }) => listingBatch.rows,
    { everyMs: batch.status === 'RUNNING' ? LOOK_AGAIN_MS : () => false },
  );
  const { size, pendingCount, doneCount, unchangedCount, refusedCount } = batch;
  const action = batch.action ? actionName(batch.action) : '';
  return (
    <>
      <Section
        title={`${action} · ${statusName(batch.status)}`}
        lead={t.counts(doneCount, unchangedCount, refusedCount, pendingCount)}
      >
        <Progress aria-label={t.progress} percent={Math.floor(((size - pendingCount) / Math.max(1, size)) * 100)} />
      </Section>
      <FilterTabs
        label={t.show}
        value={outcome}
        onChange={setOutcome}
        tabs={OUTCOMES.map((value) => ({ value, label: value === 'ALL' ? t.every : outcomeName(value) }))}
      />
      <BatchRows label={t.results} list={list} />
    </>
  );
}
