import { type Migration, type MigrationProvider, Migrator } from 'kysely';

import type { Database } from './database.js';

export class SchemaTooNew extends Error {
  constructor(readonly unknown: string) {
    super(
      `The database was made by a newer Daifa (it has "${unknown}"). Start that version, or restore an older backup.`,
    );
  }
}

/**
 * Brings the schema up to date, under an advisory lock, so that several processes may start at once.
 * @returns names of the migrations that ran.
 * @throws SchemaTooNew when the database knows a migration that this code does not.
 */
export async function migrate(database: Database, migrations: Record<string, Migration>): Promise<string[]> {
  const migrator = migratorOf(database, migrations);
  await assertNotNewer(migrator, database, migrations);
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('The migration failed', { cause: error });
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** Names of the migrations that the database still lacks. */
export async function pendingMigrations(database: Database, migrations: Record<string, Migration>): Promise<string[]> {
  const all = await migratorOf(database, migrations).getMigrations();
  return all.filter(({ executedAt }) => !executedAt).map(({ name }) => name);
}

export function migratorOf(database: Database, migrations: Record<string, Migration>): Migrator {
  const provider: MigrationProvider = { getMigrations: () => Promise.resolve(migrations) };
  return new Migrator({
    db: database.reader,
    provider,
    migrationTableName: 'daifa_migration',
    migrationLockTableName: 'daifa_migration_lock',
  });
}

async function assertNotNewer(migrator: Migrator, database: Database, known: Record<string, Migration>): Promise<void> {
  // Makes the bookkeeping tables when they are missing, and nothing else.
  await migrator.getMigrations();
  const { rows } = await database.pool.query<{ present: boolean }>(
    `select to_regclass('public.daifa_migration') is not null as present`,
  );
  if (!rows[0]?.present) return;
  const executed = await database.pool.query<{ name: string }>('select name from public.daifa_migration order by name');
  const unknown = executed.rows.find(({ name }) => !Object.hasOwn(known, name));
  if (unknown) throw new SchemaTooNew(unknown.name);
}
