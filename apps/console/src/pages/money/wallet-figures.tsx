import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../api/reading.js';
import { Amount } from '../../components/amount.js';
import { FailureNote } from '../../components/failure-note.js';
import { Figures } from '../../components/figures.js';
import { WalletDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({
  pending: { zh: '待结算', en: 'Pending' },
  pendingNote: {
    zh: '买家收货且过了售后期后转为可用',
    en: 'Becomes available after receipt and the after-sale window',
  },
  available: { zh: '可用余额', en: 'Available' },
  availableNote: { zh: '已结算，归您所有', en: 'Released: it is yours' },
});

const NOTHING = { amount: '0.00', currencyCode: 'CNY' } as const;

/** What the organization has, in each of its currencies. */
export function WalletFigures(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(WalletDocument, {});
  if (error && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { balances } = data.wallet;
  const shown = balances.length > 0 ? balances : [{ pending: NOTHING, available: NOTHING }];
  return (
    <Figures
      figures={shown.flatMap(({ pending, available }) => [
        {
          key: `available ${available.currencyCode}`,
          name: t.available,
          value: <Amount value={available} />,
          note: t.availableNote,
        },
        {
          key: `pending ${pending.currencyCode}`,
          name: t.pending,
          value: <Amount value={pending} />,
          note: t.pendingNote,
        },
      ])}
    />
  );
}
