import type { ReroutePolicy, RoutingPreferenceKind, UnansweredPolicy } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

export const PREFERENCE_KIND: Readonly<Record<RoutingPreferenceKind, Both>> = {
  PIN: { zh: '只用', en: 'Only' },
  PREFER: { zh: '优先', en: 'Rather' },
  AVOID: { zh: '尽量不用', en: 'Rather not' },
};

export const REROUTE_POLICY: Readonly<Record<ReroutePolicy, Both>> = {
  AUTO: { zh: '自动改派给下一个最优供应商', en: 'Give it to the next best supplier at once' },
  ASK: { zh: '先问我', en: 'Ask me' },
  REFUND: { zh: '直接退款给买家', en: 'Refund the shopper' },
};

export const UNANSWERED_POLICY: Readonly<Record<UnansweredPolicy, Both>> = {
  AUTO: { zh: '自动改派', en: 'the next best supplier serves it' },
  REFUND: { zh: '退款', en: 'it is refunded' },
};
