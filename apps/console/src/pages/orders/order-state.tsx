import type { ReactNode } from 'react';

import { StatusMark } from '../../components/status-mark.js';
import type { OrderStatus } from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { ORDER_STATUS } from './labels.js';

const texts = defineTexts({ held: { zh: '已拦截', en: 'Held' } });

interface OrderStateProps {
  readonly order: { readonly status: OrderStatus; readonly isHeld: boolean };
}

/** Where an order stands; that it is held back comes first. */
export function OrderState({ order }: OrderStateProps): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(ORDER_STATUS);
  if (order.isHeld) return <StatusMark tone="warning">{t.held}</StatusMark>;
  return <StatusMark tone={ORDER_STATUS[order.status].tone}>{statusName(order.status)}</StatusMark>;
}
