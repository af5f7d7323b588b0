import { Alert, Typography } from 'antd';
import type { ReactNode } from 'react';

import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '请立即复制并妥善保存', en: 'Copy it now and keep it safe' },
  once: {
    zh: '密钥只显示这一次，关闭后无法再次查看。',
    en: 'The secret is shown this once. It cannot be seen again after you close this.',
  },
});

/** A secret that the server gives away only now. */
export function SecretOnce({ secret }: { readonly secret: string }): ReactNode {
  const t = useTexts(texts);
  return (
    <Alert
      type="warning"
      title={t.title}
      description={
        <>
          <p style={{ marginTop: 0 }}>{t.once}</p>
          <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
            {secret}
          </Typography.Text>
        </>
      }
    />
  );
}
