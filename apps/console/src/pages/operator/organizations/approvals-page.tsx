import type { ReactNode } from 'react';

import { useList } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Page } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { OrganizationsDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useOrganizationColumns } from './organization-columns.js';
import { OrganizationPanel } from './organization-panel.js';

const texts = defineTexts({
  title: { zh: '入驻审核', en: 'Approvals' },
  lead: { zh: '谁可以进入市场，由您决定。', en: 'Who may take part is your word.' },
  none: { zh: '没有待审核的申请', en: 'No application waits' },
  noneText: { zh: '新的申请会出现在这里，您也会收到通知。', en: 'New ones come in here, and you are notified.' },
});

const DEFAULTS = { open: '' };
const EVERY_MS = 20_000;

export function ApprovalsPage(): ReactNode {
  const t = useTexts(texts);
  const [state, setState] = useAddressState(DEFAULTS);
  const list = useList(OrganizationsDocument, { status: 'PENDING' }, ({ organizations }) => organizations, {
    everyMs: EVERY_MS,
  });
  return (
    <Page title={t.title} lead={t.lead}>
      <RecordTable
        label={t.title}
        list={list}
        columns={useOrganizationColumns()}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <OrganizationPanel organizationId={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}
