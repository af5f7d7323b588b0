import fc from 'fast-check';

import {
  type OfferId,
  type OrderLineId,
  type OrganizationId,
  type SkuId,
  sumMinor,
  type WarehouseId,
} from '@app/kernel';

import type { Candidate, RequestedLine, ShippingPlace } from './candidates.js';
import { decideRouting, withRoomTaken } from './decision.js';
import { LinesOutOfStock, NotDeliverable } from './errors.js';
import { DEFAULT_RULES } from './routing-rules.js';

const ORDERED_AT = new Date('2026-03-10T10:00:00+08:00');

const W = (warehouse: string) => warehouse as WarehouseId;
const place = (
  warehouse: string,
  over: Partial<ShippingPlace> & { excluded?: string[]; fee?: bigint } = {},
): ShippingPlace => ({
  warehouseId: warehouse as WarehouseId,
  supplierId: `supplier of ${warehouse}` as OrganizationId,
  isActive: true,
  cutoffMinutes: 960,
  timeZone: 'Asia/Shanghai',
  closedWeekdays: [],
  closedOn: [],
  dailyPieces: null,
  piecesBegun: new Map(),
  failureShare: 0,
  currency: 'CNY',
  freight: {
    excludedRegions: over.excluded ?? [],
    rules: [
      {
        regions: [],
        basis: 'WEIGHT',
        firstUnits: 1_000,
        firstFeeMinor: over.fee ?? 500n,
        additionalUnits: 1_000,
        additionalFeeMinor: 200n,
        freeFromMinor: null,
        freeFromPieces: null,
        transitDays: 2,
      },
    ],
  },
  ...over,
});
const candidate = (
  offer: string,
  warehouse: string,
  over: Partial<Candidate> & { available?: number } = {},
): Candidate => ({
  offerId: offer as OfferId,
  skuId: 'sku' as SkuId,
  supplierId: `supplier of ${warehouse}` as OrganizationId,
  currency: 'CNY',
  supplyPriceMinor: 1_000n,
  dispatchHours: 24,
  isActive: true,
  weightGrams: 600,
  stocks: [{ warehouseId: warehouse as WarehouseId, available: over.available ?? 5 }],
  ...over,
});
const line = (lineId: string, ...candidates: Candidate[]): RequestedLine => ({
  lineId: lineId as OrderLineId,
  quantity: 1,
  candidates,
});
const decide = (
  lines: readonly RequestedLine[],
  places: readonly ShippingPlace[],
  province = '44',
  rules = DEFAULT_RULES,
) =>
  decideRouting({
    lines,
    places: new Map(places.map((one) => [one.warehouseId, one])),
    province,
    orderedAt: ORDERED_AT,
    rules,
  });

const refusalOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe('decideRouting', () => {
  test('lines from one warehouse travel in one parcel, as heavy as all and as slow as the slowest', () => {
    const decision = decide(
      [
        line('l1', candidate('o1', 'a')),
        line('l2', candidate('o2', 'b')),
        line('l3', candidate('o3', 'a', { dispatchHours: 48 })),
      ],
      [place('a'), place('b')],
    );

    expect(decision.parcels).toEqual([
      {
        supplierId: 'supplier of a',
        warehouseId: 'a',
        lineIds: ['l1', 'l3'],
        weightGrams: 1_200,
        pieces: 2,
        freightMinor: 700n,
        dispatchHours: 48,
        isLimited: false,
        beginsOn: '2026-03-10',
        promisedAt: new Date('2026-03-14T23:59:59.999+08:00'),
      },
      expect.objectContaining({ warehouseId: 'b', lineIds: ['l2'], freightMinor: 500n }),
    ]);
    expect(decision.freightMinor).toBe(1_200n);
  });

  test('an order takes the room of the day from the next one that is decided with it', () => {
    const places = new Map([[W('a'), place('a', { dailyPieces: 1 })]]);
    const decideOn = (left: typeof places) => decide([line('l1', candidate('o1', 'a'))], [...left.values()]);

    const first = decideOn(places);
    const second = decideOn(new Map(withRoomTaken(places, first.parcels)));

    expect(first.parcels).toMatchObject([{ isLimited: true, beginsOn: '2026-03-10' }]);
    expect(second.parcels).toMatchObject([{ isLimited: true, beginsOn: '2026-03-11' }]);
  });

  test('what nothing has enough of is refused by its lines', () => {
    const lines = [line('l1', candidate('o1', 'a')), line('l2', candidate('o2', 'a', { available: 0 }))];

    expect(refusalOf(() => decide(lines, [place('a')]))).toMatchObject({ code: 'OUT_OF_STOCK', lineIds: ['l2'] });
  });

  test('what is not delivered to the province is refused by its lines', () => {
    const lines = [line('l1', candidate('o1', 'a')), line('l2', candidate('o2', 'b'))];
    const places = [place('a'), place('b', { excluded: ['54'] })];

    expect(refusalOf(() => decide(lines, places, '54'))).toMatchObject({
      code: 'NOT_DELIVERABLE',
      lineIds: ['l2'],
      province: '54',
    });
  });

  test('two lines that want the last piece are refused together', () => {
    const last = candidate('o1', 'a', { available: 1 });

    expect(refusalOf(() => decide([line('l1', last), line('l2', last)], [place('a')]))).toMatchObject({
      lineIds: ['l1', 'l2'],
    });
  });

  test.each([
    ['a paused offer', candidate('o1', 'a', { isActive: false }), place('a')],
    ['a closed warehouse', candidate('o1', 'a'), place('a', { isActive: false })],
    ['a warehouse of somebody else', candidate('o1', 'a'), place('a', { supplierId: 'other' as OrganizationId })],
    ['freight in another currency', candidate('o1', 'a'), place('a', { currency: 'USD' })],
    ['an unknown warehouse', candidate('o1', 'a'), place('b')],
  ])('%s serves nothing', (_, only, where) => {
    expect(() => decide([line('l1', only)], [where])).toThrow(LinesOutOfStock);
  });

  test('every line is in one parcel, from a warehouse with stock that delivers, and the freight is the sum', () => {
    const names = ['a', 'b', 'c', 'd'];
    const anyPlaces = fc.tuple(
      ...names.map((name) =>
        fc
          .record({ isExcluding: fc.boolean(), fee: fc.bigInt({ min: 0n, max: 900n }) })
          .map(({ isExcluding, fee }) => place(name, { excluded: isExcluding ? ['54'] : [], fee })),
      ),
    );
    const anyCandidate = fc
      .record({
        offer: fc.integer({ min: 0, max: 50 }),
        at: fc.constantFrom(...names),
        available: fc.integer({ min: 0, max: 3 }),
      })
      .map(({ offer, at, available }) =>
        candidate(`o${offer}${at}`, at, { available, supplyPriceMinor: BigInt(500 + offer) }),
      );
    const anyLines = fc
      .array(fc.array(anyCandidate, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
      .map((all) => all.map((candidates, index) => line(`l${index}`, ...candidates)));

    fc.assert(
      fc.property(anyLines, anyPlaces, (lines, places) => {
        let decision;
        try {
          decision = decide(lines, places, '54');
        } catch (error) {
          expect([LinesOutOfStock, NotDeliverable]).toContain((error as Error).constructor);
          return;
        }

        expect(decision.parcels.flatMap(({ lineIds }) => lineIds).sort()).toEqual(
          lines.map(({ lineId }) => lineId).sort(),
        );
        expect(decision.freightMinor).toBe(sumMinor(decision.parcels.map(({ freightMinor }) => freightMinor)));
        for (const { lineId, offerId, warehouseId } of decision.lines) {
          const chosen = lines
            .find((one) => one.lineId === lineId)!
            .candidates.filter((one) => one.offerId === offerId)
            .flatMap(({ stocks }) => stocks);
          expect(chosen).toContainEqual({ warehouseId, available: expect.any(Number) });
          expect(Math.max(...chosen.map(({ available }) => available))).toBeGreaterThanOrEqual(1);
          expect(places.find((one) => one.warehouseId === warehouseId)?.freight.excludedRegions).toEqual([]);
        }
      }),
    );
  });
});
