import type { SkuId } from '@app/kernel';

import { type ComparedSku, matchSkus } from './sku-matches.js';

const sku = (id: string, colour = '', gtin: string | null = null): ComparedSku => ({
  skuId: id as SkuId,
  gtin,
  options: colour === '' ? {} : { colour: { zh: colour, en: colour } },
});

describe('matchSkus', () => {
  it('takes the only variants of both for each other, whatever they are called', () => {
    expect(matchSkus([sku('n', 'black')], [sku('e')])).toEqual([{ from: 'n', to: 'e' }]);
  });

  it('goes by barcode before options, and by options without the names that suppliers give them', () => {
    const existing = [sku('e1', 'red', '0036000291452'), sku('e2', 'blue')];

    const matches = matchSkus([sku('n1', 'crimson', '036000291452'), sku('n2', 'Blue')], existing);

    expect(matches).toEqual([
      { from: 'n1', to: 'e1' },
      { from: 'n2', to: 'e2' },
    ]);
  });

  it('says which variants the existing product lacks, and gives none of its variants away twice', () => {
    const matches = matchSkus(
      [sku('n1', 'red'), sku('n2', 'red'), sku('n3', 'green')],
      [sku('e1', 'red'), sku('e2', 'blue')],
    );

    expect(matches.map(({ to }) => to)).toEqual(['e1', null, null]);
  });
});
