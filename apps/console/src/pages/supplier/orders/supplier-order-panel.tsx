import { Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Facts } from '../../../components/facts.js';
import { GoodsLine } from '../../../components/goods-line.js';
import { Instant } from '../../../components/instant.js';
import { SidePanel } from '../../../components/side-panel.js';
import { SupplierOrderDetailsDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { SupplierOrderState } from './columns.js';
import { Deadline } from './deadline.js';
import { REJECTED_CODE } from './labels.js';
import { Parcels } from './parcels.js';
import type { SupplierOrder } from './supplier-order.js';
import { SupplierOrderActions } from './supplier-order-actions.js';
import styles from './supplier-orders.module.css';

const texts = defineTexts({
  title: { zh: '供货单', en: 'Supplier order' },
  shop: { zh: '店铺（寄件人写店铺名）', en: 'Shop (the sender on the label)' },
  paid: { zh: '付款时间', en: 'Paid' },
  dispatchBy: { zh: '最晚发货', en: 'To be shipped by' },
  weight: { zh: '重量', en: 'Weight' },
  supply: { zh: '供货金额', en: 'Supply value' },
  freight: { zh: '运费收入', en: 'Freight earned' },
  rejected: { zh: '拒单原因', en: 'Rejected because' },
  recipient: { zh: '收件信息', en: 'Recipient' },
  masked: {
    zh: '收货完成后，收件信息不再完整显示。',
    en: 'Once it is received, the recipient is no longer shown in full.',
  },
  lines: { zh: '商品', en: 'Goods' },
  left: (shipped: number, quantity: number) => ({
    zh: `已发 ${shipped} / ${quantity}`,
    en: `${shipped} of ${quantity} shipped`,
  }),
});

interface SupplierOrderPanelProps {
  /** Empty: closed. */
  readonly id: string;
  readonly onClose: () => void;
}

export function SupplierOrderPanel({ id, onClose }: SupplierOrderPanelProps): ReactNode {
  const t = useTexts(texts);
  const mayShip = useMay('FULFILMENT_WRITE');
  const isOpen = id !== '';
  const { data, error, refetch, isPlaceholderData } = useRead(
    SupplierOrderDetailsDocument,
    { id },
    { isWanted: isOpen },
  );
  const order = isPlaceholderData ? undefined : data?.supplierOrder;
  return (
    <SidePanel
      title={order ? `${t.title} ${order.number}` : t.title}
      isOpen={isOpen}
      onClose={onClose}
      widthPixels={620}
      footer={order && mayShip && <SupplierOrderActions order={order} />}
    >
      {error && !order && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !order && <Skeleton active />}
      {order && <SupplierOrderDetails order={order} />}
    </SidePanel>
  );
}

function SupplierOrderDetails({ order }: { readonly order: SupplierOrder }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const rejectedName = useLabels(REJECTED_CODE);
  const rejection =
    order.rejectCode && [rejectedName(order.rejectCode), order.rejectReason].filter(Boolean).join(' · ');
  return (
    <div className={styles.panel}>
      <div>
        <SupplierOrderState row={order} />
        <div>
          <Deadline deadline={order.deadline} />
        </div>
      </div>
      <Recipient recipient={order.recipient} />
      <section className={styles.block}>
        <h2 className={styles.heading}>{t.lines}</h2>
        {order.lines.map((line) => (
          <OrderedLine key={line.id} line={line} />
        ))}
      </section>
      <Facts
        facts={[
          [t.shop, order.shopName],
          [t.paid, order.readyAt && <Instant key="paid" at={order.readyAt} />],
          [t.dispatchBy, order.dispatchBy && <Instant key="dispatch" at={order.dispatchBy} />],
          [t.weight, format.weight(order.weightGrams)],
          [t.supply, <Amount key="supply" value={order.supplyTotal} />],
          [t.freight, <Amount key="freight" value={order.freight} />],
          [t.rejected, rejection],
        ]}
      />
      <Parcels order={order} />
    </div>
  );
}

function OrderedLine({ line }: { readonly line: SupplierOrder['lines'][number] }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const options = line.options.map(({ valueZh, valueEn }) => (locale === 'zh' ? valueZh : valueEn));
  return (
    <GoodsLine
      image={line.image}
      title={locale === 'zh' ? line.titleZh : line.titleEn}
      note={
        <>
          <code>{line.supplierSku}</code> {options.join(' / ')} · <Amount value={line.supplyPrice} />
        </>
      }
      end={line.shippedQuantity > 0 ? t.left(line.shippedQuantity, line.quantity) : `× ${line.quantity}`}
    />
  );
}

function Recipient({ recipient }: Pick<SupplierOrder, 'recipient'>): ReactNode {
  const t = useTexts(texts);
  const provinces = useProvinces();
  if (!recipient) return null;
  const { name, phone, province, city, district, street, isMasked } = recipient;
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.recipient}</h2>
      <address className={styles.label}>
        <strong>{name}</strong> {phone}
        <br />
        {provinces.nameOf(province)} {city} {district}
        <br />
        {street}
      </address>
      {isMasked && <span className="quiet">{t.masked}</span>}
    </section>
  );
}
