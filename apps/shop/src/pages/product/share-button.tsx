import { defineTexts, useTexts } from '../../i18n/texts.js';
import { Icon } from '../../ui/icons.js';
import { showToast } from '../../ui/toast.js';

const TEXTS = defineTexts({
  share: { zh: '分享', en: 'Share' },
  copied: { zh: '链接已复制', en: 'Link copied' },
});

/** Opens the phone's own list of chats; where there is none, the link is copied. */
export function ShareButton({ title }: { readonly title: string }) {
  const texts = useTexts(TEXTS);
  const canShare = 'share' in navigator;
  // Browsers keep both to safe addresses.
  if (!canShare && !('clipboard' in navigator)) return null;
  const share = async () => {
    const url = window.location.href;
    if (canShare) {
      // Refused when the shopper closes the list: then nothing is to be said.
      await navigator.share({ title, url }).catch(() => undefined);
      return;
    }
    await navigator.clipboard.writeText(url);
    showToast(texts.copied);
  };
  return (
    <button type="button" class="bar-button" aria-label={texts.share} onClick={() => void share()}>
      <Icon name="share" />
    </button>
  );
}
