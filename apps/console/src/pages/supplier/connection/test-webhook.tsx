import { App, Button } from 'antd';
import type { ReactNode } from 'react';

import { useFailureText } from '../../../api/failure-texts.js';
import { useWrite } from '../../../api/writing.js';
import { SendTestWebhookDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  send: { zh: '发送测试', en: 'Send a test' },
  taken: { zh: '您的系统已确认', en: 'Your system acknowledged it' },
  failed: { zh: '您的系统没有确认', en: 'Your system did not acknowledge it' },
});

/** Sends a test message and says what the supplier's system answered. */
export function TestWebhook(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const textOf = useFailureText();
  const { notification } = App.useApp();
  const send = useWrite(SendTestWebhookDocument, {
    onDone: ({ test }) => {
      if (!test) return;
      const answer = [test.statusCode, test.error].filter((part) => part !== null).join(' · ');
      const description = `${answer} (${format.number(test.durationMs)} ms)`;
      if (test.isAcknowledged) notification.success({ title: t.taken, description });
      else notification.error({ title: t.failed, description });
    },
    onFailed: (error) => notification.error({ title: textOf(error).message }),
  });
  return (
    <Button loading={send.isRunning} onClick={() => void send.run({})}>
      {t.send}
    </Button>
  );
}
