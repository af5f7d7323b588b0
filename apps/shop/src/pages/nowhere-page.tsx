import { defineTexts, useTexts } from '../i18n/texts.js';
import { Page } from '../shell/page.js';
import { Icon } from '../ui/icons.js';

const TEXTS = defineTexts({
  nowhere: { zh: '这里没有页面', en: 'Nothing here' },
  nowhereHint: {
    zh: '链接可能不完整。请向分享的人再要一次，或用订单号查找您的订单。',
    en: 'The link may be incomplete. Ask whoever shared it to send it again, or look your order up by its number.',
  },
});

/** An address that leads to no shop and no order. */
export function NowherePage() {
  const texts = useTexts(TEXTS);
  return (
    <Page title={texts.nowhere}>
      <div class="empty">
        <Icon name="search" />
        <h1>{texts.nowhere}</h1>
        <p>{texts.nowhereHint}</p>
      </div>
    </Page>
  );
}
