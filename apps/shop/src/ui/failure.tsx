import type { RequestFailed } from '../api/failures.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import { Icon } from './icons.js';

const TEXTS = defineTexts({
  offline: { zh: '网络不太顺畅', en: 'No connection' },
  offlineHint: { zh: '请检查网络，再试一次。', en: 'Check your connection and try again.' },
  fault: { zh: '出了点问题', en: 'Something went wrong' },
  faultHint: {
    zh: '不是您的错。请稍后再试；若一直这样，把下面的编号告诉店主。',
    en: 'It is not your fault. Try again in a moment; if it stays, tell the shop this number.',
  },
  again: { zh: '再试一次', en: 'Try again' },
});

interface FailureProps {
  readonly failure: RequestFailed;
  readonly onRetry: () => void;
}

/** Instead of a page that could not be loaded. */
export function Failure({ failure, onRetry }: FailureProps) {
  const texts = useTexts(TEXTS);
  const isOffline = failure.code === 'NETWORK';
  return (
    <div class="empty" role="alert">
      <Icon name="alert" />
      <h2>{isOffline ? texts.offline : texts.fault}</h2>
      <p>{isOffline ? texts.offlineHint : texts.faultHint}</p>
      <button type="button" class="button strong" onClick={onRetry}>
        {texts.again}
      </button>
      {failure.requestId && !isOffline && <p class="request-id">{failure.requestId}</p>}
    </div>
  );
}
