import type { MappedRow, NamedCell } from '../mapping/mapped-row.js';
import { codeOf, type DraftRow, draftOf, type FormatRows, slugOf } from './draft-row.js';

/** What Taobao calls the properties that nearly all goods differ by. */
const PROPERTY_NAMES: Readonly<Record<string, string>> = {
  '1627207': '颜色',
  '20509': '尺码',
  '20518': '尺码',
  '20549': '鞋码',
  '148242406': '套餐',
};
const VALUE_NAMES: Readonly<Record<string, string>> = {
  '28313': 'XS',
  '28314': 'S',
  '28315': 'M',
  '28316': 'L',
  '28317': 'XL',
  '28318': 'XXL',
  '28319': 'XXXL',
  '28320': '白色',
  '28324': '黄色',
  '28326': '红色',
  '28329': '紫色',
  '28332': '浅灰色',
  '28335': '绿色',
  '28338': '蓝色',
  '28340': '深蓝色',
  '28341': '黑色',
};

interface Combination {
  readonly price: string;
  readonly quantity: string;
  readonly code: string;
  /** "property:value" */
  readonly properties: readonly string[];
}

/** A Taobao data pack: a row is a product, and its combinations of sale properties (销售属性组合) are its variants. */
export class TaobaoRows implements FormatRows {
  push(rows: readonly MappedRow[]): DraftRow[] {
    return rows.flatMap(draftsOf);
  }

  end(): DraftRow[] {
    return [];
  }
}

function draftsOf(row: MappedRow): DraftRow[] {
  const product = codeOf(row.one('sku_code') || row.one('row_id') || row.one('title'));
  const pictures = picturesOf(row.one('image_urls'));
  const images = pictures.filter(({ property }) => property === '').map(({ url }) => url);
  const combinations = readCombinations(row.one('sku_props'));
  const whole = { over: { sku_code: product, product_code: product }, options: [], images };
  if (combinations === null) {
    const message = 'must be a row of price:quantity:code:property:value;… as the data pack has it';
    return [draftOf(row, { ...whole, refusal: { target: 'sku_props', message } })];
  }
  if (combinations.length === 0) return [draftOf(row, whole)];
  const names = namesOf(row);
  const codes = combinations.map(({ code }) => code);
  return combinations.map((one, index) => {
    const options = one.properties.map((property, place) => optionOf(property, place, names));
    const isOwn = one.code !== '' && codes.indexOf(one.code) === codes.lastIndexOf(one.code) && one.code !== product;
    const code = isOwn ? one.code : slugOf([product, ...options.map(({ value }) => value)]);
    return draftOf(row, {
      isContinued: index > 0,
      over: { product_code: product, sku_code: codeOf(code), retail_price: one.price, stock: one.quantity, gtin: '' },
      options,
      images,
      image: pictures.find(({ property }) => one.properties.includes(property))?.url ?? null,
    });
  });
}

/** "128.00:5:CODE:1627207:28341;20509:28314;128.00:…": a part of four or more fields begins a combination. */
function readCombinations(text: string): Combination[] | null {
  const combinations: { price: string; quantity: string; code: string; properties: string[] }[] = [];
  for (const part of text.split(';').filter((one) => one.trim() !== '')) {
    const fields = part.split(':');
    if (fields.length >= 4) {
      const [price = '', quantity = ''] = fields;
      const properties = [fields.slice(-2).join(':')];
      combinations.push({ price, quantity, code: fields.slice(2, -2).join(':'), properties });
      continue;
    }
    const last = combinations.at(-1);
    if (!last || fields.length !== 2) return null;
    last.properties.push(part.trim());
  }
  return combinations;
}

/** "1627207:28341:深蓝;…": what the seller calls a value. */
function namesOf(row: MappedRow): ReadonlyMap<string, string> {
  const parts = [row.one('custom_props'), row.one('prop_alias')].flatMap((text) => text.split(';'));
  return new Map(
    parts.flatMap((part): [string, string][] => {
      const [property = '', value = '', ...name] = part.trim().split(':');
      return name.length > 0 ? [[`${property}:${value}`, name.join(':')]] : [];
    }),
  );
}

function optionOf(property: string, place: number, names: ReadonlyMap<string, string>): NamedCell {
  const [id = '', value = ''] = property.split(':');
  return {
    name: PROPERTY_NAMES[id] ?? `规格${place + 1}`,
    value: names.get(property) ?? VALUE_NAMES[value] ?? value,
  };
}

/** "hash:1:0:|https://…;hash:2:0:1627207:28341|https://…;": those of kind 2 show one value. */
function picturesOf(text: string): { readonly property: string; readonly url: string }[] {
  return text.split(';').flatMap((part) => {
    const [head = '', url = ''] = part.split('|');
    const property = head.split(':').slice(3).join(':');
    return url.trim() === '' ? [] : [{ property, url: url.trim() }];
  });
}
