import { shippedTaxonomy } from '@app/catalog';
import { createDemoMarket } from '@app/demo-market';

describe('the demo market’s categories', () => {
  it('are part of the shipped taxonomy, under the same names', () => {
    const { categories } = createDemoMarket({ seed: 1, scale: 0.01, now: new Date('2026-11-22T00:00:00Z') });
    const tree = new Map(shippedTaxonomy().map(({ path, nameZh, nameEn }) => [path, { zh: nameZh, en: nameEn }]));

    const others = categories.filter(({ code, name }) => {
      const shipped = tree.get(code.replaceAll('.', '/'));
      return shipped?.zh !== name.zh || shipped.en !== name.en;
    });

    expect(others.map(({ code }) => code)).toEqual([]);
  });
});
