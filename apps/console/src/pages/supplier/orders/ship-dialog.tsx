import { Form, Input, InputNumber, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { GoodsLine } from '../../../components/goods-line.js';
import { useNotices } from '../../../components/notices.js';
import { ShipParcelDocument } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { useCarriers } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { createRememberedStore } from '../../../store.js';
import type { SupplierOrder } from './supplier-order.js';
import styles from './supplier-orders.module.css';

const texts = defineTexts({
  title: (number: string) => ({ zh: `发货：${number}`, en: `Ship ${number}` }),
  lead: {
    zh: '一个运单号对应一个包裹。没有一次发完的，可以再发下一个包裹。',
    en: 'One tracking number is one parcel. What is not in it goes into the next.',
  },
  carrier: { zh: '快递公司', en: 'Carrier' },
  carrierMissing: { zh: '请选择快递公司', en: 'Choose the carrier' },
  number: { zh: '运单号', en: 'Tracking number' },
  numberMissing: { zh: '请填写运单号', en: 'Enter the tracking number' },
  inParcel: { zh: '包裹内容', en: 'In this parcel' },
  pieces: { zh: '件数', en: 'Pieces' },
  nothing: { zh: '包裹里至少要有一件商品', en: 'Put at least one piece into the parcel' },
  ship: { zh: '发货', en: 'Ship' },
  back: { zh: '返回', en: 'Back' },
  shipped: { zh: '包裹已发出', en: 'The parcel is on its way' },
});

interface ShipValues {
  readonly carrier: string;
  readonly trackingNumber: string;
  readonly quantities: Readonly<Record<string, number | null>>;
}

interface ShipDialogProps {
  readonly order: SupplierOrder;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Most warehouses hand all parcels to the same carrier. */
const lastCarrier = createRememberedStore('daifa.carrier', (stored) => stored ?? '');

export function ShipDialog({ order, isOpen, onClose }: ShipDialogProps): ReactNode {
  const t = useTexts(texts);
  const carriers = useCarriers();
  const [isEmpty, setEmpty] = useState(false);
  const [form] = Form.useForm<ShipValues>();
  const { onDone } = useNotices()<unknown>({ done: t.shipped, onDone: onClose });
  const ship = useWriteOnce(ShipParcelDocument, { onDone });
  const open = order.lines.filter(({ quantity, shippedQuantity }) => shippedQuantity < quantity);
  const submit = ({ carrier, trackingNumber, quantities }: ShipValues): void => {
    const lines = Object.entries(quantities)
      .map(([lineId, quantity]) => ({ lineId, quantity: quantity ?? 0 }))
      .filter(({ quantity }) => quantity > 0);
    setEmpty(lines.length === 0);
    if (lines.length === 0) return;
    lastCarrier.set(carrier);
    void ship.run({ supplierOrderId: order.id, carrier, trackingNumber: trackingNumber.trim(), lines });
  };
  return (
    <Modal
      title={t.title(order.number)}
      open={isOpen}
      onCancel={onClose}
      onOk={form.submit}
      okText={t.ship}
      cancelText={t.back}
      okButtonProps={{ loading: ship.isRunning }}
      destroyOnHidden
    >
      <p className="quiet">{t.lead}</p>
      <Form<ShipValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        clearOnDestroy
        initialValues={{ carrier: lastCarrier.get() || undefined }}
        onFinish={submit}
      >
        <Form.Item name="carrier" label={t.carrier} rules={[{ required: true, message: t.carrierMissing }]}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...carriers.choices]} />
        </Form.Item>
        <Form.Item
          name="trackingNumber"
          label={t.number}
          rules={[{ required: true, whitespace: true, max: 50, message: t.numberMissing }]}
        >
          <Input autoComplete="off" autoFocus />
        </Form.Item>
        <h3 className={styles.heading} style={{ marginBottom: 12 }}>
          {t.inParcel}
        </h3>
        {open.map((line) => (
          <PiecesOfLine key={line.id} line={line} />
        ))}
        {isEmpty && <p role="alert">{t.nothing}</p>}
        <FormFailure form={form} error={ship.error} />
      </Form>
    </Modal>
  );
}

function PiecesOfLine({ line }: { readonly line: SupplierOrder['lines'][number] }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const left = line.quantity - line.shippedQuantity;
  const title = locale === 'zh' ? line.titleZh : line.titleEn;
  return (
    <div className={styles.shipLine}>
      <GoodsLine image={line.image} title={title} note={<code>{line.supplierSku}</code>} />
      <Form.Item name={['quantities', line.id]} initialValue={left} noStyle>
        <InputNumber min={0} max={left} precision={0} suffix={`/ ${left}`} aria-label={`${t.pieces}: ${title}`} />
      </Form.Item>
    </div>
  );
}
