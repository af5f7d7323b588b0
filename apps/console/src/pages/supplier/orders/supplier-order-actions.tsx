import { Button, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWrite } from '../../../api/writing.js';
import { useNotices } from '../../../components/notices.js';
import { AcceptSupplierOrdersDocument, type SupplierOrderStatus } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { RejectDialog } from './reject-dialog.js';
import { ShipDialog } from './ship-dialog.js';
import type { SupplierOrder } from './supplier-order.js';

const texts = defineTexts({
  accept: { zh: '接单', en: 'Accept' },
  accepted: { zh: '已接单，请按时发货', en: 'Accepted. Ship it in time' },
  reject: { zh: '拒单', en: 'Reject' },
  ship: { zh: '发货', en: 'Ship a parcel' },
});

const TO_ACCEPT: readonly SupplierOrderStatus[] = ['READY', 'FORWARDED'];
const TO_REJECT: readonly SupplierOrderStatus[] = [...TO_ACCEPT, 'ACCEPTED'];
const TO_SHIP: readonly SupplierOrderStatus[] = ['ACCEPTED', 'PARTLY_SHIPPED'];

/** What the supplier may do with it now. */
export function SupplierOrderActions({ order }: { readonly order: SupplierOrder }): ReactNode {
  const t = useTexts(texts);
  const [dialog, setDialog] = useState<'reject' | 'ship' | null>(null);
  const accept = useWrite(AcceptSupplierOrdersDocument, useNotices()({ done: t.accepted }));
  const close = (): void => setDialog(null);
  if (!TO_REJECT.includes(order.status) && !TO_SHIP.includes(order.status)) return null;
  return (
    <Space>
      {TO_ACCEPT.includes(order.status) && (
        <Button
          type="primary"
          loading={accept.isRunning}
          onClick={() => void accept.run({ supplierOrderIds: [order.id] })}
        >
          {t.accept}
        </Button>
      )}
      {TO_SHIP.includes(order.status) && (
        <Button type="primary" onClick={() => setDialog('ship')}>
          {t.ship}
        </Button>
      )}
      {TO_REJECT.includes(order.status) && (
        <Button danger onClick={() => setDialog('reject')}>
          {t.reject}
        </Button>
      )}
      <RejectDialog order={order} isOpen={dialog === 'reject'} onClose={close} />
      <ShipDialog order={order} isOpen={dialog === 'ship'} onClose={close} />
    </Space>
  );
}
