import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Instant } from '../../../components/instant.js';
import { Section } from '../../../components/page.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { StatusMark } from '../../../components/status-mark.js';
import { type LedgerAccountKind, LedgerCheckDocument, type LedgerCheckQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './operator-home.module.css';

const texts = defineTexts({
  title: { zh: '账本', en: 'Ledger' },
  balanced: { zh: '借贷相等', en: 'Debits equal credits' },
  unbalanced: { zh: '借贷不等，请立即核查', en: 'Debits and credits differ: look into it now' },
  agree: { zh: '支付通知与账目一致', en: 'Payment notifications agree with the books' },
  mismatches: (count: number) => ({
    zh: `${count} 条支付通知与账目不符`,
    en: `${count} payment notifications contradict the books`,
  }),
  verified: (transactions: string, entries: string) => ({
    zh: `重算了 ${transactions} 笔交易、${entries} 条分录`,
    en: `${transactions} transactions and ${entries} entries recomputed`,
  }),
  never: { zh: '还没有整账重算过', en: 'Not recomputed as a whole yet' },
  findings: (count: number) => ({ zh: `${count} 处不符`, en: `${count} findings` }),
  account: { zh: '账户', en: 'Accounts' },
  debit: { zh: '借方', en: 'Debit' },
  credit: { zh: '贷方', en: 'Credit' },
  balance: { zh: '余额', en: 'Balance' },
});

const ACCOUNT: Readonly<Record<LedgerAccountKind, Both>> = {
  PROVIDER: { zh: '支付渠道', en: 'At the payment provider' },
  UNAPPLIED: { zh: '迟到的付款', en: 'Payments that came late' },
  PENDING: { zh: '待结算', en: 'Pending' },
  AVAILABLE: { zh: '可用余额', en: 'Available' },
  PREPAID: { zh: '创作者预存款', en: 'Paid in by creators' },
  FEE_PENDING: { zh: '待结算平台费', en: 'Pending fees' },
  FEE: { zh: '平台费', en: 'Fees' },
};

const EVERY_MS = 15_000;

export function LedgerHealth(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(LedgerCheckDocument, {}, { everyMs: EVERY_MS });
  return (
    <div id="ledger" className={styles.block}>
      <Section title={t.title}>
        {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
        {!error && !data && <span className="skeleton-line" />}
        {data && <LedgerLook check={data.ledgerCheck} />}
      </Section>
    </div>
  );
}

function LedgerLook({ check }: { readonly check: LedgerCheckQuery['ledgerCheck'] }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  const { isZero, mismatches, lastVerification, totals } = check;
  return (
    <>
      <div className={styles.marks}>
        <StatusMark tone={isZero ? 'good' : 'bad'}>{isZero ? t.balanced : t.unbalanced}</StatusMark>
        <StatusMark tone={mismatches === 0 ? 'good' : 'bad'}>
          {mismatches === 0 ? t.agree : t.mismatches(mismatches)}
        </StatusMark>
        {lastVerification ? (
          <StatusMark tone={lastVerification.findings.length === 0 ? 'good' : 'bad'}>
            <span>
              <Instant at={lastVerification.verifiedAt} /> ·{' '}
              {t.verified(format.number(lastVerification.transactions), format.number(lastVerification.entries))} ·{' '}
              {t.findings(lastVerification.findings.length)}
            </span>
          </StatusMark>
        ) : (
          <StatusMark tone="quiet">{t.never}</StatusMark>
        )}
      </div>
      <ScrollRegion label={t.title}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.account}</th>
              <th scope="col" data-align="end">
                {t.debit}
              </th>
              <th scope="col" data-align="end">
                {t.credit}
              </th>
              <th scope="col" data-align="end">
                {t.balance}
              </th>
            </tr>
          </thead>
          <tbody>
            {totals.map(({ kind, debit, credit, balance }) => (
              <tr key={`${kind} ${balance.currencyCode}`}>
                <td className={styles.name}>{ACCOUNT[kind][locale]}</td>
                <td data-align="end">
                  <Amount value={debit} />
                </td>
                <td data-align="end">
                  <Amount value={credit} />
                </td>
                <td data-align="end">
                  <Amount value={balance} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {lastVerification && lastVerification.findings.length > 0 && (
        <ul>
          {lastVerification.findings.slice(0, 50).map(({ check: what, subject, expected, actual }) => (
            <li key={`${what} ${subject}`}>
              {what}: <code>{subject}</code> {expected} ≠ {actual}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
