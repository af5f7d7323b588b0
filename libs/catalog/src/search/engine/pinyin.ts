import { hash32 } from './hash.js';

/** The syllables of a Chinese word, without tones. */
export type PinyinOf = (word: string) => readonly string[];

/** Longer words are told by a part of them. */
export const PINYIN_CHARACTERS_MAX = 6;
// Two letters alone would stand for too many words.
const INITIALS_MIN = 3;

/** What a Chinese word is found by when it is typed in Latin letters: its full pinyin and its initials. */
export function pinyinKeysOf(syllables: readonly string[]): string[] {
  const full = syllables.join('');
  const initials = syllables.map(([initial]) => initial ?? '').join('');
  return initials.length < INITIALS_MIN || initials === full ? [full] : [full, initials];
}

export const pinyinHashesOf = (syllables: readonly string[]): number[] => pinyinKeysOf(syllables).map(hash32);

const INITIAL = '(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)';
const FINAL =
  '(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|in|un|vn|ia|ie|iu|ua|ue|ui|uo|ve|er|a|o|e|i|u|v)';
const SYLLABLES = new RegExp(`^(?:${INITIAL}?${FINAL}){2,}$`);

/** Whether it could be pinyin of at least two characters. */
export const looksLikePinyin = (word: string): boolean => SYLLABLES.test(word);
