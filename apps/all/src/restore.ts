import { resolve } from 'node:path';

import { CannotStart, restore, runProgram } from '@app/platform';

import { withDatabase } from './with-database.js';

/** `npm run restore -- FOLDER`. */
await runProgram(async () => {
  const [, , given] = process.argv;
  if (!given) throw new CannotStart('Name the folder of the backup: npm run restore -- FOLDER');
  await withDatabase(
    async (database, config) => {
      await restore(database, config, resolve(given), (line) => process.stdout.write(`${line}\n`));
      process.stdout.write('Restored. Start Daifa with npm start.\n');
    },
    { mayCreate: true },
  );
});
