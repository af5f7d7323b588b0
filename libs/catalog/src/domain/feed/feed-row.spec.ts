import type { CategoryId } from '@app/kernel';

import { CategoryDirectory } from '../category-directory.js';
import { readFirstRow, readText } from '../../testing/feed-reading.js';
import { type FeedColumn, templateRows, UnreadableFeed } from './feed-columns.js';
import type { CellProblem, FeedRow } from './feed-row.js';
import type { Delimiter } from './file-format.js';
import { understand } from './mapping/understand.js';
import { assertUsable } from './mapping/usable.js';

const attributes = [{ key: 'colour', nameZh: '颜色', nameEn: 'Colour' }];
const categories = new CategoryDirectory([
  { id: '1' as CategoryId, path: 'home', nameZh: '家居', nameEn: 'Home', attributes: [] },
  { id: '2' as CategoryId, path: 'home/mugs', nameZh: '保温杯', nameEn: 'Mugs', attributes },
  { id: '3' as CategoryId, path: 'food', nameZh: '食品', nameEn: 'Food', attributes: [] },
  { id: '4' as CategoryId, path: 'food/sets', nameZh: '礼盒', nameEn: 'Gift sets', attributes: [] },
  { id: '5' as CategoryId, path: 'home/sets', nameZh: '套装', nameEn: 'Gift sets', attributes: [] },
]);

function read(
  cells: Partial<Record<FeedColumn, string>>,
  delimiter: Delimiter = ',',
): FeedRow | readonly CellProblem[] {
  return readFirstRow({ cells: { sku_code: 'A-1', ...cells }, line: 2, delimiter, categories });
}

describe('cells that are understood', () => {
  it.each<[Partial<Record<FeedColumn, string>>, Partial<FeedRow>]>([
    [{ sku_code: '  A-1 ' }, { skuCode: 'A-1' }],
    [{ title_zh: ' 保温杯\u0000\t' }, { titleZh: '保温杯' }],
    [{ category: 'home/mugs' }, { categoryId: '2' as CategoryId }],
    [{ category: 'Home > Mugs' }, { categoryId: '2' as CategoryId }],
    [{ category: '家居＞保温杯' }, { categoryId: '2' as CategoryId }],
    [{ category: 'MUGS' }, { categoryId: '2' as CategoryId }],
    [{ weight_grams: '350.0' }, { weightGrams: 350 }],
    [{ stock: '0' }, { stock: 0 }],
    [{ supply_price: '12.5' }, { supplyPrice: '12.5' }],
    [{ supply_price: '¥1,234.50' }, { supplyPrice: '1234.50' }],
    [{ supply_price: '￥12' }, { supplyPrice: '12' }],
    [{ commission_percent: '12.5' }, { commissionBasisPoints: 1_250 }],
    [{ commission_percent: '15 %' }, { commissionBasisPoints: 1_500 }],
    [{ commission_percent: '8.07' }, { commissionBasisPoints: 807 }],
    [{ currency: 'usd' }, { currency: 'USD' }],
    [{ gtin: '690 1234-567892' }, { gtin: '6901234567892' }],
    [
      { image_urls: 'https://a.example/1.jpg https://a.example/2.jpg' },
      { images: ['https://a.example/1.jpg', 'https://a.example/2.jpg'] },
    ],
    [
      { image_urls: 'https://a.example/1,2.jpg, https://a.example/3.jpg' },
      { images: ['https://a.example/1,2.jpg', 'https://a.example/3.jpg'] },
    ],
    [{ option_1_name: '颜色', option_1_value: '红|Red' }, { options: [{ name: '颜色', zh: '红', en: 'Red' }] }],
    [{ option_2_name: 'Size', option_2_value: 'M' }, { options: [{ name: 'Size', zh: 'M', en: 'M' }] }],
    [
      { attributes: '材质=棉|Cotton；长度：60cm' },
      {
        attributes: [
          { name: '材质', zh: '棉', en: 'Cotton' },
          { name: '长度', zh: '60cm', en: '60cm' },
        ],
      },
    ],
  ])('%j', (cells, expected) => {
    const row = read(cells);

    expect(row).toMatchObject(expected);
  });

  it('a comma before the decimals, where it cannot part columns', () => {
    const row = read({ supply_price: '12,50' }, ';');

    expect(row).toMatchObject({ supplyPrice: '12.50' });
  });

  it('every row of the template', () => {
    const [columns = [], ...rows] = templateRows();

    const read = rows.map((row) => {
      const cells = Object.fromEntries(columns.map((name, index) => [name, row[index] ?? '']));
      return readFirstRow({ cells, line: 2, delimiter: ',', categories: templateCategories });
    });

    expect(read.filter((row) => !('skuCode' in row))).toEqual([]);
  });
});

