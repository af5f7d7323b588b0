import { sql } from 'kysely';

import { offersChanged } from '@app/contracts';
import type { ApiKeyActor, FeedId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import type { TestApplication } from '@app/platform/testing';

import { CatalogFacade } from '../catalog.facade.js';
import { ProductSearch } from '../search/product-search.js';
import { SearchIndex } from '../search/search-index.js';
import {
  aFeedSender,
  FEED_WAREHOUSE,
  type FeedResult,
  importFeedFile,
  resultOfFeed,
  sendFeed,
  startFeedImports,
} from '../testing/feed-imports.js';
import { ImportFeed } from './import-feed.js';
import { ImportFeedRows } from './import-feed-rows.js';

const HEAD = 'product_code,sku_code,title_zh,title_en,category,weight_grams,supply_price,retail_price,stock,gtin';

let app: TestApplication;

beforeAll(async () => {
  app = await startFeedImports();
});

afterAll(() => app.stop());

const aSupplier = aFeedSender;
const warehouseId = FEED_WAREHOUSE;
const send = (actor: ApiKeyActor, file: string | Buffer): Promise<FeedId> => sendFeed(app, actor, file);
const resultOf = (feedId: FeedId): Promise<FeedResult> => resultOfFeed(app, feedId);
const importFile = (actor: ApiKeyActor, file: string | Buffer): Promise<FeedResult> => importFeedFile(app, actor, file);

const row = (code: number | string, title = `保温杯 ${code}`, stock: number | string = 5): string =>
  `P${code},S${code},${title},Mug ${code},杯子,350,30.00,59.00,${stock},`;
const fileOf = (count: number): string => [HEAD, ...Array.from({ length: count }, (_, index) => row(index))].join('\n');

/** How often the search index and the other contexts were told of each of a supplier's products. */
async function toldOf({ organizationId }: ApiKeyActor) {
  await app.get(SearchIndex).catchUp();
  const { rows } = await sql<{ code: string; search: number; others: number }>`
    select supplier_product_code as code,
      (select count(*)::int from catalog.product_change_log where product.id = any(product_ids)) as search,
      (select count(*)::int from platform.event
        where name = ${offersChanged.name} and payload -> 'productIds' ? product.id::text) as others
    from catalog.product where created_by = ${organizationId} order by code`.execute(app.database.reader);
  return Object.fromEntries(rows.map(({ code, ...told }) => [code, told]));
}

describe('a feed', () => {
  it('becomes goods that are found, and a row for each line that says what became of it', async () => {
    const supplier = aSupplier();
    const rows = [HEAD, row('x1', '不锈钢玻璃茶杯'), row('x2', '陶瓷马克杯'), 'Px3,Sx3,坏,Bad,帽子,0,30,29,-1,'];

    const result = await importFile(supplier, rows.join('\n'));

    expect(result).toMatchObject({ status: 'DONE', created: 2, refused: 1, failure: null });
    expect(result.rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'CREATED'],
      [3, 'CREATED'],
      [4, 'REFUSED'],
    ]);
    expect(result.rows[2]).toMatchObject({ column: 'category' });
    expect(result.rows[2]?.message).toMatch(/category is no category.*weight_grams must be.*stock must be/);
    await app.get(SearchIndex).catchUp();
    const found = await app.get(ProductSearch).search({ words: '玻璃茶杯', sort: 'RELEVANCE', first: 5 });
    const [card] = await app.get(CatalogFacade).findProductCards(
      app.database.reader,
      found.nodes.map(({ productId }) => productId),
    );
    expect(card).toMatchObject({ titleZh: '不锈钢玻璃茶杯' });
  });

  it('that is sent again changes nothing', async () => {
    const supplier = aSupplier();
    const first = await importFile(supplier, fileOf(30));

    const again = await importFile(supplier, fileOf(30));

    expect(first).toMatchObject({ created: 30, updated: 0, unchanged: 0, refused: 0 });
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 30, refused: 0 });
  });

  it('of several thousand rows is imported in batches that add up', async () => {
    const supplier = aSupplier();

    const result = await importFile(supplier, `${fileOf(4_500)}\n${row(7)}`);

    expect(result).toMatchObject({ status: 'DONE', created: 4_500, refused: 1 });
    expect(result.rows).toHaveLength(4_501);
    expect(result.rows.at(-1)?.message).toContain('stands in line 9 already');
  });

  it('changes prices and stock of what is there, and leaves the rest', async () => {
    const supplier = aSupplier();
    await importFile(supplier, fileOf(3));

    const result = await importFile(supplier, 'SKU编码;零售价;库存\nS0;69,90;0\nS1;59;5\nS9;1;1');

    expect(result.rows.map(({ outcome }) => outcome)).toEqual(['UPDATED', 'UNCHANGED', 'REFUSED']);
    const { rows } = await sql<{ retail_price_minor: bigint; on_hand: number; title_zh: string }>`
      select offer.retail_price_minor, stock.on_hand, product.title_zh
      from catalog.offer join catalog.offer_stock stock on stock.offer_id = offer.id
      join catalog.product on product.id = offer.product_id
      where offer.supplier_id = ${supplier.organizationId} and supplier_sku = 'S0'`.execute(app.database.reader);
    await app.get(SearchIndex).catchUp();
    const left = { supplierId: supplier.organizationId, onlyInStock: true };
    const found = await app.get(ProductSearch).search({ ...left, sort: 'NEWEST', first: 9 });
    expect(rows).toEqual([{ retail_price_minor: 6_990n, on_hand: 0, title_zh: '保温杯 0' }]);
    expect(found.total).toBe(2);
  });

  it('tells of stock only when goods run out or are there again', async () => {
    const supplier = aSupplier();
    await importFile(supplier, fileOf(2));
    const before = await toldOf(supplier);

    await importFile(supplier, 'sku_code,stock\nS0,9\nS1,1');
    const recounted = await toldOf(supplier);
    await importFile(supplier, 'sku_code,stock\nS0,0\nS1,2');
    const soldOut = await toldOf(supplier);
    await importFile(supplier, 'sku_code,stock\nS0,3\nS1,3');
    const back = await toldOf(supplier);

    expect(before).toEqual({ P0: { search: 1, others: 0 }, P1: { search: 1, others: 0 } });
    expect(recounted).toEqual(before);
    expect(soldOut).toEqual({ ...before, P0: { search: 2, others: 1 } });
    expect(back).toEqual({ ...before, P0: { search: 3, others: 2 } });
  });

  it('tells who sells goods of a further offer of them', async () => {
    const [maker, trader] = [aSupplier(), aSupplier()];
    await importFile(maker, `${HEAD}\n${row('far', '远方')}6923450657713`);

    await importFile(trader, `${HEAD}\n${row('near', '近处')}6923450657713`);

    expect(await toldOf(maker)).toEqual({ Pfar: { search: 2, others: 1 } });
  });

  it('keeps what is reserved on hand, and says so', async () => {
    const supplier = aSupplier();
    await importFile(supplier, fileOf(1));
    const { rows } = await sql<{ id: string }>`
      select id from catalog.offer where supplier_id = ${supplier.organizationId}`.execute(app.database.reader);
    const claim = { orderLineId: newId<'OrderLine'>(), offerId: rows[0]!.id as never, warehouseId, quantity: 4 };
    await app.get(UnitOfWork).transaction((tx) => app.get(CatalogFacade).reserve(tx, [claim]));

    const result = await importFile(supplier, 'sku_code,stock\nS0,1');

    expect(result.rows).toMatchObject([{ outcome: 'UPDATED', column: 'stock' }]);
    expect(result.rows[0]?.message).toContain('stays at 4');
  });

  it('offers goods of another supplier by their barcode, and leaves their texts alone', async () => {
    const [maker, trader] = [aSupplier(), aSupplier()];
    await importFile(maker, `${HEAD}\n${row('g', '原标题')}6901234567892`);

    const result = await importFile(trader, `${HEAD}\n${row('mine', '别的标题')}6901234567892`);
    const again = await importFile(trader, `${HEAD}\n${row('mine', '别的标题')}6901234567892`);

    expect(result.rows).toMatchObject([{ outcome: 'CREATED', column: 'gtin' }]);
    expect(again.rows).toMatchObject([{ outcome: 'UNCHANGED' }]);
    const { rows } = await sql<{ offers: number; titles: string[] }>`
      select count(*)::int as offers, array_agg(distinct product.title_zh) as titles
      from catalog.offer join catalog.product on product.id = offer.product_id
      where offer.supplier_id in (${maker.organizationId}, ${trader.organizationId})`.execute(app.database.reader);
    expect(rows).toEqual([{ offers: 2, titles: ['原标题'] }]);
  });

  it('of one supplier in two files at once makes each product once', async () => {
    const supplier = aSupplier();
    const feeds = [await send(supplier, fileOf(300)), await send(supplier, fileOf(300))];
    const complete = (feedId: FeedId) =>
      app.get(ImportFeed).execute(feedId, (write) => app.get(UnitOfWork).transaction(async (tx) => write?.(tx)));

    await Promise.all(feeds.map(complete));

    const results = await Promise.all(feeds.map(resultOf));
    expect(results.map(({ created, unchanged }) => created + unchanged)).toEqual([300, 300]);
    expect(results.reduce((sum, { created }) => sum + created, 0)).toBe(300);
  });
});

