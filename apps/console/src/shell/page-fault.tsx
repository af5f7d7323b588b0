import { Button } from 'antd';
import type { ReactNode } from 'react';

import { EmptyNote } from '../components/empty-note.js';
import { Page } from '../components/page.js';
import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '页面没有打开', en: 'The page did not open' },
  why: {
    zh: '可能是网络中断，或者系统刚刚更新。请重新加载。',
    en: 'The connection may have broken, or Daifa has just been updated. Load it again.',
  },
  reload: { zh: '重新加载', en: 'Load again' },
});

/** In the place of a page whose code could not be loaded, or broke. */
export function PageFault(): ReactNode {
  const t = useTexts(texts);
  return (
    <Page title={t.title}>
      <EmptyNote
        title={t.why}
        action={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        }
      />
    </Page>
  );
}
