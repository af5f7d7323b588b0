import { CROCKFORD } from './ids.js';

const NUMBER_PATTERN = /^DF\d{6}[0-9A-HJKMNP-TV-Z]{7}$/;

/**
 * A number for people: `DF` + yymmdd + 6 random Crockford characters + a check character.
 * @param day the day of the order in the market's time zone.
 * @param random six integers 0–31.
 */
export function toOrderNumber(day: { year: number; month: number; day: number }, random: readonly number[]): string {
  const date = [day.year % 100, day.month, day.day].map((part) => String(part).padStart(2, '0')).join('');
  const body = date + random.map((digit) => CROCKFORD[digit & 31]).join('');
  return `DF${body}${checkCharacter(body)}`;
}

/** Whether a number as a person typed it is well formed and its check character fits. */
export function isOrderNumber(text: string): boolean {
  return NUMBER_PATTERN.test(text) && text.at(-1) === checkCharacter(text.slice(2, -1));
}

// Weighted sum modulo 31 (a prime): catches every single wrong character and every swap of neighbours.
function checkCharacter(body: string): string {
  let sum = 0;
  for (const [index, character] of [...body].entries()) sum += (index + 1) * CROCKFORD.indexOf(character);
  return CROCKFORD[sum % 31] ?? '0';
}
