import { CannotStart, Database, migrate, readVariables, runProgram } from '@app/platform';

import { MIGRATIONS } from '../../../migrations/index.js';

/** `npm run migrate`: brings the schema of DATABASE_URL up to date. */
await runProgram(async () => {
  const { databaseUrl } = readVariables();
  if (databaseUrl === null) throw new CannotStart('Set DATABASE_URL; `npm start` migrates its own database by itself.');
  const database = new Database({ url: databaseUrl, poolSize: 2 });
  try {
    const done = await migrate(database, MIGRATIONS);
    process.stdout.write(done.length > 0 ? `Migrated: ${done.join(', ')}.\n` : 'The schema is up to date.\n');
  } finally {
    await database.onApplicationShutdown();
  }
});
