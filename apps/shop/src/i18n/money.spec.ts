import { isZero, type Money, shareOf, shortfall, sum, times } from './money.js';

const yuan = (amount: string): Money => ({ amount, currencyCode: 'CNY' });
const yen = (amount: string): Money => ({ amount, currencyCode: 'JPY' });

describe('money of the API', () => {
  it.each([
    [yuan('0.10'), 3, yuan('0.30')],
    [yuan('19.90'), 999, yuan('19880.10')],
    [yuan('0.05'), 1, yuan('0.05')],
    [yen('120'), 4, yen('480')],
  ])('%j times %i is %j, exactly', (price, quantity, expected) => {
    expect(times(price, quantity)).toEqual(expected);
  });

  it('sums without floating point', () => {
    expect(sum([yuan('0.10'), yuan('0.20'), yuan('99999999999.99')])).toEqual(yuan('100000000000.29'));
  });

  it('has no sum of nothing', () => {
    expect(sum([])).toBeNull();
  });

  it('tells what is missing, and nothing when enough is there', () => {
    expect(shortfall(yuan('99.00'), yuan('58.50'))).toEqual(yuan('40.50'));
    expect(shortfall(yuan('99.00'), yuan('99.00'))).toBeNull();
    expect(shortfall(yuan('99.00'), yuan('120.00'))).toBeNull();
  });

  it('tells a share between nothing and all', () => {
    expect(shareOf(yuan('25.00'), yuan('100.00'))).toBe(0.25);
    expect(shareOf(yuan('120.00'), yuan('100.00'))).toBe(1);
    expect(shareOf(yuan('0.00'), yuan('0.00'))).toBe(1);
  });

  it('knows zero in every currency', () => {
    expect(isZero(yuan('0.00'))).toBe(true);
    expect(isZero(yen('0'))).toBe(true);
    expect(isZero(yuan('0.01'))).toBe(false);
  });
});
