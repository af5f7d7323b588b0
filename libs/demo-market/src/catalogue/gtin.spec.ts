import { checkDigit, gtinOf } from './gtin.js';

describe('GTIN-13', () => {
  it.each([
    ['400638133393', 1],
    ['629104150021', 3],
    ['978020137962', 4],
  ])('%s has the check digit %i', (digits, expected) => {
    expect(checkDigit(digits)).toBe(expected);
  });

  it('gives every SKU its own number in the range that is kept for numbers inside a company', () => {
    const gtins = Array.from({ length: 20_000 }, (_, i) => gtinOf(i, 42));

    expect(new Set(gtins).size).toBe(gtins.length);
    expect(gtins.filter((gtin) => !/^20\d{11}$/.test(gtin))).toEqual([]);
    expect(gtins.filter((gtin) => checkDigit(gtin.slice(0, 12)) !== Number(gtin.at(-1)))).toEqual([]);
  });
});
