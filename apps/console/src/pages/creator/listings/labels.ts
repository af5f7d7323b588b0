import type {
  Availability,
  CostChangePolicy,
  ListingBatchAction,
  ListingBatchOutcome,
  ListingBatchStatus,
  ListingMode,
  ListingStatus,
  PauseReason,
  PriceEnding,
  PriceFloor,
  PriceRounding,
} from '../../../gql/graphql.js';
import type { StatusTone } from '../../../components/status-mark.js';
import type { Both } from '../../../i18n/texts.js';

export const LISTING_STATUS: Readonly<Record<ListingStatus, Both & { readonly tone: StatusTone }>> = {
  ACTIVE: { zh: '在售', en: 'On sale', tone: 'good' },
  PAUSED: { zh: '已暂停', en: 'Paused', tone: 'quiet' },
  REMOVED: { zh: '已下架', en: 'Removed', tone: 'quiet' },
};

export const LISTING_MODE: Readonly<Record<ListingMode, Both>> = {
  MARKUP: { zh: '自己定价', en: 'Your price' },
  COMMISSION: { zh: '佣金', en: 'Commission' },
};

export const AVAILABILITY: Readonly<Record<Availability, Both & { readonly tone: StatusTone }>> = {
  IN_STOCK: { zh: '有货', en: 'In stock', tone: 'good' },
  LOW: { zh: '库存紧张', en: 'Few left', tone: 'warning' },
  SOLD_OUT: { zh: '售罄', en: 'Sold out', tone: 'bad' },
};

export const PAUSE_REASON: Readonly<Record<PauseReason, Both>> = {
  BY_CREATOR: { zh: '已暂停', en: 'Paused' },
  SOLD_OUT: { zh: '售罄自动暂停', en: 'Paused: sold out' },
  NOT_SERVED: { zh: '无货源可供，已暂停', en: 'Paused: nobody serves it at this price' },
  COST_ROSE: { zh: '供货价上涨，已暂停', en: 'Paused: its cost rose' },
};

export const BATCH_ACTION: Readonly<Record<ListingBatchAction, Both>> = {
  LIST: { zh: '上架', en: 'List' },
  REPRICE: { zh: '改价', en: 'Reprice' },
  PAUSE: { zh: '暂停销售', en: 'Pause' },
  RESUME: { zh: '恢复销售', en: 'Put on sale again' },
  REMOVE: { zh: '下架', en: 'Remove' },
};

export const BATCH_STATUS: Readonly<Record<ListingBatchStatus, Both & { readonly tone: StatusTone }>> = {
  DRAFT: { zh: '待开始', en: 'Not started', tone: 'warning' },
  RUNNING: { zh: '进行中', en: 'At work', tone: 'note' },
  DONE: { zh: '已完成', en: 'Done', tone: 'good' },
};

export const BATCH_OUTCOME: Readonly<Record<ListingBatchOutcome, Both & { readonly tone: StatusTone }>> = {
  PENDING: { zh: '待处理', en: 'To do', tone: 'note' },
  DONE: { zh: '完成', en: 'Done', tone: 'good' },
  UNCHANGED: { zh: '无变化', en: 'Unchanged', tone: 'quiet' },
  REFUSED: { zh: '未处理', en: 'Refused', tone: 'bad' },
};

export const PRICE_ENDING: Readonly<Record<PriceEnding, Both>> = {
  EXACT: { zh: '不处理', en: 'As it comes' },
  WHOLE: { zh: '整数（.00）', en: '.00' },
  NINETY: { zh: '.90', en: '.90' },
  NINETY_NINE: { zh: '.99', en: '.99' },
  EIGHT: { zh: '个位为 8', en: 'Whole, ending in 8' },
  NINE: { zh: '个位为 9', en: 'Whole, ending in 9' },
};

export const PRICE_ROUNDING: Readonly<Record<PriceRounding, Both>> = {
  UP: { zh: '向上取', en: 'Up' },
  NEAREST: { zh: '取最近', en: 'Nearest' },
};

export const PRICE_FLOOR: Readonly<Record<PriceFloor, Both>> = {
  MAP: { zh: '已提高到最低售价', en: 'Raised to the minimum retail price' },
  COST: { zh: '已提高到不亏本', en: 'Raised to cover its cost' },
};

export const COST_CHANGE: Readonly<Record<CostChangePolicy, Both>> = {
  REPRICE: { zh: '按定价规则自动改价', en: 'Reprice by its rule' },
  PAUSE: { zh: '涨价时暂停销售', en: 'Pause when it rose' },
  ACCEPT: { zh: '售价不变', en: 'Keep the price' },
};
