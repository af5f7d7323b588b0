import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Page, Toolbar } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { MarketAuditEntriesDocument, OrganizationDetailsDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useAuditColumns } from './audit-columns.js';

const texts = defineTexts({
  title: { zh: '操作记录', en: 'Audit log' },
  lead: { zh: '市场里的每一次改动：谁、何时、改了什么。', en: 'Every change in the market: who, when, what.' },
  only: (name: string) => ({ zh: `只看：${name}`, en: `Only ${name}` }),
  all: { zh: '查看全部', en: 'Show all' },
  none: { zh: '没有记录', en: 'Nothing was changed' },
});

const DEFAULTS = { organization: '' };

/** What was changed in the whole market. */
export function MarketAuditPage(): ReactNode {
  const t = useTexts(texts);
  const [{ organization: organizationId }, setState] = useAddressState(DEFAULTS);
  const list = useList(
    MarketAuditEntriesDocument,
    { organizationId: organizationId || null },
    (data) => data.marketAuditEntries,
  );
  const { data } = useRead(OrganizationDetailsDocument, { id: organizationId }, { isWanted: organizationId !== '' });
  return (
    <Page title={t.title} lead={t.lead}>
      {organizationId !== '' && (
        <Toolbar>
          <strong>{t.only(data?.organization?.name ?? '…')}</strong>
          <Button onClick={() => setState({ organization: '' })}>{t.all}</Button>
        </Toolbar>
      )}
      <RecordTable
        label={t.title}
        list={list}
        columns={useAuditColumns()}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.none} />}
      />
    </Page>
  );
}
