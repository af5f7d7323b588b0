import { resolve } from 'node:path';

import { backUp, CannotStart, runProgram } from '@app/platform';

import { withDatabase } from './with-database.js';

/** `npm run backup -- FOLDER`. */
await runProgram(async () => {
  const [, , given] = process.argv;
  if (!given) throw new CannotStart('Name a new folder for the backup: npm run backup -- FOLDER');
  const folder = resolve(given);
  await withDatabase(async (database, config) => {
    await backUp(database, config, folder, (line) => process.stdout.write(`${line}\n`));
    process.stdout.write(
      `Backed up to ${folder}. It holds the keys of the shoppers' data: keep it as safe as the database.\n`,
    );
  });
});
