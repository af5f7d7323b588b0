import { Button, Form, Input, InputNumber, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { SidePanel } from '../../../components/side-panel.js';
import { DropListingsDocument, type DropListingsQuery, PlanDropDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './drops.module.css';

const texts = defineTexts({
  title: { zh: '安排抢购', en: 'Plan a drop' },
  goods: { zh: '商品', en: 'Goods' },
  starts: { zh: '开始时间', en: 'Starts' },
  ends: { zh: '结束时间', en: 'Ends' },
  limit: { zh: '每人限购（件）', en: 'Pieces per shopper' },
  pieces: { zh: '预留（件）', en: 'Pieces to set aside' },
  piecesText: { zh: '0：不参加', en: '0: it takes no part' },
  price: { zh: '抢购价', en: 'Price in the drop' },
  priceText: (least: string) => ({ zh: `不低于 ${least}；不填则按原价`, en: `${least} or more; empty: the usual one` }),
  plan: { zh: '预留库存并安排', en: 'Set the stock aside' },
  missing: { zh: '必填', en: 'Needed' },
  noPieces: { zh: '至少一个规格要有预留数量', en: 'Set aside at least one piece' },
});

type Listing = DropListingsQuery['listings']['nodes'][number];

interface PlanValues {
  readonly listingId: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly piecesPerShopper: number;
  readonly wishes: Readonly<Record<string, { readonly pieces?: number | null; readonly price?: string }>>;
}

interface PlanDropPanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function PlanDropPanel({ isOpen, onClose }: PlanDropPanelProps): ReactNode {
  const t = useTexts(texts);
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={onClose}>
      <PlanDropForm />
    </SidePanel>
  );
}

function PlanDropForm(): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const navigate = useNavigate();
  const [form] = Form.useForm<PlanValues>();
  const [search, setSearch] = useState('');
  const listings = useRead(DropListingsDocument, { search: search || null }).data?.listings.nodes ?? [];
  const listingId = Form.useWatch('listingId', form);
  const listing = listings.find(({ id }) => id === listingId);
  const plan = useWriteOnce(PlanDropDocument, {
    onDone: ({ drop }) => drop && void navigate(`/drops/${drop.id}`),
  });
  const needed = [{ required: true, message: t.missing }];
  return (
    <Form<PlanValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{ piecesPerShopper: 1, startsAt: inMinutes(10), endsAt: inMinutes(70) }}
      onFinish={({ listingId, startsAt, endsAt, piecesPerShopper, wishes }) =>
        void plan.run({
          listingId,
          startsAt: new Date(startsAt).toISOString(),
          endsAt: new Date(endsAt).toISOString(),
          piecesPerShopper,
          skus: toSkus(wishes),
        })
      }
    >
      <Form.Item name="listingId" label={t.goods} rules={needed}>
        <Select
          showSearch={{ filterOption: false, onSearch: setSearch }}
          options={listings.map(({ id, product }) => ({ value: id, label: product.title[locale] }))}
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="startsAt" label={t.starts} rules={needed}>
          <Input type="datetime-local" />
        </Form.Item>
        <Form.Item name="endsAt" label={t.ends} rules={needed}>
          <Input type="datetime-local" />
        </Form.Item>
      </div>
      <Form.Item name="piecesPerShopper" label={t.limit} rules={needed}>
        <InputNumber min={1} max={999} precision={0} />
      </Form.Item>
      {listing && <SkuWishes key={listing.id} listing={listing} />}
      <FormFailure form={form} error={plan.error} />
      <Button type="primary" htmlType="submit" loading={plan.isRunning} disabled={!listing}>
        {t.plan}
      </Button>
    </Form>
  );
}

function SkuWishes({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const format = useFormat();
  return listing.skus.map(({ id, options, price, lowestPrice }) => (
    <fieldset key={id} className={styles.wish}>
      <legend>
        {options.map(({ value }) => value[locale]).join(' · ') || listing.product.title[locale]}{' '}
        <span className="quiet">{format.money(price)}</span>
      </legend>
      <div className={styles.pair}>
        <Form.Item name={['wishes', id, 'pieces']} label={t.pieces} extra={t.piecesText} initialValue={0}>
          <InputNumber min={0} max={1_000_000} precision={0} />
        </Form.Item>
        {listing.mode === 'MARKUP' && (
          <Form.Item
            name={['wishes', id, 'price']}
            label={t.price}
            extra={lowestPrice && t.priceText(format.money(lowestPrice))}
          >
            <Input inputMode="decimal" />
          </Form.Item>
        )}
      </div>
    </fieldset>
  ));
}

function toSkus(wishes: PlanValues['wishes']) {
  return Object.entries(wishes).flatMap(([skuId, { pieces, price }]) =>
    pieces ? [{ skuId, pieces, price: price?.trim() ? price.trim() : null }] : [],
  );
}

/** As the field wants it: local time, to the minute. */
function inMinutes(minutes: number): string {
  const at = new Date(Date.now() + minutes * 60_000);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
