import { Button, Form, Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../api/reading.js';
import { useWriteOnce } from '../../api/writing.js';
import { FormFailure } from '../../components/form-failure.js';
import { useNotices } from '../../components/notices.js';
import {
  GoodsToChangeDocument,
  type GoodsToChangeQuery,
  type OfferRowFragment,
  ProposeChangeDocument,
} from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';

const texts = defineTexts({
  open: { zh: '修改商品信息', en: 'Change the product itself' },
  lead: {
    zh: '只有您供货的商品立即生效；多家共用的商品由运营审核。',
    en: 'What only you offer changes at once; what others offer too, the operator decides.',
  },
  titleZh: { zh: '中文标题', en: 'Title (Chinese)' },
  titleEn: { zh: '英文标题', en: 'Title (English)' },
  brand: { zh: '品牌', en: 'Brand' },
  images: { zh: '图片地址（每行一个，第一张是封面）', en: 'Pictures, one address a line, the cover first' },
  gtin: { zh: '这个规格的条码', en: 'Barcode of this variant' },
  weight: { zh: '这个规格的重量（克）', en: 'Weight of this variant (g)' },
  keep: { zh: '留空表示不改', en: 'Empty: it stays' },
  note: { zh: '说明（给运营看）', en: 'Why, for the operator' },
  ask: { zh: '提交修改', en: 'Ask for the change' },
  asked: { zh: '已提交', en: 'Asked for' },
  missing: { zh: '必填', en: 'Needed' },
});

interface ChangeValues {
  readonly titleZh: string;
  readonly titleEn: string;
  readonly brand: string;
  readonly images: string;
  readonly gtin?: string;
  readonly weightGrams?: number | null;
  readonly note?: string;
}

interface AskForChangeProps {
  readonly offer: OfferRowFragment;
  readonly onAsked: () => void;
}

/** Below the terms of an offer: what the product itself should be called, look and weigh like. */
export function AskForChange({ offer, onAsked }: AskForChangeProps): ReactNode {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  const { data } = useRead(GoodsToChangeDocument, { id: offer.productId }, { isWanted: isOpen });
  if (!isOpen) {
    return (
      <Button type="link" onClick={() => setOpen(true)}>
        {t.open}
      </Button>
    );
  }
  return data && <ChangeForm offer={offer} product={data.product} onAsked={onAsked} />;
}

interface ChangeFormProps extends AskForChangeProps {
  readonly product: GoodsToChangeQuery['product'];
}

function ChangeForm({ offer, product, onAsked }: ChangeFormProps): ReactNode {
  const t = useTexts(texts);
  const [form] = Form.useForm<ChangeValues>();
  const { onDone } = useNotices()<unknown>({ done: t.asked, onDone: onAsked });
  const propose = useWriteOnce(ProposeChangeDocument, { onDone });
  const ask = ({ images, gtin, weightGrams, note = '', ...names }: ChangeValues): void => {
    const changes = { ...names, images: linesOf(images), gtin: gtin || null, weightGrams: weightGrams ?? null };
    void propose.run({ productId: offer.productId, skuId: offer.skuId, changes, note });
  };
  const needed = [{ required: true, whitespace: true, max: 200, message: t.missing }];
  return (
    <Form<ChangeValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={{
        titleZh: product.title.zh,
        titleEn: product.title.en,
        brand: product.brand,
        images: product.images.join('\n'),
      }}
      onFinish={ask}
    >
      <p className="quiet">{t.lead}</p>
      <Form.Item name="titleZh" label={t.titleZh} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name="titleEn" label={t.titleEn} rules={needed}>
        <Input />
      </Form.Item>
      <Form.Item name="brand" label={t.brand}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="images" label={t.images}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} />
      </Form.Item>
      <Form.Item name="gtin" label={t.gtin} extra={t.keep}>
        <Input inputMode="numeric" maxLength={14} />
      </Form.Item>
      <Form.Item name="weightGrams" label={t.weight} extra={t.keep}>
        <InputNumber min={1} max={1_000_000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea maxLength={500} />
      </Form.Item>
      <FormFailure form={form} error={propose.error} />
      <Button htmlType="submit" loading={propose.isRunning}>
        {t.ask}
      </Button>
    </Form>
  );
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
