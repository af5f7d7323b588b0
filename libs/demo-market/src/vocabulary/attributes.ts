import { amounts, choices, fact, measure, steps, suits } from './words.js';
import type { MeasureWords, Term, Terms, VariantWords } from './words.js';

export const skinType = suits(
  'skinType',
  '适用肤质|Skin type',
  '敏感肌|sensitive skin; 干皮|dry skin; 油皮|oily skin; 混合肌|combination skin; 全肤质|all skin types',
);
export const ageGroup = (values: Terms) => suits('ageGroup', '适用年龄|Age group', values);
export const audience = (values: Terms) => suits('audience', '适用人群|Made for', values);
export const place = (values: Terms) => suits('place', '适用场景|Where to use', values);
export const season = fact(
  'season',
  '季节|Season',
  `夏季|summer@短袖,T恤,Polo,防晒,凉,吊带,短裤,速干,洞洞,连衣裙,碎花,茶歇,船袜; 冬季|winter@羽绒,毛衣,毛衫,大衣,保暖,加绒,珊瑚绒,雪地,棉拖,棉鞋,被,围巾,手套,针织帽,羊毛;
    春秋|spring and autumn@!羽绒,短袖,保暖,凉,防晒,珊瑚绒,棉拖,大衣,吊带,短裤,船袜; 四季|all year@!羽绒,保暖,大衣,毛衣,短袖,凉,珊瑚绒,棉拖,防晒,吊带,短裤,毛衫,羊毛,围巾,手套,针织`,
);
export const storage = fact(
  'storage',
  '储存方式|Storage',
  '阴凉干燥处|cool and dry; 常温避光|room temperature, away from light',
);
export const shelfLifeMonths = (...months: number[]): MeasureWords => ({
  ...measure('shelfLifeMonths', '保质期|Shelf life', '个月|months', months),
  place: 'SILENT',
});

export const volumeMl = (...values: number[]) => measure('volumeMl', '净含量|Volume', 'ml|ml', values);
export const netGrams = (...values: number[]) => measure('netGrams', '净含量|Net weight', 'g|g', values);
export const capacityMl = (...values: number[]) => measure('capacityMl', '容量|Capacity', 'ml|ml', values);
export const capacityLitres = (...values: number[]) => measure('capacityLitres', '容量|Capacity', 'L|L', values);
export const powerWatts = (...values: number[]) => measure('powerWatts', '功率|Power', 'W|W', values);
export const lengthCm = (...values: number[]) => measure('lengthCm', '长度|Length', 'cm|cm', values);

export const volumes = (...values: number[]) => amounts('volumeMl', '净含量|Volume', 'ml|ml', values);
export const weights = (...values: number[]) => amounts('netGrams', '净含量|Net weight', 'g|g', values);
export const kilograms = (...values: number[]) => amounts('netKilograms', '净含量|Net weight', 'kg|kg', values);
export const packs = (unit: Term, ...values: number[]) => amounts('packSize', '数量|Pack size', unit, values);
export const flavours = (values: Terms) => choices('flavour', '口味|Flavour', values);
export const scents = (values: Terms) => choices('scent', '香型|Scent', values);
export const patterns = (values: Terms) => choices('pattern', '款式|Design', values);
export const models = (values: Terms) => choices('model', '适用型号|Fits', values);

export const apparelSizes: VariantWords = choices(
  'size',
  '尺码|Size',
  'S码|S; M码|M; L码|L; XL码|XL; 2XL码|2XL; 3XL码|3XL',
);
export const kidSizes: VariantWords = choices(
  'height',
  '适合身高|Height',
  '80cm|80 cm; 90cm|90 cm; 100cm|100 cm; 110cm|110 cm; 120cm|120 cm; 130cm|130 cm',
);
export const babySizes: VariantWords = choices(
  'height',
  '适合身高|Height',
  '59cm|59 cm; 66cm|66 cm; 73cm|73 cm; 80cm|80 cm; 90cm|90 cm',
);
export const womenShoeSizes: VariantWords = choices(
  'size',
  '鞋码|Size',
  '35码|EU 35; 36码|EU 36; 37码|EU 37; 38码|EU 38; 39码|EU 39; 40码|EU 40',
);
export const menShoeSizes: VariantWords = choices(
  'size',
  '鞋码|Size',
  '39码|EU 39; 40码|EU 40; 41码|EU 41; 42码|EU 42; 43码|EU 43; 44码|EU 44',
);
export const kidShoeSizes: VariantWords = choices(
  'size',
  '鞋码|Size',
  '24码|EU 24; 26码|EU 26; 28码|EU 28; 30码|EU 30; 32码|EU 32; 34码|EU 34',
);
export const bedSizes: VariantWords = steps(
  'bedSize',
  '适用床型|Bed size',
  '1.2米床|1.2 m bed; 1.5米床|1.5 m bed; 1.8米床|1.8 m bed; 2.0米床|2.0 m bed',
  1.14,
);
export const petSizes: VariantWords = steps('size', '尺寸|Size', 'S号|S; M号|M; L号|L; XL号|XL', 1.16);
