import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const WORDS = ['保温杯', '马克杯', '玻璃杯', '茶杯', '水壶', '饭盒', '餐具', '收纳盒'];
const COLOURS = ['蓝色|Blue', '红色|Red', '白色|White', '黑色|Black'];

/** Goods in the own template: four variants to a product. */
export async function writeGoods(target: string, rows: number): Promise<string> {
  const head =
    'product_code,sku_code,title_zh,title_en,category,brand,option_1_name,option_1_value,attributes,weight_grams,' +
    'image_urls,supply_price,retail_price,map,stock,currency';
  return writeLines(target, head, rows, (row) => {
    const product = Math.floor(row / COLOURS.length);
    const word = WORDS[product % WORDS.length] ?? '';
    const colour = COLOURS[row % COLOURS.length] ?? '';
    const price = 10 + (product % 500);
    return (
      `P${product},S${row},${word} ${product} 号,Good no. ${product},保温杯,暖风,颜色,${colour},材质=304不锈钢,350,` +
      `https://img.example/${product}.jpg,${price}.50,${price * 2}.00,${price}.90,${100 + (row % 50)},CNY`
    );
  });
}

/** Other stock and prices for the first of these goods. */
export function writeTerms(target: string, rows: number): Promise<string> {
  return writeLines(target, 'sku_code,retail_price,stock', rows, (row) => {
    const price = 10 + (Math.floor(row / COLOURS.length) % 500);
    return `S${row},${price * 2}.50,${row % 90}`;
  });
}

async function writeLines(target: string, head: string, rows: number, line: (row: number) => string): Promise<string> {
  const file = createWriteStream(target);
  file.write(`${head}\n`);
  for (let row = 0; row < rows; row += 1) {
    if (!file.write(`${line(row)}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return target;
}
