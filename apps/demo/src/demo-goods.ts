const COLUMNS = [
  'product_code',
  'sku_code',
  'title_zh',
  'title_en',
  'category',
  'option_1_name',
  'option_1_value',
  'weight_grams',
  'supply_price',
  'retail_price',
  'map',
  'commission_percent',
  'dispatch_hours',
  'stock',
  'currency',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number>>;

const GOODS = [
  ['保温杯 316不锈钢 500ml', 'Vacuum mug, 316 stainless steel, 500 ml', 24, 69],
  ['陶瓷马克杯 复古釉 350ml', 'Ceramic mug, reactive glaze, 350 ml', 11, 35],
  ['竹纤维浴巾 70×140', 'Bamboo fibre bath towel, 70 × 140 cm', 19, 59],
  ['香薰蜡烛 木芯 200g', 'Scented candle, wooden wick, 200 g', 22, 79],
] as const;
const CATEGORIES = ['保温杯', '马克杯', '浴巾浴袍', '香薰蜡烛'];
const COLOURS = ['米白', '雾蓝', '豆绿'];

/** A supplier's feed for the demonstration, in Daifa's own template. */
export function demoGoods(): string {
  const rows = GOODS.flatMap(([titleZh, titleEn, supply, retail], product) =>
    COLOURS.map((colour, variant): Row => ({
      product_code: `P${product + 1}`,
      sku_code: `P${product + 1}-${variant + 1}`,
      title_zh: titleZh,
      title_en: titleEn,
      category: CATEGORIES[product] ?? '保温杯',
      option_1_name: '颜色',
      option_1_value: colour,
      weight_grams: 400,
      supply_price: supply,
      retail_price: retail,
      map: supply + 5,
      commission_percent: 15,
      dispatch_hours: 24,
      stock: 500,
      currency: 'CNY',
    })),
  );
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => `"${row[column]}"`).join(','))].join('\n');
}
