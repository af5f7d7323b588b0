import type { Database } from '@app/platform';

const OWNER: Readonly<Record<string, string>> = {
  identity: 'identity',
  catalog: 'catalog',
  storefront: 'storefront',
  order_routing: 'order-routing',
  ordering: 'ordering',
  supplier_fulfillment: 'supplier-fulfillment',
  settlement: 'settlement',
  sales_channels: 'sales-channels',
};

/** Tables of the sandboxes, which stand for outside parties: by the context whose sandbox keeps them. */
const SANDBOX_OWNER: Readonly<Record<string, string>> = {
  carrier_call: 'supplier-fulfillment',
  carrier_parcel: 'supplier-fulfillment',
};

const TYPES: Readonly<Record<string, string>> = {
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
  float8: 'number',
  tsvector: 'string',
  _int4: 'number[]',
  _text: 'string[]',
  _uuid: 'string[]',
};

interface ColumnRow {
  readonly schema: string;
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly required: boolean;
  readonly has_default: boolean;
}

const COLUMNS = `
  select n.nspname as schema, c.relname as table, a.attname as column, t.typname as type, a.attnotnull as required,
    a.atthasdef or a.attidentity <> '' as has_default
  from pg_attribute a
  join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
  join pg_namespace n on n.oid = c.relnamespace
  join pg_type t on t.oid = a.atttypid
  where n.nspname = any($1) and a.attnum > 0 and not a.attisdropped
  order by n.nspname, c.relname, a.attnum`;

/** Each context's table types, from the migrated database: path → content. */
export async function generateTables(database: Database): Promise<Record<string, string>> {
  const { rows } = await database.pool.query<ColumnRow>(COLUMNS, [[...Object.keys(OWNER), 'sandbox']]);
  const ownerOf = ({ schema, table }: ColumnRow): string =>
    schema === 'sandbox' ? (SANDBOX_OWNER[table] ?? 'settlement') : (OWNER[schema] ?? '');
  return Object.fromEntries(
    Object.values(OWNER).map((context) => [
      `libs/${context}/src/data/tables.ts`,
      render(rows.filter((row) => ownerOf(row) === context)),
    ]),
  );
}

function render(rows: readonly ColumnRow[]): string {
  const tables = new Map<string, ColumnRow[]>();
  for (const row of rows)
    tables.set(`${row.schema}.${row.table}`, [...(tables.get(`${row.schema}.${row.table}`) ?? []), row]);
  const bodies = [...tables].map(
    ([name, columns]) => `export interface ${typeName(name)} {\n${columns.map(toField).join('\n')}\n}`,
  );
  const map = [...tables.keys()].map((name) => `  '${name}': ${typeName(name)};`).join('\n');
  const imports = bodies.some((body) => body.includes('Generated<'))
    ? "import type { Generated } from 'kysely';\n"
    : '';
  return `// Generated from the database by \`npm run gen\`. Do not edit.\n${imports}\n${bodies.join('\n\n')}\n\nexport interface Tables {\n${map}\n}\n`;
}

function toField({ schema, table, column, type, required, has_default: hasDefault }: ColumnRow): string {
  const known = TYPES[type];
  if (!known)
    throw new Error(`Say in generate-tables.ts which TypeScript type ${type} is (${schema}.${table}.${column})`);
  const base = required || known === 'unknown' ? known : `${known} | null`;
  return `  ${column}: ${hasDefault ? `Generated<${base}>` : base};`;
}

function typeName(name: string): string {
  const [schema = '', table = ''] = name.split('.');
  const pascal = table.replaceAll(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
  return `${schema === 'sandbox' ? 'Sandbox' : ''}${pascal}Table`;
}