const templateCategories = new CategoryDirectory([
  { id: '1' as CategoryId, path: 'mugs', nameZh: '保温杯', nameEn: 'Mugs', attributes: [] },
  { id: '2' as CategoryId, path: 'tea', nameZh: '绿茶', nameEn: 'Green tea', attributes: [] },
]);

describe('cells that are refused with what to do', () => {
  it.each<[Partial<Record<FeedColumn, string>>, string]>([
    [{ sku_code: ' ' }, 'must not be empty'],
    [{ sku_code: 'x'.repeat(65) }, 'at most 64 characters, but has 65'],
    [{ category: 'Shoes' }, 'is no category of Daifa'],
    [{ category: 'gift sets' }, 'food/sets, home/sets'],
    [{ weight_grams: '0' }, 'whole number from 1'],
    [{ weight_grams: '0.35 kg' }, 'whole number from 1'],
    [{ stock: '-1' }, 'whole number from 0'],
    [{ supply_price: '12,50' }, 'an amount such as 12.50'],
    [{ supply_price: 'free' }, 'an amount such as 12.50'],
    [{ supply_price: '-3' }, 'an amount such as 12.50'],
    [{ commission_percent: '91' }, 'from 0 to 90'],
    [{ commission_percent: '12.345' }, 'at most two decimals'],
    [{ currency: 'RMB' }, 'such as CNY'],
    [{ gtin: '6.90123E+12' }, 'changed by a spreadsheet'],
    [{ gtin: '6901234567893' }, 'right check digit'],
    [{ dispatch_hours: '721' }, 'from 1 to 720'],
    [{ image_urls: 'mug.jpg' }, 'begin with https://'],
    [{ image_urls: 'javascript:alert(1)' }, 'begin with https://'],
    [{ option_1_name: '颜色' }, 'must not be empty beside option_1_name'],
    [{ option_1_value: '红' }, 'must not be empty beside option_1_value'],
    [{ attributes: '材质' }, 'pairs such as'],
  ])('%j', (cells, message) => {
    const problems = read(cells);

    expect(problems).toMatchObject([{ message: expect.stringContaining(message) as unknown }]);
  });

  it('all at once', () => {
    const problems = read({ stock: 'many', supply_price: 'x', gtin: '1' }) as readonly CellProblem[];

    expect(problems.map(({ column }) => column)).toEqual(['gtin', 'supply_price', 'stock']);
  });
});

describe('the first line', () => {
  it('may have other names around ours, in any order, in Chinese too', () => {
    const { reading } = readText('Notes, SKU Code,零售价,MAP,重量（克）\nx,A-1,5,4,300');

    expect(reading.mapping.map(({ column, target }) => [column, target])).toEqual([
      ['SKU Code', 'sku_code'],
      ['零售价', 'retail_price'],
      ['MAP', 'map'],
      ['重量（克）', 'weight_grams'],
    ]);
  });

  it('has to name the sku, and is quoted when it does not', () => {
    const fields = ['Colour of the sky', 'Title'];

    expect(() => assertUsable(understand('TABLE', fields), fields)).toThrow(UnreadableFeed);
    expect(() => assertUsable(understand('TABLE', fields), fields)).toThrow('"Colour of the sky", "Title"');
  });

  it('names no column twice', () => {
    const fields = ['sku_code', 'SKU编码'];

    expect(() => assertUsable(understand('TABLE', fields), fields)).toThrow('sku_code stands twice');
  });
});
