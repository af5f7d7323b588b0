/** The columns of Daifa's own feed template, in its order. Also found under their Chinese names. */
export const FEED_COLUMNS = {
  product_code: { zh: '商品编码', examples: ['MUG-500', 'MUG-500', 'TEA-01'] },
  sku_code: { zh: 'SKU编码', examples: ['MUG-500-BLUE', 'MUG-500-RED', 'TEA-01'] },
  title_zh: { zh: '中文标题', examples: ['不锈钢保温杯 500ml', '', '龙井绿茶 礼盒装'] },
  title_en: { zh: '英文标题', examples: ['Stainless steel vacuum mug 500 ml', '', 'Longjing green tea, gift box'] },
  category: { zh: '类目', examples: ['保温杯', '', '绿茶'] },
  brand: { zh: '品牌', examples: ['暖风', '', '山岚'] },
  option_1_name: { zh: '规格1名称', examples: ['颜色', '颜色', ''] },
  option_1_value: { zh: '规格1值', examples: ['蓝色|Blue', '红色|Red', ''] },
  option_2_name: { zh: '规格2名称', examples: ['', '', ''] },
  option_2_value: { zh: '规格2值', examples: ['', '', ''] },
  option_3_name: { zh: '规格3名称', examples: ['', '', ''] },
  option_3_value: { zh: '规格3值', examples: ['', '', ''] },
  attributes: { zh: '属性', examples: ['材质=304不锈钢|304 stainless steel;容量=500ml', '', '净含量=250g'] },
  gtin: { zh: '条形码', examples: ['', '', ''] },
  weight_grams: { zh: '重量(克)', examples: ['350', '350', '400'] },
  image_urls: {
    zh: '图片链接',
    examples: ['https://img.example/mug-blue.jpg', 'https://img.example/mug-red.jpg', 'https://img.example/tea.jpg'],
  },
  description_zh: { zh: '中文描述', examples: ['内胆食品级不锈钢,保温12小时。', '', ''] },
  description_en: { zh: '英文描述', examples: ['Keeps drinks hot for 12 hours.', '', ''] },
  supply_price: { zh: '供货价', examples: ['32.00', '32.00', '68.00'] },
  retail_price: { zh: '零售价', examples: ['59.00', '59.00', '128.00'] },
  map: { zh: '最低零售价', examples: ['49.00', '49.00', ''] },
  commission_percent: { zh: '佣金比例', examples: ['15', '15', '20'] },
  dispatch_hours: { zh: '发货时效(小时)', examples: ['48', '48', '24'] },
  stock: { zh: '库存', examples: ['500', '300', '120'] },
  currency: { zh: '币种', examples: ['CNY', 'CNY', 'CNY'] },
  more_prices: { zh: '其他价格', examples: ['10+=30.00;100+=28.00', '', ''] },
} as const;

export type FeedColumn = keyof typeof FEED_COLUMNS;

export const FEED_COLUMN_NAMES = Object.keys(FEED_COLUMNS) as FeedColumn[];

/** A file that cannot be imported at all; the message says what to do. */
export class UnreadableFeed extends Error {}

/** The template as rows: the columns, then three rows of examples. */
export function templateRows(): string[][] {
  const rows = [0, 1, 2].map((index) => FEED_COLUMN_NAMES.map((name) => FEED_COLUMNS[name].examples[index] ?? ''));
  return [FEED_COLUMN_NAMES, ...rows];
}
