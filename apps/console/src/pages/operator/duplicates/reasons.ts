import type { SameGoodsFoundBy } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

export const FOUND_BY: Readonly<Record<SameGoodsFoundBy, Both>> = {
  GTIN: { zh: '条码相同', en: 'Barcode' },
  MODEL: { zh: '品牌和型号', en: 'Brand and model' },
  SIMILARITY: { zh: '文字和价格相似', en: 'Likeness' },
};

/** What each figure of the comparison says. */
export const FEATURE: Readonly<Record<string, Both>> = {
  sharedWords: { zh: '共有的词', en: 'Words in common' },
  coveredShorter: { zh: '较短标题被涵盖', en: 'Shorter title is covered' },
  similarSpelling: { zh: '写法相近', en: 'Spelt alike' },
  rarestShared: { zh: '共有的罕见词', en: 'A rare word in common' },
  leftOverShorter: { zh: '较短标题多出的词', en: 'A rare word left over, shorter title' },
  leftOverLonger: { zh: '较长标题多出的词', en: 'A rare word left over, longer title' },
  sameModel: { zh: '型号相同', en: 'Same model number' },
  otherModel: { zh: '型号不同', en: 'Different model numbers' },
  nearModel: { zh: '型号相近', en: 'Model numbers alike' },
  sharedCodes: { zh: '共有的编号', en: 'Codes in common' },
  otherCodes: { zh: '编号不同', en: 'Different codes' },
  sameBrand: { zh: '品牌相同', en: 'Same brand' },
  otherBrand: { zh: '品牌不同', en: 'Different brands' },
  priceGap: { zh: '价格差距', en: 'Gap between the prices' },
  sameMeasures: { zh: '规格一致', en: 'Same measures' },
  otherMeasures: { zh: '规格不符', en: 'Different measures' },
  lengthGap: { zh: '标题长短差距', en: 'Titles of different length' },
  sameStart: { zh: '开头相同', en: 'Same beginning' },
};