describe('an import that is broken off', () => {
  it('goes on behind the last batch, and comes to what it would have come to', async () => {
    const supplier = aSupplier();
    // The product's first row speaks for it, also when it lies in a batch before the break.
    const text = `${fileOf(4_100)}\nP0,S0b,另一个标题,Other,杯子,350,30,59,5,\n${row(3)}`;
    const feedId = await send(supplier, text);
    const complete = (write?: (tx: never) => Promise<void>) =>
      app.get(UnitOfWork).transaction(async (tx) => write?.(tx as never));

    let batches = 0;
    const stopAfterTwo = (): boolean => (batches += 1) === 2;
    await expect(app.get(ImportFeedRows).execute(feedId, stopAfterTwo)).rejects.toThrow('another goes on from here');
    const halfway = await resultOf(feedId);
    await app.get(ImportFeed).execute(feedId, complete);

    expect(halfway).toMatchObject({ status: 'RUNNING', created: 4_000 });
    const result = await resultOf(feedId);
    expect(result).toMatchObject({ status: 'DONE', created: 4_100, refused: 2 });
    expect(result.rows.slice(-2).map(({ column }) => column)).toEqual(['option_1_value', 'sku_code']);
  });

  it('is done once when two workers are at it', async () => {
    const feedId = await send(aSupplier(), fileOf(4_200));
    const run = () =>
      app.get(ImportFeed).execute(feedId, (write) => app.get(UnitOfWork).transaction(async (tx) => write?.(tx)));

    const outcomes = await Promise.allSettled([run(), run()]);

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await resultOf(feedId)).toMatchObject({ status: 'DONE', created: 4_200, refused: 0 });
  });
});

