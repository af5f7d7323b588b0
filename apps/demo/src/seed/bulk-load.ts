import type pg from 'pg';

interface Definition {
  readonly drop: string;
  readonly create: string;
}

/**
 * Takes the secondary indexes and foreign keys off empty tables, so that rows come in as fast as the disk takes them.
 * @returns the statements that put everything back as it was, each index made in one sweep over its table.
 */
export async function takeIndexesOff(client: pg.ClientBase, tables: readonly string[]): Promise<readonly string[]> {
  // Foreign keys first: some rest on unique indexes.
  const definitions = [...(await foreignKeysOf(client, tables)), ...(await indexesOf(client, tables))];
  for (const { drop } of definitions) await client.query(drop);
  return definitions.map(({ create }) => create).reverse();
}

async function foreignKeysOf(client: pg.ClientBase, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select
       format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as create
     from pg_constraint
     where contype = 'f' and conrelid = any($1::regclass[])`,
    [tables],
  );
  return rows;
}

/** Those that hold no constraint: what a primary key or a unique constraint refuses stays refused while rows come in. */
async function indexesOf(client: pg.ClientBase, tables: readonly string[]): Promise<Definition[]> {
  const { rows } = await client.query<Definition>(
    `select
       format('drop index %s', indexrelid::regclass) as drop,
       pg_get_indexdef(indexrelid) as create
     from pg_index
     where indrelid = any($1::regclass[])
       and not exists (select from pg_constraint where conindid = indexrelid and contype in ('p', 'u', 'x'))`,
    [tables],
  );
  return rows;
}
