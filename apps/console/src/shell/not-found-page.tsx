import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { EmptyNote } from '../components/empty-note.js';
import { Page } from '../components/page.js';
import { defineTexts, useTexts } from '../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '没有这个页面', en: 'There is no such page' },
  why: {
    zh: '地址可能有误，或者您的角色不能使用它。',
    en: 'The address may be mistyped, or your role may not open it.',
  },
  home: { zh: '回到首页', en: 'Go to the home page' },
});

export function NotFoundPage(): ReactNode {
  const t = useTexts(texts);
  return (
    <Page title={t.title}>
      <EmptyNote title={t.why} action={<Link to="/">{t.home}</Link>} />
    </Page>
  );
}
