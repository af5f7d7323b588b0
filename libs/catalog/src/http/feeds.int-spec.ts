import { sql } from 'kysely';

import { type FeedId, parseGlobalId, type TenantActor, toGlobalId, type WarehouseId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import { type GraphqlServer, headersAs } from '@app/platform/testing';

import { CsvReader } from '../domain/feed/csv-reader.js';
import { anActor, aWarehouse, startCatalogServer } from '../testing/catalog-server.js';
import { aCategory } from '../testing/index.js';
import { ImportFeed } from '../use-cases/import-feed.js';
import { TidyFeeds } from '../use-cases/tidy-feeds.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startCatalogServer();
  await aCategory(server, { path: 'mugs', nameZh: '杯子', nameEn: 'Mugs' });
});

afterAll(() => server.stop());

const HEAD = 'sku_code,title_zh,category,weight_grams,supply_price,retail_price,stock';
const FILE = `${HEAD}\nA-1,保温杯,杯子,350,30,59,5\nA-2,=1+1,杯子,350,30,20,5\n`;

interface Upload {
  readonly actor?: TenantActor;
  readonly warehouseId?: WarehouseId | null;
  readonly file?: string | Blob | null;
  readonly fields?: Readonly<Record<string, string>>;
}

async function upload(wish: Upload = {}): Promise<{ status: number; body: Record<string, unknown> }> {
  const actor = wish.actor ?? anActor('SUPPLIER');
  const warehouseId = wish.warehouseId === undefined ? aWarehouse(actor.organizationId) : wish.warehouseId;
  const form = new FormData();
  const file = wish.file === undefined ? FILE : wish.file;
  if (warehouseId !== null) form.append('warehouseId', toGlobalId('Warehouse', warehouseId));
  for (const [name, value] of Object.entries(wish.fields ?? {})) form.append(name, value);
  if (file !== null) form.append('file', typeof file === 'string' ? new Blob([file]) : file, 'goods.csv');
  const response = await fetch(`${server.url}/feeds`, { method: 'POST', headers: headersAs(actor), body: form });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

async function importNow(body: Record<string, unknown>): Promise<FeedId> {
  const feedId = parseGlobalId('Feed', String(body['feedId']))!;
  await server
    .get(ImportFeed)
    .execute(feedId, (write) => server.get(UnitOfWork).transaction(async (tx) => write?.(tx)));
  return feedId;
}

const FEED = `query($id: ID!) { feed(id: $id) { fileName sizeBytes status progress rowsRead created updated unchanged
  refused failure resultPath refusedRows { nodes { line skuCode column value message } pageInfo { hasNextPage } } } }`;

describe('a supplier', () => {
  it('sends a file, sees how it goes, and fetches a line for each row', async () => {
    const actor = anActor('SUPPLIER');

    const sent = await upload({ actor });
    const before = await server.ask(actor, FEED, { id: sent.body['feedId'] });
    await importNow(sent.body);
    const after = await server.ask(actor, FEED, { id: sent.body['feedId'] });
    const path = (after.data?.['feed'] as { resultPath: string }).resultPath;
    const result = await fetch(`${server.url}${path}`, { headers: headersAs(actor) });

    expect(sent.status).toBe(201);
    expect(before.data?.['feed']).toMatchObject({
      fileName: 'goods.csv',
      status: 'RECEIVED',
      progress: 0,
      rowsRead: 0,
    });
    expect(after.data?.['feed']).toMatchObject({
      ...{ status: 'DONE', progress: 1, rowsRead: 2, created: 1, updated: 0, unchanged: 0, refused: 1, failure: null },
      refusedRows: {
        nodes: [{ line: 3, skuCode: 'A-2', column: 'retail_price', value: '20' }],
        pageInfo: { hasNextPage: false },
      },
    });
    expect(result.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const reader = new CsvReader(',');
    const rows = [...reader.push((await result.text()).replace('\ufeff', '')), ...reader.end()].map(
      ({ cells }) => cells,
    );
    expect(rows[0]).toEqual(['line', 'sku_code', 'outcome', 'column', 'value', 'message']);
    expect(rows.slice(1).map((cells) => cells.slice(0, 4))).toEqual([
      ['2', 'A-1', 'CREATED', ''],
      ['3', 'A-2', 'REFUSED', 'retail_price'],
    ]);
  });

  it('gets a template that can be read back', async () => {
    const response = await fetch(`${server.url}/feeds/template.csv`);

    const reader = new CsvReader(',');
    const rows = [...reader.push((await response.text()).replace('\ufeff', '')), ...reader.end()];
    expect(rows).toHaveLength(4);
    expect(rows[0]?.cells.slice(0, 3)).toEqual(['product_code', 'sku_code', 'title_zh']);
    expect(response.headers.get('content-disposition')).toContain('daifa-feed-template.csv');
  });

  it('sees his own feeds only, the operator sees all', async () => {
    const [actor, other] = [anActor('SUPPLIER'), anActor('SUPPLIER')];
    const sent = await upload({ actor });
    await upload({ actor: other });
    const id = String(sent.body['feedId']);

    const mine = await server.ask(actor, '{ feeds { nodes { id } } }');
    const all = await server.ask(anActor('PLATFORM'), '{ feeds(first: 2) { nodes { id } pageInfo { hasNextPage } } }');
    const foreign = await server.ask(other, FEED, { id });
    const foreignResult = await fetch(`${server.url}/feeds/${id}/result.csv`, { headers: headersAs(other) });
    const platformResult = await fetch(`${server.url}/feeds/${id}/result.csv`, {
      headers: headersAs(anActor('PLATFORM')),
    });

    expect(mine.data?.['feeds']).toEqual({ nodes: [{ id }] });
    expect((all.data?.['feeds'] as { nodes: unknown[] }).nodes).toHaveLength(2);
    expect(foreign.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect([foreignResult.status, platformResult.status]).toEqual([404, 200]);
  });

  it('goes through refused rows page by page', async () => {
    const actor = anActor('SUPPLIER');
    const sent = await upload({ actor, file: `${HEAD}\n${'X,,,,,,\n'.repeat(5)}` });
    await importNow(sent.body);
    const page =
      'query($id: ID!, $after: String) { feed(id: $id) { refusedRows(first: 2, after: $after) { nodes { line } pageInfo { endCursor } } } }';

    const lines: number[] = [];
    for (let after: string | null = null, round = 0; round < 3; round += 1) {
      const { data } = await server.ask(actor, page, { id: sent.body['feedId'], after });
      const { refusedRows } = data?.['feed'] as {
        refusedRows: { nodes: { line: number }[]; pageInfo: { endCursor: string } };
      };
      lines.push(...refusedRows.nodes.map(({ line }) => line));
      after = refusedRows.pageInfo.endCursor;
    }

    expect(lines).toEqual([2, 3, 4, 5, 6]);
  });
});

describe('a file that a person looks at first', () => {
  const TABLE = 'Artikel,Bezeichnung,Preis\nX-1,Mug,20.00\nX-2,Cup,30.00\n';
  const reading = {
    format: 'OTHER',
    mapping: [
      { column: 'Artikel', target: 'SKU_CODE' },
      { column: 'Bezeichnung', target: 'TITLE' },
      { column: 'Preis', target: 'RETAIL_PRICE' },
    ],
    defaults: { currency: 'EUR', stock: 7, supplyPercent: 50, category: 'mugs' },
  };
  const START = `mutation($input: StartFeedInput!) { startFeed(input: $input) { feed { status profileName } userErrors { code } } }`;

  it('waits, shows what was understood, and is imported as he says, like the next one of its kind', async () => {
    const actor = anActor('SUPPLIER');
    const held = await upload({ actor, file: TABLE, fields: { hold: 'true' } });
    const id = held.body['feedId'];

    const preview = await server.ask(
      actor,
      `query($id: ID!, $reading: FeedReadingInput) { feedPreview(id: $id, reading: $reading) {
        columns { column samples target } rows { skuCode title retailPrice supplyPrice currency stock isRefused } } }`,
      { id, reading },
    );
    const started = await server.ask(actor, START, { input: { feedId: id, profileName: 'Artikelliste', ...reading } });
    await importNow(held.body);
    const next = await upload({ actor, file: TABLE.replace('20.00', '25.00') });
    await importNow(next.body);
    const after = await server.ask(
      actor,
      '{ feeds { nodes { status profileName created updated unchanged refused } } }',
    );

    expect(preview.data?.['feedPreview']).toMatchObject({
      columns: [{ column: 'Artikel', samples: ['X-1', 'X-2'], target: 'SKU_CODE' }, {}, {}],
      rows: [
        {
          skuCode: 'X-1',
          title: 'Mug',
          retailPrice: '20.00',
          supplyPrice: '10.00',
          currency: 'EUR',
          stock: 7,
          isRefused: false,
        },
        {},
      ],
    });
    expect(started.data?.['startFeed']).toEqual({
      feed: { status: 'RECEIVED', profileName: 'Artikelliste' },
      userErrors: [],
    });
    expect(after.data?.['feeds']).toEqual({
      nodes: [
        { status: 'DONE', profileName: 'Artikelliste', created: 0, updated: 1, unchanged: 1, refused: 0 },
        { status: 'DONE', profileName: 'Artikelliste', created: 2, updated: 0, unchanged: 0, refused: 0 },
      ],
    });
  });

  it('is nobody else’s, and no profile that is not there is used', async () => {
    const [actor, other] = [anActor('SUPPLIER'), anActor('SUPPLIER')];
    const held = await upload({ actor, file: TABLE, fields: { hold: 'true' } });
    const input = { feedId: held.body['feedId'], profileName: 'Mine', ...reading };

    const foreign = await server.ask(other, START, { input });
    const unknown = await upload({ actor, file: TABLE, fields: { profile: 'none' } });

    expect(foreign.data?.['startFeed']).toMatchObject({ feed: null, userErrors: [{ code: 'NOT_FOUND' }] });
    expect(unknown).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
  });
});

describe('a file is refused', () => {
  it.each<[string, () => Upload, number, string]>([
    ['without a warehouse', () => ({ warehouseId: null }), 400, 'INVALID_INPUT'],
    ['into a warehouse of another supplier', () => ({ warehouseId: aWarehouse(newId()) }), 404, 'NOT_FOUND'],
    ['that is not there', () => ({ file: null }), 400, 'INVALID_INPUT'],
    ['that is empty', () => ({ file: '' }), 400, 'FEED_EMPTY'],
    ['from a creator', () => ({ actor: anActor('CREATOR') }), 403, 'FORBIDDEN'],
    ['from a key that may only read', () => ({ actor: anActor('SUPPLIER', ['catalog:read']) }), 403, 'FORBIDDEN'],
  ])('%s', async (_, wish, status, code) => {
    const answer = await upload(wish());

    expect(answer).toMatchObject({ status, body: { code, message: expect.stringMatching(/\.$/) as unknown } });
  });

  it('from nobody, or not in a form', async () => {
    const nobody = await fetch(`${server.url}/feeds`, { method: 'POST', body: new FormData() });
    const formless = await fetch(`${server.url}/feeds`, {
      method: 'POST',
      headers: { ...headersAs(anActor('SUPPLIER')), 'content-type': 'application/json' },
      body: '{}',
    });

    expect([nobody.status, formless.status]).toEqual([401, 400]);
  });
});

it('what never arrived whole, and rows of long ago, are forgotten; a feed’s figures stay', async () => {
  const actor = anActor('SUPPLIER');
  const [old, lost] = [await upload({ actor }), await upload({ actor })];
  const feedId = await importNow(old.body);
  const lostId = parseGlobalId('Feed', String(lost.body['feedId']))!;
  await sql`update catalog.feed set finished_at = finished_at - interval '31 days' where id = ${feedId}`.execute(
    server.database.reader,
  );
  await sql`update catalog.feed set status = 'RECEIVING', created_at = created_at - interval '25 hours' where id = ${lostId}`.execute(
    server.database.reader,
  );

  while (await server.get(TidyFeeds).execute());

  const { data } = await server.ask(
    actor,
    '{ feeds { nodes { id created refused resultPath refusedRows { nodes { line } } } } }',
  );
  expect(data?.['feeds']).toEqual({
    nodes: [{ id: old.body['feedId'], created: 1, refused: 1, resultPath: null, refusedRows: { nodes: [] } }],
  });
});
