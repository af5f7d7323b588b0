import { Button, Form, Input, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import {
  ChannelMappingsDocument,
  type ChannelMappingsQuery,
  MapChannelSkuDocument,
  SkusOnSaleDocument,
} from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';

const texts = defineTexts({
  title: { zh: '商品对应', en: 'What its skus are here' },
  externalSku: { zh: '渠道商品编码', en: 'The channel’s sku' },
  externalSkuWrong: { zh: '请填写渠道的商品编码', en: 'Enter the channel’s sku' },
  sku: { zh: '店铺商品', en: 'Goods of the shop' },
  skuWrong: { zh: '请选择店铺里在售的商品', en: 'Choose goods that are on sale in the shop' },
  add: { zh: '对应', en: 'Map' },
  mapped: { zh: '已对应，被拒的订单可以重新发送', en: 'Mapped: refused orders may be sent again' },
  remove: { zh: '取消对应', en: 'Take away' },
  removed: { zh: '已取消对应', en: 'Taken away' },
  none: { zh: '还没有对应的商品', en: 'Nothing is mapped yet' },
});

type Mapping = ChannelMappingsQuery['channelMappings']['nodes'][number];

interface ChannelMappingsProps {
  readonly channelId: string;
}

/** What a channel's skus are in the shop. */
export function ChannelMappings({ channelId }: ChannelMappingsProps): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const notices = useNotices();
  const list = useList(ChannelMappingsDocument, { channelId }, ({ channelMappings }) => channelMappings);
  const remove = useWrite(MapChannelSkuDocument, notices({ done: t.removed }));
  const columns: readonly Column<Mapping>[] = [
    { key: 'external', title: t.externalSku, card: 'head', cell: ({ externalSku }) => <code>{externalSku}</code> },
    { key: 'sku', title: t.sku, cell: ({ skuId }) => <code>{skuId}</code> },
    {
      key: 'remove',
      title: '',
      cell: ({ externalSku }) =>
        mayWrite && (
          <Button type="link" size="small" onClick={() => void remove.run({ channelId, externalSku, skuId: null })}>
            {t.remove}
          </Button>
        ),
    },
  ];
  return (
    <section>
      <h3>{t.title}</h3>
      {mayWrite && <MappingForm channelId={channelId} />}
      <RecordTable
        label={t.title}
        list={list}
        columns={columns}
        rowKey={({ externalSku }) => externalSku}
        empty={<EmptyNote title={t.none} />}
      />
    </section>
  );
}

interface MappingValues {
  readonly externalSku: string;
  readonly skuId: string;
}

function MappingForm({ channelId }: ChannelMappingsProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [form] = Form.useForm<MappingValues>();
  const [search, setSearch] = useState('');
  const notices = useNotices();
  const { onDone } = notices({ done: t.mapped, onDone: () => form.resetFields() });
  const map = useWrite(MapChannelSkuDocument, { onDone });
  const { data } = useRead(SkusOnSaleDocument, { search: search || null });
  const options = (data?.listings.nodes ?? []).flatMap(({ product, skus }) =>
    skus.map(({ id, options: variant }) => ({
      value: id,
      label: [product?.title[locale], ...variant.map(({ value }) => value[locale])].filter(Boolean).join(' · '),
    })),
  );
  return (
    <Form<MappingValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => void map.run({ channelId, ...values })}
    >
      <Form.Item
        name="externalSku"
        label={t.externalSku}
        rules={[{ required: true, max: 100, message: t.externalSkuWrong }]}
      >
        <Input autoComplete="off" />
      </Form.Item>
      <Form.Item name="skuId" label={t.sku} rules={[{ required: true, message: t.skuWrong }]}>
        <Select showSearch={{ filterOption: false, onSearch: setSearch }} options={options} />
      </Form.Item>
      <FormFailure form={form} error={map.error} />
      <Button htmlType="submit" loading={map.isRunning}>
        {t.add}
      </Button>
    </Form>
  );
}
