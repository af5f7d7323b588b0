import type { SupplierOrderId } from '@app/kernel';

import { findCarrierByName, normalizeTrackingNumber, toTracking, type Tracking } from './carriers.js';
import { TrackingNumberUsed, UnknownCarrier } from './errors.js';
import type { ParcelLine, ShippableLine } from './shipping.rules.js';

/** A row of a file that tells what was shipped. Both `sku` and `quantity` empty: everything that is left of the order. */
export interface ShipmentRow {
  /** Of the file, from 1 on; the first row of goods is in line 2. */
  readonly line: number;
  readonly number: string;
  readonly sku: string;
  readonly quantity: string;
  readonly carrier: string;
  readonly tracking: string;
}

/** A supplier order as far as a file may tell of it. */
export interface ShippableOrder {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly lines: readonly ShippableLine[];
  readonly parcels: readonly (Tracking & { readonly lines: readonly ParcelLine[] })[];
}

/** The rows that speak of one parcel. */
export interface ToldParcel extends Tracking {
  readonly order: ShippableOrder;
  readonly rows: readonly ShipmentRow[];
  /** Pieces of each sku; null: everything that is left. */
  readonly pieces: ReadonlyMap<string, number> | null;
}

export interface RefusedRow {
  readonly row: ShipmentRow;
  /** A sentence for whoever wrote the file. */
  readonly reason: string;
}

/**
 * Gathers rows into parcels by order, carrier and number. When a row of a parcel is refused, so are the others of it: a
 * parcel is told whole or not at all.
 */
export function gatherParcels(
  rows: readonly ShipmentRow[],
  orders: ReadonlyMap<string, ShippableOrder>,
): { parcels: ToldParcel[]; refused: RefusedRow[] } {
  const groups = new Map<string, ShipmentRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.number, row.carrier.toLowerCase(), normalizeTrackingNumber(row.tracking)]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  const outcomes = [...groups.values()].map((group) => readParcel(group, orders.get(group[0]?.number ?? '')));
  return {
    parcels: outcomes.flatMap((outcome) => ('refused' in outcome ? [] : [outcome])),
    refused: outcomes.flatMap((outcome) => ('refused' in outcome ? outcome.refused : [])),
  };
}

class RowRefused extends Error {}

function readParcel(
  rows: readonly ShipmentRow[],
  order: ShippableOrder | undefined,
): ToldParcel | { refused: RefusedRow[] } {
  const refusals = new Map(rows.flatMap((row) => refusalOf(row, rows, order)));
  const [first] = rows;
  if (refusals.size > 0 || !first || !order) {
    const [faultyLine] = [...refusals.keys()].map(({ line }) => line);
    const follows = `Line ${faultyLine ?? 0} of the same parcel was refused; mend that one.`;
    return { refused: rows.map((row) => ({ row, reason: refusals.get(row) ?? follows })) };
  }
  return { ...trackingOf(first), order, rows, pieces: piecesOf(rows) };
}

function refusalOf(
  row: ShipmentRow,
  ofParcel: readonly ShipmentRow[],
  order: ShippableOrder | undefined,
): [ShipmentRow, string][] {
  try {
    assertReadable(row, order);
    if (ofParcel.some((other) => isWhole(other) !== isWhole(row))) {
      throw new RowRefused('sku: another row of this parcel says otherwise. Name all its goods, or none.');
    }
    return [];
  } catch (error) {
    if (error instanceof RowRefused) return [[row, error.message]];
    throw error;
  }
}

const isWhole = ({ sku, quantity }: ShipmentRow): boolean => sku === '' && quantity === '';

function assertReadable(row: ShipmentRow, order: ShippableOrder | undefined): void {
  if (!order) throw new RowRefused(`number: there is no supplier order "${row.number}" of yours.`);
  trackingOf(row);
  if (isWhole(row)) return;
  if (!order.lines.some(({ supplierSku }) => supplierSku === row.sku)) {
    throw new RowRefused(
      `sku: "${row.sku}" is not in supplier order ${row.number}. Leave sku and quantity empty for all of it.`,
    );
  }
  if (!/^[1-9]\d{0,5}$/.test(row.quantity)) {
    throw new RowRefused(`quantity: "${row.quantity}" must be a whole number of 1 or more.`);
  }
}

function trackingOf(row: ShipmentRow): Tracking {
  const carrier = findCarrierByName(row.carrier);
  if (!carrier) throw new RowRefused(`carrier: ${new UnknownCarrier(row.carrier).message}`);
  try {
    return toTracking(carrier.code, row.tracking);
  } catch (error) {
    throw new RowRefused(`tracking: ${error instanceof Error ? error.message : ''}`);
  }
}

function piecesOf(rows: readonly ShipmentRow[]): ReadonlyMap<string, number> | null {
  if (rows.some(isWhole)) return null;
  const pieces = new Map<string, number>();
  for (const { sku, quantity } of rows) pieces.set(sku, (pieces.get(sku) ?? 0) + Number(quantity));
  return pieces;
}

/** Whether the parcel is known already, with the same goods. @throws TrackingNumberUsed when it holds other goods. */
export function isKnownParcel({ order, carrier, trackingNumber, pieces }: ToldParcel): boolean {
  const known = order.parcels.find((one) => one.carrier === carrier && one.trackingNumber === trackingNumber);
  if (!known) return false;
  const skuOf = new Map(order.lines.map(({ lineId, supplierSku }) => [lineId, supplierSku]));
  const inside = new Map<string, number>();
  for (const { lineId, quantity } of known.lines) {
    const sku = skuOf.get(lineId) ?? '';
    inside.set(sku, (inside.get(sku) ?? 0) + quantity);
  }
  const isSame =
    pieces === null || (pieces.size === inside.size && [...pieces].every(([sku, count]) => inside.get(sku) === count));
  if (!isSame) throw new TrackingNumberUsed(trackingNumber);
  return true;
}

/**
 * The pieces spread over the order's lines, the first lines first; what is too much stays on the last line of its sku, so
 * that shipping refuses it with the figure. @param lines as they are now.
 */
export function toParcelLines(pieces: ReadonlyMap<string, number>, lines: readonly ShippableLine[]): ParcelLine[] {
  return [...pieces].flatMap(([sku, wanted]) => {
    const ofSku = lines.filter(({ supplierSku }) => supplierSku === sku);
    let rest = wanted;
    return ofSku.flatMap(({ lineId, quantity, shippedQuantity }, index) => {
      const isLast = index === ofSku.length - 1;
      const taken = isLast ? rest : Math.min(rest, quantity - shippedQuantity);
      rest -= taken;
      return taken > 0 ? [{ lineId, quantity: taken }] : [];
    });
  });
}
