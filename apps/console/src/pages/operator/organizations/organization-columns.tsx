import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import { StatusMark, type StatusTone } from '../../../components/status-mark.js';
import type { OrganizationRowFragment, OrganizationStatus } from '../../../gql/graphql.js';
import { ORGANIZATION_KIND, ORGANIZATION_STATUS, useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '类型', en: 'Kind' },
  email: { zh: '联系邮箱', en: 'E-mail' },
  applied: { zh: '申请时间', en: 'Applied' },
  state: { zh: '状态', en: 'Status' },
});

export const STATUS_TONE: Readonly<Record<OrganizationStatus, StatusTone>> = {
  PENDING: 'warning',
  APPROVED: 'good',
  REFUSED: 'quiet',
  SUSPENDED: 'bad',
};

export function useOrganizationColumns(): readonly Column<OrganizationRowFragment>[] {
  const t = useTexts(texts);
  const kindName = useLabels(ORGANIZATION_KIND);
  const statusName = useLabels(ORGANIZATION_STATUS);
  return [
    { key: 'name', title: t.name, card: 'head', cell: ({ name }) => name },
    { key: 'kind', title: t.kind, cell: ({ kind }) => kindName(kind) },
    { key: 'email', title: t.email, cell: ({ contactEmail }) => contactEmail },
    { key: 'applied', title: t.applied, cell: ({ createdAt }) => <Instant at={createdAt} /> },
    {
      key: 'state',
      title: t.state,
      card: 'aside',
      cell: ({ status }) => <StatusMark tone={STATUS_TONE[status]}>{statusName(status)}</StatusMark>,
    },
  ];
}
