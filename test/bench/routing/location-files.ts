import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';

import type { OfferId, OrderLineId, WarehouseId } from '@app/kernel';
import type { RouteProblem } from '@app/order-routing';

/** A published problem of locating facilities, told as an order: customers are lines, sites are warehouses. */
export interface LocationCase {
  readonly name: string;
  readonly problem: RouteProblem;
  /** The best known cost, in the units of the file. */
  readonly knownCost: number;
  /** What one unit of the file is in minor units. */
  readonly scale: number;
}

interface Sites {
  readonly openingCosts: readonly number[];
  readonly capacities: readonly number[];
  readonly demands: readonly number[];
  /** By customer, then site. */
  readonly servingCosts: readonly (readonly number[])[];
}

/** So that the files' decimals become whole amounts. */
const SCALE = 100_000;
const PLENTY = 1_000_000_000;

/** The uncapacitated problems of the OR-Library in a folder: cap71 to cap134, capa to capc. */
export async function readUncapacitated(folder: string): Promise<LocationCase[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /cap[a-c\d]+\.txt(\.gz)?$/.test(file));
  return Promise.all(
    files.sort().map(async (file) => {
      const path = join(folder, file);
      const content = await readFile(path);
      const text = file.endsWith('.gz') ? (await promisify(gunzip)(content)).toString() : content.toString();
      const known = numbersIn(await readFile(path.replace(/\.gz$/, '') + '.opt', 'utf8')).at(-1) ?? Number.NaN;
      const name = basename(file).replace(/\..*$/, '');
      return { name, problem: toProblem(uncapacitatedSites(text), SCALE), knownCost: known, scale: SCALE };
    }),
  );
}

/** The single-source capacitated problems in a folder of sets, each with a list `os` of the best known costs. */
export async function readSingleSource(folder: string): Promise<LocationCase[]> {
  const sets = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  const cases = await Promise.all(sets.map(({ name }) => readSet(folder, name)));
  return cases.flat();
}

async function readSet(folder: string, set: string): Promise<LocationCase[]> {
  const known = numbersIn(await readFile(join(folder, set, 'os'), 'utf8'));
  return Promise.all(
    known.map(async (knownCost, index) => {
      const file = `p${String(index + 1)}`;
      const sites = singleSourceSites(await readFile(join(folder, set, file), 'utf8'));
      return { name: `${set}/${file}`, problem: toProblem(sites, 1_000), knownCost, scale: 1_000 };
    }),
  );
}

function numbersIn(text: string): number[] {
  return text.trim().split(/\s+/).map(Number);
}

/** Sites with capacity (a word in some files) and opening cost; then of each customer demand and serving costs. */
function uncapacitatedSites(text: string): Sites {
  const tokens = text.trim().split(/\s+/).reverse();
  const next = () => Number(tokens.pop());
  const [siteCount, customerCount] = [next(), next()];
  const openingCosts = Array.from({ length: siteCount }, () => {
    tokens.pop();
    return next();
  });
  const servingCosts = Array.from({ length: customerCount }, () => {
    tokens.pop();
    return Array.from({ length: siteCount }, next);
  });
  return { openingCosts, servingCosts, capacities: openingCosts.map(() => PLENTY), demands: servingCosts.map(() => 1) };
}

function singleSourceSites(text: string): Sites {
  const numbers = numbersIn(text).reverse();
  const next = () => numbers.pop() ?? Number.NaN;
  const [siteCount, customerCount] = [next(), next()];
  const row = (length: number) => Array.from({ length }, next);
  const [capacities, openingCosts, demands] = [row(siteCount), row(siteCount), row(customerCount)];
  return { capacities, openingCosts, demands, servingCosts: demands.map(() => row(siteCount)) };
}

/** A parcel's fixed fee opens the site; all lines want the same goods, of which a site has its capacity. */
function toProblem({ openingCosts, capacities, demands, servingCosts }: Sites, scale: number): RouteProblem {
  const ids = openingCosts.map((_, site) => `w${String(site).padStart(3, '0')}` as WarehouseId);
  const minor = (amount: number) => BigInt(Math.round(amount * scale));
  return {
    splitPenaltyMinor: 0n,
    parcels: new Map(ids.map((id, site) => [id, { freight: fixedFee(minor(openingCosts[site] ?? 0)), startDays: [] }])),
    lines: servingCosts.map((costs, customer) => ({
      lineId: `l${String(customer).padStart(4, '0')}` as OrderLineId,
      quantity: demands[customer] ?? 1,
      options: ids.map((warehouseId, site) => ({
        offerId: 'goods' as OfferId,
        warehouseId,
        supplyPriceMinor: 0n,
        weightGrams: 0,
        available: Math.floor(capacities[site] ?? 0),
        dispatchHours: 24,
        riskMinor: minor(costs[site] ?? 0),
      })),
    })),
  };
}

function fixedFee(feeMinor: bigint) {
  return {
    regions: [],
    basis: 'WEIGHT' as const,
    firstUnits: 1,
    firstFeeMinor: feeMinor,
    additionalUnits: 1,
    additionalFeeMinor: 0n,
    freeFromMinor: null,
    freeFromPieces: null,
    transitDays: 0,
  };
}
