import { readText } from '../../../testing/feed-reading.js';
import type { FeedRow } from '../feed-row.js';

function rowsOf(
  text: string,
  ...more: Parameters<typeof readText> extends [string, ...infer Rest] ? Rest : never
): FeedRow[] {
  const { rows } = readText(text, ...more);
  return rows.map((row) => {
    if ('line' in row) return row;
    throw new Error(JSON.stringify(row));
  });
}

const problemsOf = (text: string): string[] =>
  readText(text).rows.flatMap((row) => ('line' in row ? [] : row.map(({ column, message }) => `${column} ${message}`)));

describe('Shopify', () => {
  const HEAD =
    'Handle,Title,Body (HTML),Vendor,Type,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,' +
    'Variant Price,Variant Compare At Price,Image Src,Variant Image,Price / Canada,Cost per item,Status';

  it('puts variants and images under their handle', () => {
    const text = [
      HEAD,
      'mug,Mug,<p>Warm &amp; light</p>,Acme,Mugs,Colour,Red,M-R,350,5,20.00,25.00,https://i.example/1.jpg,,27.00,9.50,active',
      'mug,,,,,,Blue,M-B,360,-2,21.00,,https://i.example/2.jpg,https://i.example/b.jpg,,,',
      'mug,,,,,,,,,,,,https://i.example/3.jpg,,,,',
      'cup,Cup,,Acme,Mugs,Title,Default Title,,0,1,5,,,,,,draft',
    ].join('\n');

    const { drafts, reading } = readText(text);
    const [red, blue, cup] = rowsOf(text);

    expect(reading.format).toBe('SHOPIFY');
    expect(drafts.map(({ kind, partOf }) => [kind, partOf])).toEqual([
      ['VARIANT', null],
      ['VARIANT', null],
      ['PART', 2],
      ['VARIANT', null],
    ]);
    expect(red).toMatchObject({
      skuCode: 'M-R',
      productCode: 'mug',
      titleEn: 'Mug',
      descriptionEn: 'Warm & light',
      retailPrice: '20.00',
      supplyPrice: '9.50',
      images: ['https://i.example/1.jpg', 'https://i.example/2.jpg', 'https://i.example/3.jpg'],
      options: [{ name: 'Colour', zh: 'Red', en: 'Red' }],
      morePrices: [
        { kind: 'COMPARE_AT', market: null, currency: 'CNY', amount: '25.00' },
        { kind: 'MARKET', market: 'Canada', currency: 'CAD', amount: '27.00' },
      ],
    });
    expect(blue).toMatchObject({ titleEn: 'Mug', stock: 0, image: 'https://i.example/b.jpg', supplyPrice: '21.00' });
    expect(cup).toMatchObject({ skuCode: 'cup', options: null, weightGrams: null, stock: 0 });
  });

  it('tells sisters with one code apart by their options', () => {
    const row = (size: string): string => `top,Top,,,,Size,${size},ONE,1,1,9,,,,,,`;

    const rows = rowsOf([HEAD, row('S'), row('M')].join('\n'));

    expect(rows.map(({ skuCode }) => skuCode)).toEqual(['ONE-S', 'ONE-M']);
  });
});

describe('WooCommerce', () => {
  const HEAD =
    'ID,Type,SKU,Name,In stock?,Stock,Weight (kg),Regular price,Sale price,Categories,Images,Parent,Attribute 1 name,Attribute 1 value(s)';

  it('puts variations under the product that they name, also by its id', () => {
    const rows = rowsOf(
      [
        HEAD,
        '7,variation,H-B,Hoodie - Blue,1,,,45,40,,https://i.example/b.png,id:5,Color,Blue',
        '5,variable,HOOD,Hoodie,1,,,,,Clothing > Hoodies,"https://i.example/1.png, https://i.example/2.png",,Color,"Blue, Red"',
        '9,simple,CAP,Cap,0,,0.5,12,,Clothing,,,Color,Red',
      ].join('\n'),
    );

    expect(rows).toMatchObject([
      { kind: 'VARIANT', isQuiet: true, productCode: 'HOOD', skuCode: 'H-B', options: [{ name: 'Color', en: 'Blue' }] },
      { kind: 'PRODUCT', productCode: 'HOOD', titleEn: 'Hoodie', images: { length: 2 } },
      { kind: 'VARIANT', productCode: 'CAP', weightGrams: 500, stock: 0, attributes: [{ name: 'Color', en: 'Red' }] },
    ]);
    expect(rows[0]?.morePrices).toMatchObject([{ kind: 'SALE', amount: '40' }]);
  });

  it('says why a row is nothing to ship', () => {
    const problems = problemsOf(
      [HEAD, '1,grouped,G,Set,1,,,,,,,,,', '2,external,E,Else,1,,,9,,,,,,', '3,variable,V,Alone,1,,,,,,,,,'].join('\n'),
    );

    expect(problems).toMatchObject([
      expect.stringContaining('grouped'),
      expect.stringContaining('external'),
      expect.stringContaining('no row of this file is a variation'),
    ]);
  });
});