it('an import that failed at its last try ends as FAILED, and says what to do', async () => {
  const feedId = await send(aSupplier(), fileOf(1));

  await app.get(UnitOfWork).transaction((tx) => app.get(ImportFeed).giveUp(tx, feedId));

  expect(await resultOf(feedId)).toMatchObject({
    status: 'FAILED',
    failure: expect.stringContaining('Send the file again') as unknown,
  });
});

describe('a file that cannot be read', () => {
  it.each<[string, string | Buffer, string]>([
    ['a workbook', Buffer.from('504b0304140006000800000021', 'hex'), 'Excel workbook'],
    ['without a code', 'Colour,Weather\nblue,fine', 'no column sku_code'],
    ['without rows', HEAD, 'no row below its first line'],
    ['with a quotation mark that stays open', `${fileOf(2)}\nP9,"S9,x`, 'line 4'],
  ])('(%s) ends as FAILED with a sentence', async (_, file, sentence) => {
    const result = await importFile(aSupplier(), file);

    expect(result.status).toBe('FAILED');
    expect(result.failure).toContain(sentence);
  });

  it('(empty) is refused at once, and nothing is kept of it', async () => {
    const supplier = aSupplier();

    await expect(send(supplier, '')).rejects.toMatchObject({ code: 'FEED_EMPTY' });

    const { rows } = await sql`select from catalog.feed where supplier_id = ${supplier.organizationId}`.execute(
      app.database.reader,
    );
    expect(rows).toEqual([]);
  });
});

it.each([
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
] as const)('a file in %s gives the same goods', async (_, encode) => {
  const supplier = aSupplier();
  await importFile(supplier, fileOf(2));

  const result = await importFile(supplier, encode(fileOf(2)));

  expect(result).toMatchObject({ unchanged: 2 });
});

it('the file itself is not kept once it is imported', async () => {
  const { rows } = await sql`select from catalog.feed_chunk`.execute(app.database.reader);

  expect(rows).toEqual([]);
});
