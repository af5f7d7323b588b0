import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useFailureText } from '../../../api/failure-texts.js';
import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { BarChart } from '../../../components/chart/bar-chart.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import {
  MarginSimulationDocument,
  type MarginSimulationQuery,
  type SimulateMarginInput,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './listings.module.css';

const texts = defineTexts({
  title: { zh: '各省每件还剩多少', en: 'What is left of a piece, by province' },
  lead: {
    zh: '售价 − 供货价 −（运费 − 买家付的运费）− 平台费 − 预计退货；佣金模式为佣金 − 预计退货。',
    en: 'Price − supply price − (freight − what the shopper pays of it) − fee − expected returns; or commission − expected returns.',
  },
  province: { zh: '省份', en: 'Province' },
  supply: { zh: '供货价', en: 'Supply price' },
  freight: { zh: '运费', en: 'Freight' },
  paid: { zh: '买家付运费', en: 'Paid by shopper' },
  fee: { zh: '平台费', en: 'Fee' },
  commission: { zh: '佣金', en: 'Commission' },
  returns: { zh: '预计退货', en: 'Expected returns' },
  noData: { zh: '暂无数据', en: 'No data yet' },
  left: { zh: '还剩', en: 'Left' },
  notDelivered: { zh: '不配送', en: 'Not delivered' },
});

type Row = MarginSimulationQuery['simulateMargin']['provinces'][number];
type Margin = NonNullable<Row['margin']>;

/** What would be left of a variant, as a chart and a table of figures. */
export function MarginChart({ wish }: { readonly wish: SimulateMarginInput }): ReactNode {
  const t = useTexts(texts);
  const textOf = useFailureText();
  const format = useFormat();
  const provinces = useProvinces();
  const { data, error } = useRead(MarginSimulationDocument, { input: wish });
  if (error && !data) return <p className="quiet">{textOf(error).message}</p>;
  if (!data) return <Skeleton active />;
  const { provinces: rows, price } = data.simulateMargin;
  const bars = rows.flatMap(({ province, margin }) =>
    margin
      ? {
          label: provinces.nameOf(province),
          value: Number(margin.left.amount),
          words: `${provinces.nameOf(province)} ${format.money(margin.left)}`,
        }
      : [],
  );
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.title}</h2>
      <span className="quiet">{t.lead}</span>
      <BarChart title={t.title} bars={bars} tickWords={(value) => format.roughMoney(value, price.currencyCode)} />
      <ScrollRegion label={t.title} isFramed>
        <table className={styles.table}>
          <caption className="visually-hidden">{t.title}</caption>
          <thead>
            <tr>
              <th scope="col">{t.province}</th>
              {[t.supply, t.freight, t.paid, t.fee, t.commission, t.returns, t.left].map((name) => (
                <th key={name} scope="col" data-align="end">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ province, margin }) => (
              <tr key={province}>
                <th scope="row">{provinces.nameOf(province)}</th>
                {margin ? <MarginCells margin={margin} /> : <td colSpan={7}>{t.notDelivered}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function MarginCells({ margin }: { readonly margin: Margin }): ReactNode {
  const t = useTexts(texts);
  const { supplyPrice, freight, freightPaid, fee, commission, expectedReturns, left } = margin;
  return (
    <>
      <Figure value={supplyPrice} />
      <Figure value={freight} />
      <Figure value={freightPaid} />
      <Figure value={fee} />
      <Figure value={commission} />
      {expectedReturns ? <Figure value={expectedReturns} /> : <td data-align="end">{t.noData}</td>}
      <td data-align="end">
        <Amount value={left} isSigned />
      </td>
    </>
  );
}

function Figure({ value }: { readonly value: Margin['supplyPrice'] }): ReactNode {
  return <td data-align="end">{value ? <Amount value={value} /> : '—'}</td>;
}
