import { resolve } from 'node:path';

import { backUp, runProgram } from '@app/platform';

import { withDatabase } from './with-database.js';

/** `npm run backup -- [FOLDER]`. */
await runProgram(() =>
  withDatabase(async (database, config) => {
    const stamp = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
    const folder = resolve(process.argv[2] ?? `daifa-backup-${stamp}`);
    await backUp(database, config, folder, (line) => process.stdout.write(`${line}\n`));
    process.stdout.write(
      `Backed up to ${folder}. It holds the keys of the shoppers' data: keep it as safe as the database.\n`,
    );
  }),
);
