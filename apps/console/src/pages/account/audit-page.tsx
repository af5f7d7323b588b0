import type { ReactNode } from 'react';

import { useList } from '../../api/reading.js';
import { EmptyNote } from '../../components/empty-note.js';
import { Page } from '../../components/page.js';
import { RecordTable } from '../../components/record-table.js';
import { AuditEntriesDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useAuditColumns } from '../operator/audit/audit-columns.js';

const texts = defineTexts({
  title: { zh: '操作记录', en: 'Audit log' },
  lead: { zh: '您组织里的每一次改动。', en: 'Every change that was made in your organization’s name.' },
  none: { zh: '还没有记录', en: 'Nothing was changed yet' },
});

/** What was changed by one's own organization. */
export function AuditPage(): ReactNode {
  const t = useTexts(texts);
  const list = useList(AuditEntriesDocument, {}, ({ auditEntries }) => auditEntries);
  return (
    <Page title={t.title} lead={t.lead}>
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
