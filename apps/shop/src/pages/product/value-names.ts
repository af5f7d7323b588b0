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
  bedSize: { zh: '适用床型', en: 'Bed size' },
};

/** What a supplier's own option is called is its key: "颜色", or "heelHeight". */
export function nameOf(key: string, locale: Locale): string {
  const known = NAMES[key];
  if (known) return known[locale];
  const words = key.replaceAll(/([a-z\d])([A-Z])/g, '$1 $2').replaceAll(/[_-]+/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
