import { nameOf } from './value-names.js';

describe('the name of an option or attribute', () => {
  it.each([
    ['colour', 'zh', '颜色'],
    ['colour', 'en', 'Colour'],
    ['颜色', 'zh', '颜色'],
    ['颜色', 'en', '颜色'],
    ['Heel height', 'en', 'Heel height'],
    ['heelHeight', 'en', 'Heel height'],
    ['heelHeight', 'zh', null],
  ] as const)('of %s in %s is %s', (key, locale, name) => {
    expect(nameOf(key, locale)).toBe(name);
  });
});
