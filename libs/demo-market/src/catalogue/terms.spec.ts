import { parseTerm, parseTerms, Said, thingFilter } from './terms.js';

describe('terms of the vocabulary', () => {
  it('reads both languages, a colour and a condition', () => {
    const [red, lid] = parseTerms('大红|true red|#bf2733; 带盖|with lid@马克杯,保温杯');

    expect(red).toMatchObject({ zh: '大红', en: 'true red', code: 'true-red', colour: 'bf2733', heading: 'True Red' });
    expect(lid).toMatchObject({ zh: '带盖', en: 'with lid', heading: 'With Lid' });
    expect(lid?.suits('日系马克杯')).toBe(true);
    expect(lid?.suits('玻璃杯')).toBe(false);
  });

  it('excludes things by a condition that begins with an exclamation mark', () => {
    const suits = thingFilter('!砂锅,蒸锅');

    expect(['砂锅', '蒸锅', '汤锅'].map(suits)).toEqual([false, false, true]);
  });

  it('refuses a term of one language', () => {
    expect(() => parseTerm('陶瓷')).toThrow(SyntaxError);
  });

  it('notices what has been said in either language', () => {
    const said = new Said();
    said.add(parseTerm('大容量|large capacity'));

    expect(said.repeats(parseTerm('超大容量|roomy'))).toBe(true);
    expect(said.repeats(parseTerm('能装|largest in its class'))).toBe(true);
    expect(said.repeats(parseTerm('轻便|light'))).toBe(false);
  });
});
