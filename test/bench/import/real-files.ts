import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface RealFolder {
  /** Also the name of its profile. */
  readonly name: string;
  readonly files: readonly string[];
  /** What its files lack, for the profile of that name. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** What its columns mean, where their names do not say it. */
  readonly mapping?: readonly { readonly column: string; readonly target: string; readonly name?: string }[];
}

const LACKING = { stock: 100, weightGrams: 500, supplyPercent: 70 };

/** The folders of real goods that the bars name, each with the profile for what its files lack. */
export async function realFolders(dataFolder: string, workFolder: string): Promise<RealFolder[]> {
  const at = (...path: string[]): string => join(dataFolder, ...path);
  return [
    {
      name: 'icecat-chorus',
      files: [1, 2, 3, 4].map((number) => at('icecat-chorus', `products-${number}.json.gz`)),
      defaults: { ...LACKING, currency: 'EUR', price: '49.00' },
    },
    {
      name: 'homedepot-search',
      files: [at('homedepot-search', 'products.csv.gz')],
      defaults: { ...LACKING, currency: 'USD', price: '20.00' },
    },
    {
      name: 'catalog-fashion-styles',
      files: [await sideBySide(at('catalog-fashion-styles'), join(workFolder, 'styles.csv'))],
      defaults: { ...LACKING, currency: 'INR', price: '999.00' },
    },
    {
      name: 'catalog-bigbasket',
      files: [at('catalog-bigbasket', 'bigbasket_20k.csv.gz')],
      defaults: { ...LACKING, currency: 'INR', price: '199.00' },
    },
  ];
}

/** Line n of the one file belongs to line n of the other. */
async function sideBySide(folder: string, target: string): Promise<string> {
  const linesOf = (file: string): AsyncIterator<string> =>
    createInterface({ input: createReadStream(join(folder, file)).pipe(createGunzip()) })[Symbol.asyncIterator]();
  const [styles, texts] = [linesOf('styles.csv.gz'), linesOf('styles_text.csv.gz')];
  const file = createWriteStream(target);
  for (;;) {
    const [style, text] = await Promise.all([styles.next(), texts.next()]);
    if (style.done || text.done) break;
    if (!file.write(`${style.value},${text.value}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return target;
}
