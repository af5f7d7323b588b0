import { Select } from 'antd';
import type { ReactNode } from 'react';

import { useList } from '../../../api/reading.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { Page, Toolbar } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { SearchBox } from '../../../components/search-box.js';
import { type OrganizationKind, OrganizationsDocument, type OrganizationStatus } from '../../../gql/graphql.js';
import { ORGANIZATION_KIND, ORGANIZATION_STATUS, useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useOrganizationColumns } from './organization-columns.js';
import { OrganizationPanel } from './organization-panel.js';

const texts = defineTexts({
  title: { zh: '组织', en: 'Organizations' },
  status: { zh: '按状态筛选', en: 'By status' },
  all: { zh: '全部', en: 'All' },
  kind: { zh: '类型', en: 'Kind' },
  allKinds: { zh: '全部类型', en: 'All kinds' },
  search: { zh: '名称或邮箱', en: 'Name or e-mail' },
  none: { zh: '没有符合条件的组织', en: 'No such organization' },
});

const STATUSES: readonly ['ALL', ...OrganizationStatus[]] = ['ALL', 'APPROVED', 'PENDING', 'SUSPENDED', 'REFUSED'];
const KINDS: readonly ['ALL', ...OrganizationKind[]] = ['ALL', 'CREATOR', 'SUPPLIER', 'TRAINER', 'PLATFORM'];
const DEFAULTS = { status: 'ALL', kind: 'ALL', search: '', open: '' };

export function OrganizationsPage(): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(ORGANIZATION_KIND);
  const statusName = useLabels(ORGANIZATION_STATUS);
  const [state, setState] = useAddressState(DEFAULTS);
  const status = oneOf(STATUSES, state.status);
  const kind = oneOf(KINDS, state.kind);
  const list = useList(
    OrganizationsDocument,
    {
      kind: kind === 'ALL' ? null : kind,
      status: status === 'ALL' ? null : status,
      search: state.search || null,
    },
    ({ organizations }) => organizations,
  );
  return (
    <Page title={t.title}>
      <FilterTabs
        label={t.status}
        value={status}
        onChange={(value) => setState({ status: value })}
        tabs={STATUSES.map((value) => ({ value, label: value === 'ALL' ? t.all : statusName(value) }))}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.search} onChange={(search) => setState({ search })} />
        <Select<(typeof KINDS)[number]>
          aria-label={t.kind}
          value={kind}
          onChange={(value) => setState({ kind: value })}
          options={KINDS.map((value) => ({ value, label: value === 'ALL' ? t.allKinds : kindName(value) }))}
          popupMatchSelectWidth={false}
        />
      </Toolbar>
      <RecordTable
        label={t.title}
        list={list}
        columns={useOrganizationColumns()}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none} />}
      />
      <OrganizationPanel organizationId={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}
