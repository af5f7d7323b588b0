import type { StatusTone } from '../../../components/status-mark.js';
import type { ChannelEventStatus, ChannelKind } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

export const CHANNEL_KIND: Readonly<Record<ChannelKind, Both>> = {
  API: { zh: '接口', en: 'API' },
  CSV: { zh: '文件', en: 'Files' },
  SHOPIFY: { zh: 'Shopify', en: 'Shopify' },
};

export const EVENT_STATUS: Readonly<Record<ChannelEventStatus, Both & { readonly tone: StatusTone }>> = {
  WAITING: { zh: '处理中', en: 'Waiting', tone: 'note' },
  DONE: { zh: '已处理', en: 'Done', tone: 'good' },
  FAILED: { zh: '失败', en: 'Failed', tone: 'bad' },
};
