import { Button, Popconfirm } from 'antd';
import { type ReactNode, useState } from 'react';

import { useList } from '../../api/reading.js';
import { useWrite } from '../../api/writing.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FromNow, Instant } from '../../components/instant.js';
import { useNotices } from '../../components/notices.js';
import { Page } from '../../components/page.js';
import type { Column } from '../../components/record-rows.js';
import { RecordTable } from '../../components/record-table.js';
import { StatusMark } from '../../components/status-mark.js';
import { ApiKeysDocument, type ApiKeysQuery, RevokeApiKeyDocument } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { PERMISSION, useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { NewApiKeyPanel } from './new-api-key-panel.js';

const texts = defineTexts({
  action: { zh: '操作', en: 'Action' },
  title: { zh: 'API 密钥', en: 'API keys' },
  lead: {
    zh: '供您自己的系统调用接口使用，权限不会超过创建者。',
    en: 'For your own systems. A key may do no more than whoever made it.',
  },
  create: { zh: '新建密钥', en: 'New key' },
  name: { zh: '用途', en: 'What for' },
  scopes: { zh: '权限', en: 'May' },
  used: { zh: '最近使用', en: 'Last used' },
  never: { zh: '从未', en: 'Never' },
  state: { zh: '状态', en: 'State' },
  revoked: { zh: '已作废', en: 'Revoked' },
  expired: { zh: '已过期', en: 'Expired' },
  live: { zh: '有效', en: 'In use' },
  until: { zh: '到期', en: 'ends' },
  revoke: { zh: '作废', en: 'Revoke' },
  revokeAsk: {
    zh: '作废后立即失效，且不能恢复。',
    en: 'It stops working at once, for good.',
  },
  done: { zh: '密钥已作废', en: 'The key was revoked' },
  empty: { zh: '还没有密钥', en: 'No keys yet' },
  emptyText: {
    zh: '有自己的系统要对接时，新建一个密钥。',
    en: 'Make one when a system of yours is to talk to Daifa.',
  },
});

type ApiKey = ApiKeysQuery['apiKeys']['nodes'][number];

export function ApiKeysPage(): ReactNode {
  const t = useTexts(texts);
  const permissionName = useLabels(PERMISSION);
  const format = useFormat();
  const [isCreating, setCreating] = useState(false);
  const list = useList(ApiKeysDocument, {}, ({ apiKeys }) => apiKeys);
  const notices = useNotices();
  const revoke = useWrite(RevokeApiKeyDocument, notices({ done: t.done }));
  const columns: readonly Column<ApiKey>[] = [
    {
      key: 'name',
      title: t.name,
      card: 'head',
      cell: ({ name, prefix }) => (
        <>
          {name}
          <br />
          <code className="quiet">{prefix}…</code>
        </>
      ),
    },
    { key: 'scopes', title: t.scopes, isText: true, cell: ({ scopes }) => format.list(scopes.map(permissionName)) },
    {
      key: 'used',
      title: t.used,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t.never : <FromNow at={lastUsedAt} />),
    },
    { key: 'state', title: t.state, cell: (key) => <KeyState apiKey={key} /> },
    {
      key: 'revoke',
      title: t.action,
      align: 'end',
      card: 'aside',
      cell: ({ id, revokedAt }) =>
        revokedAt === null && (
          <Popconfirm title={t.revokeAsk} okText={t.revoke} onConfirm={() => void revoke.run({ apiKeyId: id })}>
            <Button size="small">{t.revoke}</Button>
          </Popconfirm>
        ),
    },
  ];
  const create = (
    <Button type="primary" onClick={() => setCreating(true)}>
      {t.create}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={create}>
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.empty}>{t.emptyText}</EmptyNote>}
      />
      <NewApiKeyPanel isOpen={isCreating} onClose={() => setCreating(false)} />
    </Page>
  );
}

function KeyState({ apiKey: { revokedAt, expiresAt } }: { readonly apiKey: ApiKey }): ReactNode {
  const t = useTexts(texts);
  const [now] = useState(() => Date.now());
  if (revokedAt !== null) return <StatusMark tone="quiet">{t.revoked}</StatusMark>;
  if (expiresAt === null) return <StatusMark tone="good">{t.live}</StatusMark>;
  if (Date.parse(expiresAt) <= now) return <StatusMark tone="quiet">{t.expired}</StatusMark>;
  return (
    <StatusMark tone="good">
      {t.live} · {t.until} <Instant at={expiresAt} />
    </StatusMark>
  );
}
