/** The one reading of tsconfig.json and .swcrc that the server build and Jest share, so aliases are written down once. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (name) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));

/** Alias → source file relative to the root, e.g. `@app/kernel` → `libs/kernel/src/index.ts`. */
export function sourceAliases() {
  const { paths } = readJson('tsconfig.json').compilerOptions;
  return Object.fromEntries(Object.entries(paths).map(([alias, [file]]) => [alias, file.replace(/^\.\//, '')]));
}

export function swcOptions() {
  const options = readJson('.swcrc');
  delete options.$schema;
  return options;
}
