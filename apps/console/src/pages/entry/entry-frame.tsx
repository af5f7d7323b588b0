import type { ReactNode } from 'react';

import { Brand } from '../../shell/brand.js';
import { LanguageSwitch, ToneSwitch } from '../../shell/preferences.js';
import styles from './entry.module.css';

/** What stands around the doors. */
export function EntryFrame({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.entry}>
      <header className={styles.header}>
        <Brand />
        <div>
          <LanguageSwitch />
          <ToneSwitch />
        </div>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
