import { Button } from 'antd';
import type { ReactNode } from 'react';

import { RequestFailed } from '../api/failures.js';
import { FailureNote } from '../components/failure-note.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { resumeSession, signOut } from '../session/session.js';
import { Brand } from './brand.js';
import styles from './full-screens.module.css';

const texts = defineTexts({
  starting: { zh: '正在打开…', en: 'Opening…' },
  signOut: { zh: '退出登录', en: 'Sign out' },
});

/** Before it is known who is here. */
export function StartingScreen(): ReactNode {
  const t = useTexts(texts);
  return (
    <main className={styles.screen} aria-busy="true">
      <Brand />
      <p className="visually-hidden">{t.starting}</p>
    </main>
  );
}

export function UnreachableScreen(): ReactNode {
  return (
    <main className={styles.screen}>
      <Brand />
      <FailureNote error={new RequestFailed('NETWORK', '', null)} onRetry={() => void resumeSession()} />
    </main>
  );
}

/** The session is open, but who it belongs to cannot be read. */
export function BrokenScreen({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }): ReactNode {
  const t = useTexts(texts);
  return (
    <main className={styles.screen}>
      <Brand />
      <FailureNote error={error} onRetry={onRetry} />
      <Button type="link" onClick={() => void signOut()}>
        {t.signOut}
      </Button>
    </main>
  );
}
