import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** Real search queries of a Chinese shop, each once. */
export function readQueries(dataFolder: string): readonly string[] {
  const text = gunzipSync(readFileSync(join(dataFolder, 'zh-text', 'multi-cpr-train.query.txt.gz'))).toString('utf8');
  const queries = text
    .split('\n')
    .map((line) => line.split('\t')[1]?.trim() ?? '')
    .filter((query) => query !== '' && query.length <= 60);
  return [...new Set(queries)];
}
