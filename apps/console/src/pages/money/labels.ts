import type { EarningStatus, StatementEntryKind } from '../../gql/graphql.js';
import type { StatusTone } from '../../components/status-mark.js';
import type { Both } from '../../i18n/texts.js';

export const EARNING_STATUS: Readonly<Record<EarningStatus, Both & { readonly tone: StatusTone }>> = {
  HELD: { zh: '待结算', en: 'Held', tone: 'note' },
  RELEASED: { zh: '已结算', en: 'Released', tone: 'good' },
  REFUNDED: { zh: '已退款', en: 'Refunded', tone: 'quiet' },
};

export const ENTRY_KIND: Readonly<Record<StatementEntryKind, Both>> = {
  CAPTURE: { zh: '订单付款', en: 'The order was paid' },
  RELEASE: { zh: '结算到可用余额', en: 'Released' },
  REFUND: { zh: '退款冲回', en: 'Refunded' },
  REROUTE: { zh: '改派冲回', en: 'Given to another supplier' },
  TOP_UP: { zh: '充值', en: 'Paid in' },
};
