import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Instant } from '../../../components/instant.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { SecretOnce } from '../../../components/secret-once.js';
import { SidePanel } from '../../../components/side-panel.js';
import { ChannelsDocument, type ChannelsQuery } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { ChannelPanel } from './channel-panel.js';
import { ConnectForm } from './connect-form.js';
import { CHANNEL_KIND } from './labels.js';

const texts = defineTexts({
  title: { zh: '其他渠道', en: 'Channels' },
  lead: {
    zh: '在别处卖出的订单也由 Daifa 代发：接口、文件或 Shopify。订单从预存款付款。',
    en: 'What you sell elsewhere is shipped by Daifa too: by API, by file or from Shopify. It is paid from the prepaid wallet.',
  },
  connect: { zh: '接入渠道', en: 'Connect a channel' },
  name: { zh: '名称', en: 'Name' },
  kind: { zh: '方式', en: 'Kind' },
  at: { zh: '接入时间', en: 'Since' },
  none: { zh: '还没有接入渠道', en: 'No channel yet' },
  noneText: {
    zh: '接入后，把渠道的商品编码对应到店铺商品，就能接单。',
    en: 'Connect one and say what its skus are here.',
  },
});

type Channel = ChannelsQuery['channels'][number];

/** Where a creator sells outside his shop. */
export function ChannelsPage(): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(CHANNEL_KIND);
  const mayManage = useMay('ORGANIZATION_MANAGE');
  const [state, setState] = useAddressState({ open: '' });
  const [isConnecting, setConnecting] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  const { data, error, refetch } = useRead(ChannelsDocument, {});
  const columns: readonly Column<Channel>[] = [
    { key: 'name', title: t.name, card: 'head', cell: ({ name }) => name },
    { key: 'kind', title: t.kind, cell: ({ kind, domain }) => domain ?? kindName(kind) },
    { key: 'at', title: t.at, cell: ({ createdAt }) => <Instant at={createdAt} /> },
  ];
  const channels = data?.channels ?? [];
  const connect = mayManage && (
    <Button type="primary" onClick={() => setConnecting(true)}>
      {t.connect}
    </Button>
  );
  return (
    <Page title={t.title} lead={t.lead} actions={connect}>
      {secret !== null && <SecretOnce secret={secret} />}
      <RecordTable
        label={t.title}
        list={{
          rows: channels,
          isLoading: !data && !error,
          isOutdated: false,
          error: data ? null : error,
          hasMore: false,
          isLoadingMore: false,
          loadMore: () => undefined,
          reload: () => void refetch(),
        }}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={({ id }) => setState({ open: id })}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <SidePanel title={t.connect} isOpen={isConnecting} onClose={() => setConnecting(false)}>
        <ConnectForm
          onDone={(channelId, made) => {
            setConnecting(false);
            setSecret(made);
            setState({ open: made === null ? channelId : '' });
          }}
        />
      </SidePanel>
      <ChannelPanel
        channel={channels.find(({ id }) => id === state.open) ?? null}
        onClose={() => setState({ open: '' })}
      />
    </Page>
  );
}