describe('Magento', () => {
  it('finds the variants of a configurable product, which stand before it', () => {
    const rows = rowsOf(
      [
        'sku,product_type,categories,name,price,qty,weight,additional_attributes,configurable_variations,base_image',
        'T-S,simple,Default Category/Men/Tops,Tee S,9,100.0000,1,"size=S,color=Red",,/t/s.jpg',
        'T,configurable,Default Category/Men/Tops,Tee,9,0,,"material=Cotton|Wool,has_options=1","sku=T-S,size=S,color=Red",/t/t.jpg',
      ].join('\n'),
      { format: null, mapping: null, defaults: { imageUrlPrefix: 'https://img.example/media' } },
    );

    expect(rows).toMatchObject([
      {
        kind: 'VARIANT',
        isQuiet: true,
        productCode: 'T',
        stock: 100,
        weightGrams: 454,
        image: 'https://img.example/media/t/s.jpg',
        options: [
          { name: 'size', en: 'S' },
          { name: 'color', en: 'Red' },
        ],
      },
      { kind: 'PRODUCT', productCode: 'T', attributes: [{ name: 'material', en: 'Cotton, Wool' }] },
    ]);
  });
});

describe('Google Merchant', () => {
  const item = (id: string, size: string): string => `<item><g:id>${id}</g:id><title>Tee &amp; top</title>
    <g:item_group_id>TEE</g:item_group_id><g:price>1,200.50 USD</g:price><g:sale_price>999 USD</g:sale_price>
    <g:availability>in_stock</g:availability><g:size>${size}</g:size><g:shipping_weight>0.4 lb</g:shipping_weight>
    <g:image_link>https://i.example/1.jpg</g:image_link><g:additional_image_link>https://i.example/2.jpg</g:additional_image_link>
    <g:additional_image_link>https://i.example/3.jpg</g:additional_image_link></item>`;
  const rss = `<?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel>${item('1', 'S')}${item('2', 'M')}</channel></rss>`;

  it('is read from RSS', () => {
    const [first, second] = rowsOf(rss);

    expect(first).toMatchObject({
      line: 1,
      skuCode: '1',
      productCode: 'TEE',
      titleEn: 'Tee & top',
      retailPrice: '1200.50',
      currency: 'USD',
      weightGrams: 181,
      images: { length: 3 },
      options: [{ name: 'Size', en: 'S' }],
      whenNew: { stock: 1 },
    });
    expect(second).toMatchObject({ line: 2, morePrices: [{ kind: 'SALE', amount: '999', currency: 'USD' }] });
  });

  it('is read from a table', () => {
    const [row] = rowsOf(
      'id\ttitle\tprice\tavailability\timage link\n5\tMug\t9.00 EUR\tout of stock\thttps://i.example/m.jpg',
    );

    expect(row).toMatchObject({ skuCode: '5', retailPrice: '9.00', currency: 'EUR', stock: 0 });
  });

  it('that is broken is told in one sentence, with its place', () => {
    expect(() => readText(rss.replace('</channel>', ''))).toThrow(
      /XML is broken in line \d+, column \d+: .*Nothing was imported/s,
    );
  });
});

