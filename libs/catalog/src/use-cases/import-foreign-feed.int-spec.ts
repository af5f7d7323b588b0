import { gzipSync } from 'node:zlib';

import { sql } from 'kysely';

import type { TestApplication } from '@app/platform/testing';

import { aFeedSender, importFeedFile, startFeedImports } from '../testing/feed-imports.js';

let app: TestApplication;

beforeAll(async () => {
  app = await startFeedImports();
});

afterAll(() => app.stop());

describe('a file of another system', () => {
  const SHOPIFY = [
    'Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Image Src,Price / Canada',
    'mug,Mug,Colour,Red,,20.00,5,https://i.example/1.jpg,27',
    'mug,,,Blue,,21.00,6,https://i.example/2.jpg,',
    'mug,,,,,,,https://i.example/3.jpg,',
  ].join('\n');

  it('keeps variants, images and further prices, and changes nothing when it comes again', async () => {
    const supplier = aFeedSender();

    const first = await importFeedFile(app, supplier, SHOPIFY);
    const again = await importFeedFile(app, supplier, SHOPIFY);

    expect(first).toMatchObject({ status: 'DONE', created: 3, refused: 0 });
    expect(again).toMatchObject({ status: 'DONE', unchanged: 3, refused: 0 });
    const { rows } = await sql<{ codes: string[]; images: number; prices: { currency: string; amount: string }[] }>`
      select array_agg(offer.supplier_sku order by offer.id) as codes,
        max(cardinality(product.images)) as images, (array_agg(offer.more_prices order by offer.id))[1] as prices
      from catalog.offer join catalog.product on product.id = offer.product_id
      where offer.supplier_id = ${supplier.organizationId}`.execute(app.database.reader);
    expect(rows).toMatchObject([
      { codes: ['mug-Red', 'mug-Blue'], images: 3, prices: [{ currency: 'CAD', amount: '27' }] },
    ]);
  });

  it('may have the product behind its variants, and in gzip', async () => {
    const supplier = aFeedSender();
    const text = [
      'sku,product_type,categories,name,price,qty,configurable_variations',
      'T-S,simple,Mugs,Tee S,9,10,',
      'T-M,simple,Mugs,Tee M,9,10,',
      'T,configurable,Mugs,Tee,9,0,"sku=T-S,size=S|sku=T-M,size=M"',
    ].join('\n');

    const first = await importFeedFile(app, supplier, gzipSync(text));
    const again = await importFeedFile(app, supplier, gzipSync(text));

    expect(first).toMatchObject({ status: 'DONE', created: 2, updated: 1, refused: 0 });
    expect(again).toMatchObject({ status: 'DONE', unchanged: 3 });
    const { rows } = await sql`select distinct title_en from catalog.product
      where created_by = ${supplier.organizationId}`.execute(app.database.reader);
    expect(rows).toEqual([{ title_en: 'Tee' }]);
  });

  it('that is broken at its end changes nothing', async () => {
    const supplier = aFeedSender();
    const item = '<item><id>1</id><title>Mug</title><price>3 USD</price></item>';

    const result = await importFeedFile(app, supplier, `<rss><channel>${item}${item}</rss>`);

    expect(result).toMatchObject({ status: 'FAILED', created: 0, refused: 0 });
    expect(result.failure).toMatch(/The XML is broken in line 1.*Nothing was imported/s);
  });
});
