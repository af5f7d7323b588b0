import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { pinyin } from 'pinyin-pro';

import type { Language } from './engine/segment-builder.js';

const SYLLABLES_KEPT = 200_000;

let jieba: Jieba | null = null;
/** Its dictionary takes a quarter of a second: read when the first Chinese text comes. */
const words = (): Jieba => (jieba ??= Jieba.withDict(dict));

const syllables = new Map<string, readonly string[]>();

/** Chinese words through jieba, their sound through pinyin-pro; one for the whole process. */
export const LANGUAGE: Language = {
  chinese: {
    cut: (run) => words().cut(run, false),
    cutFinely: (run) => words().cutForSearch(run, false),
  },
  pinyinOf: (word) => {
    const known = syllables.get(word);
    if (known) return known;
    const told = pinyin(word, { toneType: 'none', type: 'array', v: true });
    if (syllables.size >= SYLLABLES_KEPT) syllables.clear();
    syllables.set(word, told);
    return told;
  },
};
