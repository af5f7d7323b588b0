import type { ReactNode } from 'react';

import { EmptyNote } from '../../components/empty-note.js';
import { Page } from '../../components/page.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useViewer } from '../../session/viewer.js';

const texts = defineTexts({
  hello: (name: string) => ({ zh: `${name}，您好`, en: `Hello, ${name}` }),
  none: { zh: '还没有可以做的事', en: 'There is nothing to do here yet' },
  noneText: {
    zh: '您可以先邀请成员、完善组织资料。',
    en: 'Invite your colleagues and complete your organization’s details meanwhile.',
  },
});

export function TrainerHome(): ReactNode {
  const t = useTexts(texts);
  const { account, organization } = useViewer();
  return (
    <Page title={t.hello(account?.name ?? organization.name)}>
      <EmptyNote title={t.none}>{t.noneText}</EmptyNote>
    </Page>
  );
}
