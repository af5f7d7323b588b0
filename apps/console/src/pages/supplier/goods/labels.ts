import type { StockChangeKind } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

export const STOCK_CHANGE: Readonly<Record<StockChangeKind, Both>> = {
  OPENING: { zh: '期初', en: 'Opening stock' },
  FEED: { zh: '供货文件', en: 'Feed' },
  COUNT: { zh: '手工填写', en: 'Entered' },
  CORRECTION: { zh: '盘点更正', en: 'Correction' },
  RESTOCK: { zh: '到货入库', en: 'Came in' },
  RESERVED: { zh: '订单占用', en: 'Held by an order' },
  RELEASED: { zh: '订单释放', en: 'Given back' },
  SHIPPED: { zh: '发货出库', en: 'Shipped' },
  DROP: { zh: '直播抢购', en: 'Drop' },
};
