import { normalizePhone, type Recipient } from './recipient.js';

/** Why no courier could deliver there. */
export type AddressProblem = 'STREET_TOO_SHORT' | 'PLACEHOLDER' | 'PHONE_UNUSABLE';

/** What people write into a field that they do not want to fill. */
const PLACEHOLDERS = new Set([
  '测试',
  '测试地址',
  '无',
  '没有',
  '不知道',
  '待定',
  '地址',
  'test',
  'testing',
  'asdf',
  'qwerty',
  'none',
  'na',
  'unknown',
  'address',
]);
const STREET_LETTERS_MIN = 3;
/** As mobile phones in mainland China: eleven digits from 13 on. */
const LONG_PHONE = /^1\d{10}$/;
const MOBILE_PHONE = /^1[3-9]\d{9}$/;

/** What is plainly wrong with an address; null when nothing is. Doubtful ones pass: a courier calls. */
export function addressProblemOf({ name, phone, city, street }: Recipient): AddressProblem | null {
  const words = [name, city, street].map(lettersOf);
  if (words.some((word) => PLACEHOLDERS.has(word) || isOneLetter(word))) return 'PLACEHOLDER';
  if (lettersOf(street).length < STREET_LETTERS_MIN) return 'STREET_TOO_SHORT';
  const digits = normalizePhone(phone).replaceAll(/\D/g, '');
  const isWrongMobile = LONG_PHONE.test(digits) && !MOBILE_PHONE.test(digits);
  return isWrongMobile || isOneLetter(digits) ? 'PHONE_UNUSABLE' : null;
}

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** "啊啊啊啊", "xxxx", "00000". */
const isOneLetter = (text: string): boolean => text.length >= 3 && new Set(text).size === 1;
