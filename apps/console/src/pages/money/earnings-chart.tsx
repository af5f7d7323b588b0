import { Segmented, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../api/reading.js';
import { BarChart } from '../../components/chart/bar-chart.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FailureNote } from '../../components/failure-note.js';
import { Section } from '../../components/page.js';
import { type CurrencyCode, EarningsByDayDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { LANGUAGE_TAG, useLocale } from '../../i18n/locale.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '每日收益', en: 'Earnings by day' },
  lead: (sum: string) => ({ zh: `合计 ${sum}，已扣除退款`, en: `${sum} in all, refunds taken off` }),
  range: { zh: '时间范围', en: 'Range' },
  days: (count: number) => ({ zh: `${count} 天`, en: `${count} days` }),
  nothing: { zh: '这段时间还没有收益', en: 'Nothing was earned in these days' },
  ofDay: (day: string, earned: string, released: string) => ({
    zh: `${day}：收益 ${earned}，结算 ${released}`,
    en: `${day}: ${earned} earned, ${released} released`,
  }),
});

const RANGES_DAYS = [14, 30, 90];

interface EarningsChartProps {
  readonly currency?: CurrencyCode;
}

/** What was earned on each of the last days. */
export function EarningsChart({ currency = 'CNY' }: EarningsChartProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const tag = LANGUAGE_TAG[useLocale()];
  const [days, setDays] = useState(30);
  const { data, error, refetch } = useRead(EarningsByDayDocument, { days, currency });
  const rows = data?.earningsByDay ?? [];
  const isFlat = rows.every(({ earned }) => Number(earned.amount) === 0);
  const sum = rows.reduce((total, { earned }) => total + Number(earned.amount), 0);
  // A day of the organization's calendar has no time of day: it is read and written in one and the same zone.
  const dayName = new Intl.DateTimeFormat(tag, { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
  return (
    <Section
      title={t.title}
      lead={data && t.lead(format.money({ amount: sum.toFixed(2), currencyCode: currency }))}
      actions={
        <Segmented
          aria-label={t.range}
          value={days}
          onChange={setDays}
          options={RANGES_DAYS.map((value) => ({ value, label: t.days(value) }))}
        />
      }
    >
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton active />}
      {data && isFlat && <EmptyNote title={t.nothing} />}
      {data && !isFlat && (
        <BarChart
          title={t.title}
          tickWords={(value) => format.roughMoney(value, currency)}
          bars={rows.map(({ day, earned, released }) => {
            const label = dayName.format(new Date(day));
            return {
              label,
              value: Number(earned.amount),
              words: t.ofDay(label, format.money(earned), format.money(released)),
            };
          })}
        />
      )}
    </Section>
  );
}
