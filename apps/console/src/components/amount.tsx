import type { ReactNode } from 'react';

import { type MoneyValue, useFormat } from '../i18n/format.js';
import styles from './marks.module.css';

interface AmountProps {
  readonly value: MoneyValue;
  /** Shows the sign also of what comes in, and colours it. */
  readonly isSigned?: boolean;
}

/** An amount of money. */
export function Amount({ value, isSigned = false }: AmountProps): ReactNode {
  const format = useFormat();
  const isNegative = value.amount.startsWith('-');
  if (!isSigned) return <span className={styles.amount}>{format.money(value)}</span>;
  return (
    <span className={styles.amount} data-sign={isNegative ? 'minus' : 'plus'}>
      {isNegative ? '' : '+'}
      {format.money(value)}
    </span>
  );
}
