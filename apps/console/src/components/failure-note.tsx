import { Button } from 'antd';
import type { ReactNode } from 'react';

import { useFailureText } from '../api/failure-texts.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './notes.module.css';

const texts = defineTexts({
  retry: { zh: '重试', en: 'Try again' },
  requestId: { zh: '请求编号', en: 'Request number' },
});

interface FailureNoteProps {
  readonly error: Error;
  readonly onRetry?: () => void;
}

/** Says what went wrong, in the place of what should be here. */
export function FailureNote({ error, onRetry }: FailureNoteProps): ReactNode {
  const t = useTexts(texts);
  const { message, requestId } = useFailureText()(error);
  return (
    <div role="alert" className={styles.failure}>
      <p className={styles.failureText}>{message}</p>
      {requestId !== null && (
        <p className={styles.requestId}>
          {t.requestId} <code>{requestId}</code>
        </p>
      )}
      {onRetry && <Button onClick={onRetry}>{t.retry}</Button>}
    </div>
  );
}
