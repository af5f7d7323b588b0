import type { ReactNode } from 'react';

import { useLocale } from '../i18n/locale.js';
import styles from './brand.module.css';
import mark from './mark.svg';

/** Mark and name. */
export function Brand(): ReactNode {
  const locale = useLocale();
  return (
    <span className={styles.brand}>
      <img src={mark} alt="" width={28} height={28} />
      {locale === 'zh' ? '代发 Daifa' : 'Daifa'}
    </span>
  );
}
