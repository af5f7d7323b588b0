import type { ReactNode } from 'react';

import { Amount } from '../../components/amount.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import type { OrderDetailsQuery, RoutingReason } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import styles from './orders.module.css';

const texts = defineTexts({
  title: { zh: '为什么选这个供应商', en: 'Why this supplier' },
  proven: { zh: '已证明没有更省的选择。', en: 'Proven: nothing cheaper existed.' },
  gap: (share: string) => ({
    zh: `商品很多，最多可能比最优贵 ${share}。`,
    en: `A very large order: at most ${share} above the cheapest.`,
  }),
  chosen: { zh: '选中', en: 'Chosen' },
  runnerUp: { zh: '次选', en: 'Next best' },
  goods: { zh: '供货价', en: 'Goods' },
  freight: { zh: '运费', en: 'Freight' },
  lateness: { zh: '时效', en: 'Lateness' },
  risk: { zh: '风险', en: 'Risk' },
  split: { zh: '拆单', en: 'Extra parcel' },
  total: { zh: '合计', en: 'Total' },
  ONLY_CHOICE: { zh: '只有这一家能供货。', en: 'Nobody else could serve it.' },
  CHEAPER_GOODS: { zh: '供货价更低。', en: 'Its goods cost less.' },
  CHEAPER_FREIGHT: { zh: '运费更低。', en: 'Its parcel costs less.' },
  FEWER_PARCELS: { zh: '包裹更少。', en: 'The order travels in fewer parcels.' },
  SOONER: { zh: '到货更快。', en: 'It arrives sooner.' },
  SAFER: { zh: '供应商更少失约。', en: 'The supplier fails less often.' },
  EQUAL: { zh: '两者成本相同。', en: 'Both cost the same.' },
} satisfies Record<RoutingReason, unknown> & Record<string, unknown>);

type Order = OrderDetailsQuery['order'];
type Routing = NonNullable<Order['routing']>;
type Choice = Routing['lines'][number]['chosen'];

interface RoutingReasonsProps {
  readonly routing: Routing;
  readonly lines: Order['lines'];
}

/** Why each line went to its supplier, in words and figures. */
export function RoutingReasons({ routing, lines }: RoutingReasonsProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  const titles = new Map(lines.map(({ id, title }) => [id, title[locale]]));
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.title}</h2>
      <p className="quiet">{routing.isProven ? t.proven : t.gap(format.percent(Math.ceil(routing.gap * 10_000)))}</p>
      {routing.lines.map(({ lineId, chosen, runnerUp, reason, saved }) => (
        <article key={lineId} className={styles.part}>
          <span>
            <strong>{titles.get(lineId)}</strong> · {t[reason]}
            {saved && (
              <>
                {' '}
                (<Amount value={saved} isSigned />)
              </>
            )}
          </span>
          <CostTable label={titles.get(lineId) ?? ''} chosen={chosen} runnerUp={runnerUp} />
        </article>
      ))}
    </section>
  );
}

interface CostTableProps {
  readonly label: string;
  readonly chosen: Choice;
  readonly runnerUp: Choice | null;
}

function CostTable({ label, chosen, runnerUp }: CostTableProps): ReactNode {
  const t = useTexts(texts);
  const ways = [{ name: t.chosen, way: chosen }, ...(runnerUp ? [{ name: t.runnerUp, way: runnerUp }] : [])];
  const parts = ['goods', 'freight', 'lateness', 'risk', 'split', 'total'] as const;
  return (
    <ScrollRegion label={label}>
      <table className={styles.costs}>
        <thead>
          <tr>
            <th scope="col" />
            {parts.map((part) => (
              <th key={part} scope="col">
                {t[part]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ways.map(({ name, way }) => (
            <tr key={name}>
              <th scope="row">
                {name}: {way.supplierName} <span className="quiet">{way.warehouseName}</span>
              </th>
              {parts.map((part) => (
                <td key={part}>
                  <Amount value={way.cost[part]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
