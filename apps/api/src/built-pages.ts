import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where `npm run build` puts what browsers load; found from the project's root, so that sources and build agree. */
export const BUILT_PAGES = join(projectRoot(import.meta.dirname), 'dist');

function projectRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : projectRoot(dirname(folder));
}
