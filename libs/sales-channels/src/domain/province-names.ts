export interface NamedProvince {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** ISO 3166-2:CN, as Shopify's `province_code` gives it, by GB/T 2260 code. */
const LETTERS: Readonly<Record<string, string>> = {
  BJ: '11',
  TJ: '12',
  HE: '13',
  SX: '14',
  NM: '15',
  LN: '21',
  JL: '22',
  HL: '23',
  SH: '31',
  JS: '32',
  ZJ: '33',
  AH: '34',
  FJ: '35',
  JX: '36',
  SD: '37',
  HA: '41',
  HB: '42',
  HN: '43',
  GD: '44',
  GX: '45',
  HI: '46',
  CQ: '50',
  SC: '51',
  GZ: '52',
  YN: '53',
  XZ: '54',
  SN: '61',
  GS: '62',
  QH: '63',
  NX: '64',
  XJ: '65',
  TW: '71',
  HK: '81',
  MO: '82',
};

export function findProvinceByName(text: string, provinces: readonly NamedProvince[]): NamedProvince | undefined {
  const name = text.trim().replace(/^CN-/i, '');
  const code = LETTERS[name.toUpperCase()] ?? name;
  return provinces.find(
    (province) =>
      province.code === code ||
      // 广东省, 内蒙古自治区: the short name is how the long one begins.
      (name.length > 1 && name.startsWith(province.zh)) ||
      province.en.toLowerCase() === name.toLowerCase(),
  );
}
