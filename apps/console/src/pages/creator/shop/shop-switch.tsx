import { Button, Popconfirm } from 'antd';
import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { useNotices } from '../../../components/notices.js';
import { StatusMark } from '../../../components/status-mark.js';
import { CloseShopDocument, type MyShopQuery, OpenShopDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './shop.module.css';

const texts = defineTexts({
  isOpen: { zh: '营业中', en: 'Open' },
  isClosed: { zh: '已打烊', en: 'Closed' },
  close: { zh: '打烊', en: 'Close the shop' },
  closeAsk: {
    zh: '打烊后不再接新单，已有订单照常处理。',
    en: 'It takes no orders then; those that were placed go on.',
  },
  closed: { zh: '店铺已打烊', en: 'The shop is closed' },
  open: { zh: '开门营业', en: 'Open the shop' },
  opened: { zh: '店铺已营业', en: 'The shop is open' },
});

export function ShopSwitch({ shop }: { readonly shop: NonNullable<MyShopQuery['myShop']> }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const notices = useNotices();
  const close = useWrite(CloseShopDocument, notices({ done: t.closed }));
  const open = useWrite(OpenShopDocument, notices({ done: t.opened }));
  const isOpen = shop.status === 'OPEN';
  return (
    <div className={styles.switch}>
      <StatusMark tone={isOpen ? 'good' : 'warning'}>{isOpen ? t.isOpen : t.isClosed}</StatusMark>
      {mayWrite && isOpen && (
        <Popconfirm title={t.closeAsk} okText={t.close} onConfirm={() => void close.run({ shopId: shop.id })}>
          <Button loading={close.isRunning}>{t.close}</Button>
        </Popconfirm>
      )}
      {mayWrite && !isOpen && (
        <Button type="primary" loading={open.isRunning} onClick={() => void open.run({ shopId: shop.id })}>
          {t.open}
        </Button>
      )}
    </div>
  );
}
