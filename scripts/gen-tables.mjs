// Writes each context's table types (libs/<context>/src/data/tables.ts) from the migrated database.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import pg from 'pg';

const OWNER = {
  identity: 'identity',
  catalog: 'catalog',
  storefront: 'storefront',
  order_routing: 'order-routing',
  ordering: 'ordering',
  supplier_fulfillment: 'supplier-fulfillment',
  settlement: 'settlement',
  sandbox: 'settlement',
};

const TYPES = {
  uuid: 'string',
  text: 'string',
  int4: 'number',
  int8: 'bigint',
  bool: 'boolean',
  timestamptz: 'Date',
  date: 'Date',
  jsonb: 'unknown',
  bytea: 'Buffer',
  numeric: 'string',
  tsvector: 'string',
  _text: 'string[]',
  _uuid: 'string[]',
};

const COLUMNS = `
  select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type, a.attnotnull as required,
    a.atthasdef or a.attidentity <> '' as has_default
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  where n.nspname = any($1) and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attnum`;

/** @param root folder to write below (another than the project's for the check of freshness). */
export async function generateTables(databaseUrl, root) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query(COLUMNS, [Object.keys(OWNER)]);
  await client.end();
  const files = [];
  for (const context of new Set(Object.values(OWNER))) {
    const mine = rows.filter(({ schema }) => OWNER[schema] === context);
    const file = `libs/${context}/src/data/tables.ts`;
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), render(mine));
    files.push(file);
  }
  return files;
}

const pascal = (text) => text.replaceAll(/(^|_)([a-z])/g, (_, __, letter) => letter.toUpperCase());

function render(rows) {
  const tables = Map.groupBy
    ? Map.groupBy(rows, (row) => `${row.schema}.${row.table}`)
    : rows.reduce((map, row) => {
        const key = `${row.schema}.${row.table}`;
        return map.set(key, [...(map.get(key) ?? []), row]);
      }, new Map());
  const typeName = (key) => {
    const [schema, table] = key.split('.');
    return `${schema === 'sandbox' ? 'Sandbox' : ''}${pascal(table)}Table`;
  };
  const bodies = [...tables].map(([key, columns]) => {
    const lines = columns.map(({ column, type, required, has_default: hasDefault }) => {
      const known = TYPES[type];
      if (!known) throw new Error(`Say in scripts/gen-tables.mjs which TypeScript type ${type} is (${key}.${column})`);
      const base = required || known === 'unknown' ? known : `${known} | null`;
      return `  ${column}: ${hasDefault ? `Generated<${base}>` : base};`;
    });
    return `export interface ${typeName(key)} {\n${lines.join('\n')}\n}`;
  });
  const map = [...tables.keys()].map((key) => `  '${key}': ${typeName(key)};`).join('\n');
  const generated = bodies.some((body) => body.includes('Generated<'));
  return `// Generated from the database by \`npm run gen\`. Do not edit.\n${generated ? "import type { Generated } from 'kysely';\n" : ''}\n${bodies.join('\n\n')}\n\nexport interface Tables {\n${map}\n}\n`;
}
