import type { Locale } from '../../i18n/locale.js';
import type { Both } from '../../i18n/texts.js';

/** Names of the options and attributes that goods of most categories have. */
const NAMES: Readonly<Record<string, Both>> = {
  colour: { zh: '颜色', en: 'Colour' },
  size: { zh: '尺码', en: 'Size' },
  material: { zh: '材质', en: 'Material' },
  origin: { zh: '产地', en: 'Origin' },
  flavour: { zh: '口味', en: 'Flavour' },
  scent: { zh: '香型', en: 'Scent' },
  pattern: { zh: '款式', en: 'Design' },
  design: { zh: '款式', en: 'Design' },
  model: { zh: '型号', en: 'Model' },
  set: { zh: '套餐', en: 'Set' },
  packSize: { zh: '数量', en: 'Pack size' },
  pieces: { zh: '件数', en: 'Pieces' },
  weight: { zh: '重量', en: 'Weight' },
  volumeMl: { zh: '净含量', en: 'Volume' },
  netGrams: { zh: '净含量', en: 'Net weight' },
  netKilograms: { zh: '净含量', en: 'Net weight' },
  capacityMl: { zh: '容量', en: 'Capacity' },
  capacityLitres: { zh: '容量', en: 'Capacity' },
  height: { zh: '高度', en: 'Height' },
  ingredient: { zh: '主要成分', en: 'Key ingredient' },
  skinType: { zh: '适用肤质', en: 'Skin type' },
  ageGroup: { zh: '适用年龄', en: 'Age group' },
  audience: { zh: '适用人群', en: 'Made for' },
  place: { zh: '适用场景', en: 'Where to use' },
  season: { zh: '适用季节', en: 'Season' },
  storage: { zh: '储存方式', en: 'Storage' },
  shelfLifeMonths: { zh: '保质期', en: 'Shelf life' },
  powerWatts: { zh: '功率', en: 'Power' },
  lengthCm: { zh: '长度', en: 'Length' },
  lengthMetres: { zh: '长度', en: 'Length' },
  thickness: { zh: '厚度', en: 'Thickness' },
  powerSource: { zh: '供电', en: 'Power supply' },
  form: { zh: '形态', en: 'Form' },
  fit: { zh: '版型', en: 'Fit' },
  occasion: { zh: '适用场合', en: 'Occasion' },
  sheets: { zh: '每包片数', en: 'Sheets per pack' },
  bedSize: { zh: '适用床型', en: 'Bed size' },
};

const CHINESE = /\p{Script=Han}/u;

/**
 * What an option or attribute is called: a supplier's own has its name for a key ("颜色", "Heel height"), one of a
 * category a word for programs ("heelHeight"). Null when there is no name for it in this language.
 */
export function nameOf(key: string, locale: Locale): string | null {
  const known = NAMES[key];
  if (known) return known[locale];
  if (CHINESE.test(key)) return key;
  if (locale === 'zh') return null;
  const words = key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