describe('a Taobao data pack', () => {
  it('has a variant for each combination of sale properties', () => {
    const rows = rowsOf(
      [
        'version 1.00',
        'title\tcid\tprice\tnum\tskuProps\touter_id\tpropAlias\tpicture',
        '宝贝名称\t宝贝类目\t宝贝价格\t宝贝数量\t销售属性组合\t商家编码\t销售属性别名\t新图片',
        '棉T恤\t50000671\t39.00\t30\t39.00:10:A1:1627207:28341;20509:28314;42.00:20::1627207:28326;20509:28315;\tTEE\t1627207:28341:炭黑;\t' +
          'aa:1:0:|https://i.example/1.jpg;bb:2:0:1627207:28341|https://i.example/k.jpg;',
        '帽子\t50000671\t19.00\t7\t\tHAT\t\t',
      ].join('\r\n'),
    );

    expect(rows).toMatchObject([
      {
        line: 4,
        skuCode: 'A1',
        productCode: 'TEE',
        titleZh: '棉T恤',
        retailPrice: '39.00',
        stock: 10,
        images: ['https://i.example/1.jpg'],
        image: 'https://i.example/k.jpg',
        options: [
          { name: '颜色', zh: '炭黑' },
          { name: '尺码', zh: 'S' },
        ],
      },
      { line: 4, skuCode: 'TEE-红色-M', retailPrice: '42.00', stock: 20 },
      { line: 5, skuCode: 'HAT', productCode: 'HAT', retailPrice: '19.00', stock: 7, options: null },
    ]);
  });
});

describe('other files', () => {
  it('are read by what columns are usually called, with what a profile adds', () => {
    const rows = rowsOf('product_uid,product_title\n100001,"Angle, 12-Gauge"', {
      format: null,
      mapping: null,
      defaults: { price: '20.00', currency: 'USD', supplyPercent: 70, stock: 9 },
    });

    expect(rows).toMatchObject([
      {
        skuCode: '100001',
        titleEn: 'Angle, 12-Gauge',
        whenNew: { retailPrice: '20.00', supplyPrice: '14.00', stock: 9, currency: 'USD', weightGrams: 500 },
      },
    ]);
  });

  it('may be JSON, in lines or in a list, with attributes of their own', () => {
    const rows = rowsOf(
      '[\n {"id": "7", "title": "Toner \\"XL\\"", "ean": ["0095205603217"], "price": 4995, "attr_t_type": "Original"},\n {"id": "8", "title": "Ink", "price": 3}\n]',
    );

    expect(rows).toMatchObject([
      {
        line: 1,
        skuCode: '7',
        gtin: '0095205603217',
        retailPrice: '4995',
        attributes: [{ name: 'type', en: 'Original' }],
      },
      { line: 2, skuCode: '8', attributes: null },
    ]);
  });

  it('may have a price for each currency and for many pieces', () => {
    const [row] = rowsOf('sku,name,Price EUR,Price USD,Wholesale Qty 1,Wholesale Price 1\nA,Mug,30,45,10,28.00', {
      format: null,
      mapping: null,
      defaults: { currency: 'USD' },
    });

    expect(row).toMatchObject({
      retailPrice: '45',
      currency: 'USD',
      morePrices: [
        { kind: 'MARKET', currency: 'EUR', amount: '30' },
        { kind: 'MARKET', currency: 'USD', amount: '45' },
        { kind: 'TIER', minQuantity: 10, amount: '28.00' },
      ],
    });
  });
});

describe('the template in JSON lines', () => {
  it('is the template', () => {
    const { reading, rows } = readText(
      '{"sku_code":"A","title_zh":"杯","category":"other","supply_price":"3","retail_price":5.5,"attributes":{"材质":"棉|Cotton"},"more_prices":"10+=4.50"}',
    );

    expect(reading.format).toBe('DAIFA');
    expect(rows).toMatchObject([
      {
        skuCode: 'A',
        retailPrice: '5.5',
        attributes: [{ name: '材质', zh: '棉', en: 'Cotton' }],
        morePrices: [{ kind: 'TIER', minQuantity: 10, amount: '4.50' }],
      },
    ]);
  });
});
