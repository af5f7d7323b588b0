import { newKey } from '../../new-key.js';
import { fingerprintOf } from './attempt.js';

const ORDER = { lines: [{ skuId: 'sku_1', quantity: 1 }], recipient: { name: '王芳' }, expectedTotal: '58.00' };

describe('an attempt to order', () => {
  it('has a key of 128 random bits', () => {
    const keys = new Set(Array.from({ length: 100 }, newKey));

    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[\da-f]{32}$/);
  });

  it('is known by its input, whoever made the object', () => {
    expect(fingerprintOf({ ...ORDER })).toBe(fingerprintOf(structuredClone(ORDER)));
  });

  it('is another one when anything of it changes', () => {
    const others = [
      { ...ORDER, expectedTotal: '58.01' },
      { ...ORDER, recipient: { name: '王方' } },
      { ...ORDER, lines: [{ skuId: 'sku_1', quantity: 2 }] },
    ];

    expect(new Set([ORDER, ...others].map(fingerprintOf)).size).toBe(4);
  });

  it('leaves nothing readable of the shopper', () => {
    expect(fingerprintOf(ORDER)).toMatch(/^[\da-f]{1,8}-[\da-f]{1,8}$/);
  });
});
