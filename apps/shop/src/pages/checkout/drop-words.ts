import { defineTexts, useTexts } from '../../i18n/texts.js';

const TEXTS = defineTexts({
  DROP_NOT_STARTED: { zh: '抢购还没开始，请稍等。', en: 'The drop has not started yet. Wait a moment.' },
  DROP_ENDED: { zh: '抢购已结束。', en: 'The drop is over.' },
  DROP_SOLD_OUT: {
    zh: '已抢光。有人未付款时会放出库存，可稍后再试。',
    en: 'All pieces are taken. Some come back when they are not paid: try again in a while.',
  },
  DROP_LIMIT_REACHED: {
    zh: '已达到每人限购数量。',
    en: 'You have reached the number of pieces that one shopper may buy.',
  },
  NOT_IN_DROP: { zh: '这个规格不参加抢购。', en: 'This variant is not part of the drop.' },
});

/** Why something cannot be bought in a drop, by the server's codes. */
export function useDropWords(): Readonly<Record<string, string>> {
  return useTexts(TEXTS);
}
