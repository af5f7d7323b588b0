import { CARRIERS, toTracking, trackingUrlOf } from './carriers.js';
import { TrackingNumberMalformed, UnknownCarrier } from './errors.js';

describe('carriers', () => {
  it('have one code each, in both languages', () => {
    expect(new Set(CARRIERS.map(({ code }) => code)).size).toBe(CARRIERS.length);
    for (const { code, nameZh, nameEn } of CARRIERS) {
      expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
      expect(nameZh).not.toBe('');
      expect(nameEn).not.toBe('');
    }
  });

  it.each(CARRIERS.filter(({ pattern }) => pattern !== null))('$code accepts its own example', ({ code, example }) => {
    expect(toTracking(code, example)).toEqual({ carrier: code, trackingNumber: example });
  });

  it.each(CARRIERS.filter(({ code }) => code !== 'OTHER'))(
    '$code has a page to follow a parcel on',
    ({ code, example }) => {
      const url = trackingUrlOf({ carrier: code, trackingNumber: example || 'AB12345' });

      expect(new URL(url ?? '').protocol).toBe('https:');
      expect(url).toContain(example || 'AB12345');
    },
  );

  it('take a number as a person types it', () => {
    expect(toTracking('sf ', ' sf 1234 5678 90123 ')).toEqual({ carrier: 'SF', trackingNumber: 'SF1234567890123' });
  });

  it('refuse a carrier that nobody knows', () => {
    expect(() => toTracking('PIGEON', '1234567890')).toThrow(UnknownCarrier);
  });

  it.each([
    ['SF', '123'],
    ['JTSD', 'SF1234567890123'],
    ['OTHER', 'a'],
    ['OTHER', '12345<script>'],
  ])('refuse that %s has the number %s', (code, number) => {
    expect(() => toTracking(code, number)).toThrow(TrackingNumberMalformed);
  });
});
