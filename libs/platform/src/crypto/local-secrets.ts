import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { readOrCreateFile } from './secret-file.js';

/** A secret of this installation, made on first use and kept in the home folder (0600). */
export function localSecret(home: string, name: string): string {
  return readOrCreateFile(join(home, `${name}.secret`), () => randomBytes(32).toString('base64url')).trim();
}
