import fc from 'fast-check';
import { sql } from 'kysely';

import { type OrderLineId, type TenantActor, toGlobalId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import type { GraphqlServer } from '@app/platform/testing';

import { CatalogFacade } from '../catalog.facade.js';
import { FeedMergeRepository } from '../data/feed-merge.repository.js';
import { ProductSearch } from '../search/product-search.js';
import { SearchIndex } from '../search/search-index.js';
import { anActor, aWarehouse, startCatalogServer } from '../testing/catalog-server.js';
import { anOffer, type BuiltOffer } from '../testing/index.js';

let server: GraphqlServer;

beforeAll(async () => {
  server = await startCatalogServer();
});

afterAll(() => server.stop());

interface OwnOffer extends BuiltOffer {
  readonly actor: TenantActor;
}

async function anOwnOffer(stock: number, actor = anActor('SUPPLIER')): Promise<OwnOffer> {
  const supplierId = actor.organizationId;
  return { ...(await anOffer(server, { supplierId, warehouseId: aWarehouse(supplierId), stock })), actor };
}

const keyOf = ({ offerId, warehouseId }: BuiltOffer) => ({
  offerId: toGlobalId('Offer', offerId),
  warehouseId: toGlobalId('Warehouse', warehouseId),
});

const inTransaction = (work: Parameters<UnitOfWork['transaction']>[0]): Promise<unknown> =>
  server.get(UnitOfWork).transaction(work);
const reserve = ({ offerId, warehouseId }: BuiltOffer, quantity: number, orderLineId = newId<'OrderLine'>()) =>
  inTransaction((tx) => server.get(CatalogFacade).reserve(tx, [{ orderLineId, offerId, warehouseId, quantity }]));
const release = (line: OrderLineId) => inTransaction((tx) => server.get(CatalogFacade).release(tx, [line]));
const consume = (orderLineId: OrderLineId, quantity: number) =>
  inTransaction((tx) => server.get(CatalogFacade).consume(tx, [{ orderLineId, quantity }]));
const tellByFeed = ({ supplierId, warehouseId, offerId }: BuiltOffer, onHand: number) => {
  const nothing = {
    newProducts: [],
    changedProducts: [],
    newSkus: [],
    changedSkus: [],
    newOffers: [],
    changedOffers: [],
  };
  const plan = { ...nothing, stocks: [{ offerId, onHand }], reports: [], accepted: [] };
  const place = { feedId: newId<'Feed'>(), warehouseId };
  return inTransaction((tx) => server.get(FeedMergeRepository).apply(tx, supplierId, place, plan));
};

interface Stock {
  readonly onHand: number;
  readonly reserved: number;
  readonly missing: number;
  readonly available: number;
}

async function change<Input extends object>({ actor }: OwnOffer, name: string, input: Input) {
  const kind = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation($input: ${kind}!) { ${name}(input: $input) {
    offers { stocks { onHand reserved missing available } } userErrors { code path } } }`;
  const { data } = await server.ask(actor, document, { input });
  return data?.[name] as { offers: { stocks: Stock[] }[] | null; userErrors: { code: string; path: string[] }[] };
}

const correct = (offer: OwnOffer, onHand: number) =>
  change(offer, 'correctStock', { counts: [{ ...keyOf(offer), onHand }] });
const restock = (offer: OwnOffer, pieces: number) =>
  change(offer, 'restockOffers', { idempotencyKey: newId(), arrivals: [{ ...keyOf(offer), pieces }] });
const holdBack = (offer: OwnOffer, pieces: number | null) =>
  change(offer, 'setSafetyStock', { offerIds: [toGlobalId('Offer', offer.offerId)], pieces });

async function stockOf({ offerId }: BuiltOffer): Promise<Stock> {
  const { rows } = await sql<Stock>`select on_hand as "onHand", reserved, missing, available
    from catalog.offer_stock where offer_id = ${offerId}`.execute(server.database.reader);
  return rows[0]!;
}

interface Entry {
  readonly kind: string;
  readonly onHandChange: number;
  readonly reservedChange: number;
  readonly onHand: number;
  readonly reserved: number;
}

const HISTORY = `query($offerId: ID!, $warehouseId: ID!, $first: Int!, $after: String) {
  stockHistory(offerId: $offerId, warehouseId: $warehouseId, first: $first, after: $after) {
    nodes { kind onHandChange reservedChange onHand reserved } pageInfo { hasNextPage endCursor } } }`;

/** All of it, page by page. */
async function historyOf(offer: OwnOffer, first = 3): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await server.ask(offer.actor, HISTORY, { ...keyOf(offer), first, after });
    const page = data?.['stockHistory'] as {
      nodes: Entry[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
    };
    entries.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return entries;
    after = page.pageInfo.endCursor;
  }
}

describe('the history of a stock', () => {
  it('tells of every change why, and what lay there afterwards', async () => {
    const offer = await anOwnOffer(10);
    const [kept, returned] = [newId<'OrderLine'>(), newId<'OrderLine'>()];
    await reserve(offer, 3, kept);
    await reserve(offer, 2, returned);
    await release(returned);
    await reserve(offer, 1, returned);
    await consume(kept, 2);
    await restock(offer, 5);
    await tellByFeed(offer, 20);
    await correct(offer, 18);

    const entries = await historyOf(offer);

    expect(entries.map(({ kind, onHand, reserved }) => [kind, onHand, reserved])).toEqual([
      ['CORRECTION', 18, 2],
      ['FEED', 20, 2],
      ['RESTOCK', 13, 2],
      ['SHIPPED', 8, 2],
      ['RESERVED', 10, 4],
      ['RELEASED', 10, 3],
      ['RESERVED', 10, 5],
      ['RESERVED', 10, 3],
      ['OPENING', 10, 0],
    ]);
  });

  it('is nobody else’s', async () => {
    const offer = await anOwnOffer(10);

    const { data, errors } = await server.ask(anActor('SUPPLIER'), HISTORY, { ...keyOf(offer), first: 5 });

    expect(data).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toBe('NOT_FOUND');
  });

  it('adds up to the stock as it is, whatever happened at once', async () => {
    const action = fc.record({
      kind: fc.constantFrom(
        'reserve',
        'reserve',
        'reserve',
        'release',
        'consume',
        'restock',
        'feed',
        'correct',
        'count',
      ),
      quantity: fc.integer({ min: 1, max: 6 }),
      line: fc.nat(9),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(action, { minLength: 10, maxLength: 40 }), async (actions) => {
        const offer = await anOwnOffer(8);
        const lines = Array.from({ length: 10 }, () => newId<'OrderLine'>());

        await Promise.allSettled(
          actions.map(({ kind, quantity, line }) => {
            const lineId = lines[line]!;
            if (kind === 'reserve') return reserve(offer, quantity, lineId);
            if (kind === 'release') return release(lineId);
            if (kind === 'consume') return consume(lineId, quantity);
            if (kind === 'restock') return restock(offer, quantity);
            if (kind === 'feed') return tellByFeed(offer, quantity * 2);
            const stock = { warehouseId: keyOf(offer).warehouseId, onHand: quantity };
            return kind === 'correct'
              ? correct(offer, quantity)
              : change(offer, 'updateOffers', { changes: [{ offerId: keyOf(offer).offerId, stock }] });
          }),
        );

        const stock = await stockOf(offer);
        const entries = await historyOf(offer, 7);
        const oldest = entries.at(-1)!;
        expect(entries[0]).toMatchObject({ onHand: stock.onHand, reserved: stock.reserved });
        // Every entry's balance follows from the one before it, down to nothing before the first.
        expect([oldest.onHand - oldest.onHandChange, oldest.reserved - oldest.reservedChange]).toEqual([0, 0]);
        const { rows } = await sql<{ held: number }>`
          select coalesce(sum(quantity - consumed) filter (where state = 'HELD'), 0)::int as held
          from catalog.stock_reservation where offer_id = ${offer.offerId}`.execute(server.database.reader);
        expect(stock.reserved).toBe(rows[0]!.held);
        expect(stock.missing).toBeLessThanOrEqual(stock.reserved);
        expect(stock.reserved).toBeLessThanOrEqual(stock.onHand);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

describe('safety stock', () => {
  it('is not sold: neither found, nor told to routing, nor reserved', async () => {
    const offer = await anOwnOffer(10);

    const { offers } = await holdBack(offer, 8);

    expect(offers?.[0]?.stocks).toMatchObject([{ onHand: 10, available: 2 }]);
    const [terms] = await server.get(CatalogFacade).findOffers(server.database.reader, [offer.offerId]);
    expect(terms?.stocks).toMatchObject([{ available: 2 }]);
    await expect(reserve(offer, 3)).rejects.toMatchObject({ code: 'OUT_OF_STOCK' });
    await reserve(offer, 2);
    await server.get(SearchIndex).catchUp();
    const wish = { supplierId: offer.supplierId, onlyInStock: true, sort: 'NEWEST', first: 1 } as const;
    expect((await server.get(ProductSearch).search(wish)).total).toBe(0);
    await holdBack(offer, 0);
    await server.get(SearchIndex).catchUp();
    expect((await server.get(ProductSearch).search(wish)).total).toBe(1);
  });

  it('of a supplier counts for all his offers that say nothing of their own, new ones too', async () => {
    const actor = anActor('SUPPLIER');
    const [plain, own] = [await anOwnOffer(10, actor), await anOwnOffer(10, actor)];
    await holdBack(own, 1);

    await change(plain, 'setSafetyStock', { pieces: 4 });

    expect([(await stockOf(plain)).available, (await stockOf(own)).available]).toEqual([6, 9]);
    await holdBack(own, null);
    expect((await stockOf(own)).available).toBe(6);
    const elsewhere = { ...plain, warehouseId: aWarehouse(actor.organizationId) };
    await restock(elsewhere, 10);
    const { rows } = await sql<{ available: number }>`
      select available from catalog.offer_stock where warehouse_id = ${elsewhere.warehouseId}`.execute(
      server.database.reader,
    );
    expect(rows).toEqual([{ available: 6 }]);
  });
});

describe('a correction', () => {
  it('below what orders hold says what is missing, which goes with the orders that are taken away', async () => {
    const offer = await anOwnOffer(10);
    const [first, second] = [newId<'OrderLine'>(), newId<'OrderLine'>()];
    await reserve(offer, 4, first);
    await reserve(offer, 5, second);

    const { offers } = await correct(offer, 6);

    expect(offers?.[0]?.stocks).toEqual([{ onHand: 9, reserved: 9, missing: 3, available: 0 }]);
    await release(second);
    expect(await stockOf(offer)).toEqual({ onHand: 6, reserved: 4, missing: 0, available: 2 });
  });

  it('is made good by what comes in', async () => {
    const offer = await anOwnOffer(10);
    await reserve(offer, 8);
    await correct(offer, 5);

    await restock(offer, 4);

    expect(await stockOf(offer)).toEqual({ onHand: 9, reserved: 8, missing: 0, available: 1 });
  });

  it('does not touch the goods of others', async () => {
    const [own, foreign] = [await anOwnOffer(10), await anOwnOffer(10)];

    const answers = [
      await change(own, 'correctStock', { counts: [{ ...keyOf(foreign), onHand: 1 }] }),
      await change(own, 'restockOffers', {
        idempotencyKey: newId(),
        arrivals: [{ ...keyOf(own), offerId: keyOf(foreign).offerId, pieces: 1 }],
      }),
      await change(own, 'setSafetyStock', { offerIds: [keyOf(foreign).offerId], pieces: 1 }),
    ];

    expect(answers.map(({ userErrors }) => userErrors[0])).toMatchObject([
      { code: 'NOT_FOUND', path: ['counts', '0', 'warehouseId'] },
      { code: 'NOT_FOUND', path: ['arrivals', '0', 'offerId'] },
      { code: 'NOT_FOUND', path: ['offerIds', '0'] },
    ]);
    expect((await stockOf(foreign)).onHand).toBe(10);
  });
});
