import { Button, Skeleton, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Facts } from '../../../components/facts.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import { SidePanel } from '../../../components/side-panel.js';
import { StatusMark } from '../../../components/status-mark.js';
import {
  ApproveOrganizationDocument,
  OrganizationDetailsDocument,
  type OrganizationRowFragment,
  ReinstateOrganizationDocument,
} from '../../../gql/graphql.js';
import { ORGANIZATION_KIND, ORGANIZATION_STATUS, useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { STATUS_TONE } from './organization-columns.js';
import { type Objection, ObjectionDialog } from './objection-dialog.js';

const texts = defineTexts({
  title: { zh: '组织', en: 'Organization' },
  status: { zh: '状态', en: 'Status' },
  kind: { zh: '类型', en: 'Kind' },
  email: { zh: '联系邮箱', en: 'E-mail' },
  timeZone: { zh: '时区', en: 'Time zone' },
  applied: { zh: '申请时间', en: 'Applied' },
  reason: { zh: '原因', en: 'Reason' },
  closure: { zh: '放假安排', en: 'Planned closure' },
  audit: { zh: '查看操作记录', en: 'What it changed' },
  approve: { zh: '通过', en: 'Approve' },
  approved: { zh: '已通过，对方会收到邮件', en: 'It is approved, and gets a mail' },
  refuse: { zh: '拒绝', en: 'Refuse' },
  suspend: { zh: '暂停', en: 'Suspend' },
  reinstate: { zh: '恢复', en: 'Reinstate' },
  reinstated: { zh: '已恢复', en: 'It may go on' },
});

interface OrganizationPanelProps {
  /** Empty: closed. */
  readonly organizationId: string;
  readonly onClose: () => void;
}

export function OrganizationPanel({ organizationId, onClose }: OrganizationPanelProps): ReactNode {
  const t = useTexts(texts);
  const mayOperate = useMay('PLATFORM_OPERATE');
  const isOpen = organizationId !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    OrganizationDetailsDocument,
    { id: organizationId },
    { isWanted: isOpen },
  );
  const organization = isPlaceholderData ? undefined : data?.organization;
  return (
    <SidePanel
      title={organization?.name ?? t.title}
      isOpen={isOpen}
      onClose={onClose}
      footer={organization && mayOperate && <OrganizationActions organization={organization} />}
    >
      {error && !organization && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !organization && <Skeleton active />}
      {organization && <OrganizationLook organization={organization} />}
    </SidePanel>
  );
}

function OrganizationLook({ organization }: { readonly organization: OrganizationRowFragment }): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(ORGANIZATION_KIND);
  const statusName = useLabels(ORGANIZATION_STATUS);
  const { id, kind, status, statusReason, contactEmail, timeZone, closedFrom, closedUntil, createdAt } = organization;
  return (
    <>
      <Facts
        facts={[
          [
            t.status,
            <StatusMark key="status" tone={STATUS_TONE[status]}>
              {statusName(status)}
            </StatusMark>,
          ],
          [t.kind, kindName(kind)],
          [t.reason, statusReason],
          [t.email, contactEmail],
          [t.applied, <Instant key="applied" at={createdAt} />],
          [t.timeZone, timeZone],
          [t.closure, closedFrom !== null && `${closedFrom} – ${closedUntil ?? ''}`],
        ]}
      />
      <p>
        <Link to={`/audit?organization=${id}`}>{t.audit}</Link>
      </p>
    </>
  );
}

function OrganizationActions({ organization }: { readonly organization: OrganizationRowFragment }): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const approve = useWrite(ApproveOrganizationDocument, notices({ done: t.approved }));
  const reinstate = useWrite(ReinstateOrganizationDocument, notices({ done: t.reinstated }));
  const [objection, setObjection] = useState<Objection | null>(null);
  const { id: organizationId, status, kind } = organization;
  if (kind === 'PLATFORM') return null;
  return (
    <Space>
      {(status === 'PENDING' || status === 'REFUSED') && (
        <Button type="primary" loading={approve.isRunning} onClick={() => void approve.run({ organizationId })}>
          {t.approve}
        </Button>
      )}
      {status === 'SUSPENDED' && (
        <Button type="primary" loading={reinstate.isRunning} onClick={() => void reinstate.run({ organizationId })}>
          {t.reinstate}
        </Button>
      )}
      {status === 'PENDING' && (
        <Button danger onClick={() => setObjection('refuse')}>
          {t.refuse}
        </Button>
      )}
      {status === 'APPROVED' && (
        <Button danger onClick={() => setObjection('suspend')}>
          {t.suspend}
        </Button>
      )}
      <ObjectionDialog organization={organization} objection={objection} onClose={() => setObjection(null)} />
    </Space>
  );
}
