import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { Amount } from '../../components/amount.js';
import { Instant } from '../../components/instant.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { StatementEntriesDocument, type StatementEntriesQuery, type WalletAccount } from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { ENTRY_KIND } from './labels.js';

const texts = defineTexts({
  what: { zh: '事项', en: 'What' },
  number: { zh: '供货单号', en: 'Supplier order' },
  amount: { zh: '金额', en: 'Amount' },
  at: { zh: '时间', en: 'When' },
});

type Entry = StatementEntriesQuery['statementEntries']['nodes'][number];

interface StatementEntriesProps {
  readonly label: string;
  readonly account: WalletAccount;
  readonly empty: ReactNode;
}

/** Every line of one account of the wallet. */
export function StatementEntries({ label, account, empty }: StatementEntriesProps): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(ENTRY_KIND);
  const list = useList(StatementEntriesDocument, { account }, ({ statementEntries }) => statementEntries);
  const columns: readonly Column<Entry>[] = [
    { key: 'what', title: t.what, card: 'head', cell: ({ kind }) => kindName(kind) },
    { key: 'number', title: t.number, cell: ({ number }) => (number === null ? '—' : <code>{number}</code>) },
    { key: 'amount', title: t.amount, align: 'end', cell: ({ amount }) => <Amount value={amount} isSigned /> },
    { key: 'at', title: t.at, cell: ({ postedAt }) => <Instant at={postedAt} /> },
  ];
  return (
    <RecordTable
      label={label}
      list={list}
      columns={columns}
      rowKey={({ supplierOrderId, kind, postedAt, amount }) =>
        `${supplierOrderId ?? ''} ${kind} ${postedAt} ${amount.amount}`
      }
      empty={empty}
    />
  );
}
