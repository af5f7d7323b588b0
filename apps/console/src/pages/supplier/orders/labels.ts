import type {
  AttentionReason,
  DeadlineStep,
  RejectCode,
  RejectedCode,
  SupplierOrderStatus,
} from '../../../gql/graphql.js';
import type { StatusTone } from '../../../components/status-mark.js';
import type { Both } from '../../../i18n/texts.js';

export const SUPPLIER_ORDER_STATUS: Readonly<Record<SupplierOrderStatus, Both & { readonly tone: StatusTone }>> = {
  READY: { zh: '待接单', en: 'To accept', tone: 'warning' },
  FORWARDED: { zh: '待接单', en: 'To accept', tone: 'warning' },
  ACCEPTED: { zh: '待发货', en: 'To ship', tone: 'note' },
  PARTLY_SHIPPED: { zh: '部分发货', en: 'Partly shipped', tone: 'note' },
  SHIPPED: { zh: '运输中', en: 'On its way', tone: 'note' },
  DELIVERED: { zh: '已送达', en: 'Delivered', tone: 'good' },
  RECEIVED: { zh: '已收货', en: 'Received', tone: 'good' },
  REJECTED: { zh: '已拒单', en: 'Rejected', tone: 'quiet' },
  CANCELLED: { zh: '已取消', en: 'Cancelled', tone: 'quiet' },
};

export const ATTENTION: Readonly<Record<AttentionReason, Both>> = {
  FORWARDING_STUCK: { zh: '推单失败', en: 'Not handed over to your system' },
  LATE_DISPATCH: { zh: '发货超时', en: 'Late' },
  NO_SCAN: { zh: '无揽收记录', en: 'No carrier has seen the parcel' },
  DELIVERY_EXCEPTION: { zh: '物流异常', en: 'Problem on the way' },
};

export const DEADLINE_STEP: Readonly<Record<DeadlineStep, Both>> = {
  ACCEPT: { zh: '接单', en: 'Accept' },
  DISPATCH: { zh: '发货', en: 'Ship' },
  CONFIRM_RECEIPT: { zh: '自动收货', en: 'Counts as received' },
};

export const REJECT_CODE: Readonly<Record<RejectCode, Both>> = {
  OUT_OF_STOCK: { zh: '缺货', en: 'Out of stock' },
  PRICE: { zh: '供货价有误', en: 'The supply price is wrong' },
  ADDRESS: { zh: '该地址无法配送', en: 'It cannot be sent there' },
  OTHER: { zh: '其他原因', en: 'Something else' },
};

export const REJECTED_CODE: Readonly<Record<RejectedCode, Both>> = {
  ...REJECT_CODE,
  ACCEPTANCE_TIMEOUT: { zh: '超时未接单', en: 'Not answered in time' },
  STOCK_CORRECTED: { zh: '盘点后缺货', en: 'Not there when counted' },
  SUPPLIER_SUSPENDED: { zh: '供应商已被暂停', en: 'The supplier is suspended' },
};
