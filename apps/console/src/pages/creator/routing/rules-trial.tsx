import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { type Bar, BarChart } from '../../../components/chart/bar-chart.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Figures } from '../../../components/figures.js';
import { Section } from '../../../components/page.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import {
  type RulesTrialFiguresFragment,
  type RulesTrialInput,
  TryRoutingRulesDocument,
  type TryRoutingRulesQuery,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { isRight, type RulesDraft } from './rules-state.js';
import styles from './routing.module.css';

const ORDERS = 200;

const texts = defineTexts({
  title: { zh: '先试一试', en: 'Try them first' },
  lead: {
    zh: `把上面的规则用在最近 ${ORDERS} 个订单上，看会有什么不同。按今天的价格、运费和库存计算，不会改动任何订单。`,
    en: `See what the rules above would have made of your latest ${ORDERS} orders, at today’s prices, freight and stocks. Nothing is changed.`,
  },
  run: { zh: '试算', en: 'Try' },
  stale: { zh: '规则又改了，请重新试算。', en: 'The rules were changed since. Try again.' },
  noOrders: { zh: '还没有可以试算的订单', en: 'No orders to try them on yet' },
  tried: { zh: '试算订单', en: 'Orders tried' },
  skipped: (count: number) => ({ zh: `另有 ${count} 个已无货可派`, en: `${count} more are not to be had any more` }),
  changed: { zh: '会改变的订单', en: 'Would differ' },
  paid: { zh: '货款和运费', en: 'Goods and freight' },
  parcels: { zh: '包裹', en: 'Parcels' },
  days: { zh: '平均到货天数', en: 'Mean days to arrive' },
  from: (before: string) => ({ zh: `现在 ${before}`, en: `now ${before}` }),
  same: { zh: '这些规则不会改变任何一个订单。', en: 'Not one order would differ.' },
  chart: { zh: '每个供应商多供或少供的商品行数', en: 'Order lines that each supplier would serve more or fewer of' },
  words: (name: string, before: number, after: number) => ({
    zh: `${name}：${before} → ${after} 行`,
    en: `${name}: ${before} → ${after} lines`,
  }),
  order: { zh: '订单', en: 'Order' },
  arrow: (before: string, after: string) => ({ zh: `${before} → ${after}`, en: `${before} → ${after}` }),
  orders: { zh: '会改变的订单', en: 'Orders that would differ' },
});

interface RulesTrialProps {
  readonly draft: RulesDraft;
  readonly isChanged: boolean;
}

function toInput(draft: RulesDraft): RulesTrialInput {
  const { splitPenalty, lateDay, expectedDays, failure, preferences } = draft;
  return { splitPenalty, lateDay, expectedDays, failure, preferences, orders: ORDERS };
}

/** What the rules would have made of past orders, before they are saved. */
export function RulesTrial({ draft, isChanged }: RulesTrialProps): ReactNode {
  const t = useTexts(texts);
  const [tried, setTried] = useState<RulesTrialInput | null>(null);
  const input = toInput(draft);
  const { data, error, isFetching, refetch } = useRead(
    TryRoutingRulesDocument,
    { input: tried ?? input },
    { isWanted: tried !== null, isFixed: true },
  );
  const isStale = tried !== null && JSON.stringify(tried) !== JSON.stringify(input);
  return (
    <Section
      title={t.title}
      lead={t.lead}
      actions={
        <Button
          disabled={!isRight(draft) || (!isChanged && tried === null)}
          loading={isFetching}
          onClick={() => setTried(input)}
        >
          {t.run}
        </Button>
      }
    >
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      {isStale && <p className="quiet">{t.stale}</p>}
      {data && tried && <Outcome trial={data.tryRoutingRules} />}
    </Section>
  );
}

function Outcome({ trial }: { readonly trial: TryRoutingRulesQuery['tryRoutingRules'] }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  if (trial.tried === 0) return <EmptyNote title={t.noOrders} />;
  const { before, after } = trial;
  return (
    <div className={styles.outcome}>
      <Figures
        figures={[
          {
            key: 'tried',
            name: t.tried,
            value: format.number(trial.tried),
            ...(trial.skipped > 0 ? { note: t.skipped(trial.skipped) } : {}),
          },
          { key: 'changed', name: t.changed, value: format.number(trial.changed) },
          { key: 'paid', name: t.paid, value: <Amount value={after.paid} />, note: t.from(format.money(before.paid)) },
          {
            key: 'parcels',
            name: t.parcels,
            value: format.number(after.parcels),
            note: t.from(format.number(before.parcels)),
          },
          { key: 'days', name: t.days, value: after.days.toFixed(1), note: t.from(before.days.toFixed(1)) },
        ]}
      />
      {trial.changed === 0 ? (
        <p className="quiet">{t.same}</p>
      ) : (
        <>
          <SupplierChart suppliers={trial.suppliers} />
          <ChangedOrders orders={trial.orders} />
        </>
      )}
    </div>
  );
}

const BARS = 12;

function SupplierChart({ suppliers }: Pick<TryRoutingRulesQuery['tryRoutingRules'], 'suppliers'>): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const bars = suppliers
    .filter(({ linesBefore, linesAfter }) => linesBefore !== linesAfter)
    .sort((one, other) => Math.abs(changeOf(other)) - Math.abs(changeOf(one)))
    .slice(0, BARS)
    .map((supplier): Bar => {
      const { name, linesBefore, linesAfter } = supplier;
      return { label: name, value: changeOf(supplier), words: t.words(name, linesBefore, linesAfter) };
    });
  if (bars.length === 0) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{t.chart}</h3>
      <BarChart title={t.chart} bars={bars} tickWords={(value) => format.number(value)} />
    </>
  );
}

const changeOf = ({ linesBefore, linesAfter }: { readonly linesBefore: number; readonly linesAfter: number }): number =>
  linesAfter - linesBefore;

function ChangedOrders({ orders }: Pick<TryRoutingRulesQuery['tryRoutingRules'], 'orders'>): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const cell = (before: RulesTrialFiguresFragment, after: RulesTrialFiguresFragment, name: 'parcels' | 'days') =>
    before[name] === after[name] ? format.number(after[name]) : t.arrow(`${before[name]}`, `${after[name]}`);
  return (
    <>
      <h3 className={styles.subtitle}>{t.orders}</h3>
      <ScrollRegion label={t.orders}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.order}</th>
              <th scope="col">{t.paid}</th>
              <th scope="col">{t.parcels}</th>
              <th scope="col">{t.days}</th>
            </tr>
          </thead>
          <tbody>
            {orders.map(({ orderId, number, before, after }) => (
              <tr key={orderId}>
                <th scope="row">{number}</th>
                <td>{t.arrow(format.money(before.paid), format.money(after.paid))}</td>
                <td>{cell(before, after, 'parcels')}</td>
                <td>{cell(before, after, 'days')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}
