import type { OrderStatus } from '../../gql/graphql.js';
import type { StatusTone } from '../../components/status-mark.js';
import type { Both } from '../../i18n/texts.js';

export const ORDER_STATUS: Readonly<Record<OrderStatus, Both & { readonly tone: StatusTone }>> = {
  AWAITING_PAYMENT: { zh: '待付款', en: 'Awaiting payment', tone: 'warning' },
  PAID: { zh: '已付款', en: 'Paid', tone: 'note' },
  FULFILLING: { zh: '履约中', en: 'Being fulfilled', tone: 'note' },
  COMPLETED: { zh: '已完成', en: 'Completed', tone: 'good' },
  EXPIRED: { zh: '已过期', en: 'Expired', tone: 'quiet' },
  CANCELLED: { zh: '已取消', en: 'Cancelled', tone: 'quiet' },
};

/** States of a supplier order, for whoever looks at it. */
export const PART_STATUS: Readonly<Record<string, Both & { readonly tone: StatusTone }>> = {
  AWAITING_PAYMENT: { zh: '待付款', en: 'Awaiting payment', tone: 'warning' },
  READY: { zh: '待推单', en: 'Being handed over', tone: 'note' },
  FORWARDED: { zh: '待接单', en: 'Waits for the supplier', tone: 'note' },
  ACCEPTED: { zh: '待发货', en: 'Being packed', tone: 'note' },
  PARTLY_SHIPPED: { zh: '部分发货', en: 'Partly shipped', tone: 'note' },
  SHIPPED: { zh: '已发货', en: 'On its way', tone: 'note' },
  DELIVERED: { zh: '已送达', en: 'Delivered', tone: 'good' },
  RECEIVED: { zh: '已收货', en: 'Received', tone: 'good' },
  REJECTED: { zh: '已拒单', en: 'Rejected', tone: 'bad' },
  CANCELLED: { zh: '已取消', en: 'Cancelled', tone: 'quiet' },
};

/** What happened to an order. */
export const HAPPENING: Readonly<Record<string, Both>> = {
  PLACED: { zh: '买家下单', en: 'Placed' },
  PAID: { zh: '买家付款', en: 'Paid' },
  HELD: { zh: '订单拦截', en: 'Held' },
  RELEASED: { zh: '放行', en: 'Released' },
  ACCEPTED: { zh: '供应商接单', en: 'Accepted by the supplier' },
  PARCEL_SHIPPED: { zh: '发出一个包裹', en: 'A parcel left' },
  SHIPPED: { zh: '全部发出', en: 'All shipped' },
  DELIVERED: { zh: '包裹送达', en: 'Delivered' },
  RECEIVED: { zh: '确认收货', en: 'Received' },
  REJECTED: { zh: '供应商拒单', en: 'Rejected by the supplier' },
  REROUTE_ASKED: { zh: '等创作者决定是否改派', en: 'The creator is asked whether another supplier serves it' },
  REROUTED: { zh: '已改派', en: 'Given to another supplier' },
  REFUNDED: { zh: '已退款', en: 'Refunded' },
  COMPLETED: { zh: '订单完成', en: 'Completed' },
  EXPIRED: { zh: '超时未付款', en: 'Not paid in time' },
  CANCELLED: { zh: '订单取消', en: 'Cancelled' },
  SHOPPER_ERASED: { zh: '买家信息已删除', en: 'The shopper’s data was erased' },
  LATE_PAYMENT_REFUNDED: { zh: '迟到的付款已退回', en: 'Late payment sent back' },
};

export const SCAN: Readonly<Record<string, Both>> = {
  PICKED_UP: { zh: '已揽收', en: 'Picked up' },
  IN_TRANSIT: { zh: '运输中', en: 'On its way' },
  OUT_FOR_DELIVERY: { zh: '派送中', en: 'Out for delivery' },
  DELIVERED: { zh: '已签收', en: 'Delivered' },
  EXCEPTION: { zh: '物流异常', en: 'Problem on the way' },
};

export const CHANNEL: Readonly<Record<string, Both>> = {
  STOREFRONT: { zh: '店铺', en: 'Shop' },
  LIVE: { zh: '直播', en: 'Live' },
  API: { zh: '接口', en: 'API' },
  CSV: { zh: '文件', en: 'CSV' },
  SHOPIFY: { zh: 'Shopify', en: 'Shopify' },
};
