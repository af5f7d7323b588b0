import { InvalidInput, NotFound, type OrderLineId } from '@app/kernel';

import { MoreThanLeft } from './errors.js';

/** More than any real supplier order has; it bounds what one answer of the API may hold. */
export const PARCELS_MAX = 50;

export interface ShippableLine {
  readonly lineId: OrderLineId;
  readonly supplierSku: string;
  readonly quantity: number;
  readonly shippedQuantity: number;
}

export interface ParcelLine {
  readonly lineId: OrderLineId;
  readonly quantity: number;
}

export interface PlannedParcel {
  readonly lines: readonly ParcelLine[];
  /** Whether nothing is left after it. */
  readonly isLast: boolean;
}

/**
 * What goes into a parcel. @param asked null: everything that is left.
 * @throws NotFound for a line of another order, MoreThanLeft, InvalidInput when nothing is asked for or a line is named twice.
 */
export function planParcel(lines: readonly ShippableLine[], asked: readonly ParcelLine[] | null): PlannedParcel {
  const packed = asked ?? everythingLeft(lines);
  assertWellFormed(packed);
  const byId = new Map(lines.map((line) => [line.lineId, line]));
  for (const { lineId, quantity } of packed) {
    const line = byId.get(lineId);
    if (!line) throw new NotFound('A line of this parcel', ['lines']);
    const left = line.quantity - line.shippedQuantity;
    if (quantity > left) throw new MoreThanLeft(line.supplierSku, quantity, left);
  }
  const leftBefore = lines.reduce((sum, line) => sum + line.quantity - line.shippedQuantity, 0);
  const inParcel = packed.reduce((sum, { quantity }) => sum + quantity, 0);
  return { lines: packed, isLast: inParcel === leftBefore };
}

function everythingLeft(lines: readonly ShippableLine[]): ParcelLine[] {
  return lines
    .map(({ lineId, quantity, shippedQuantity }) => ({ lineId, quantity: quantity - shippedQuantity }))
    .filter(({ quantity }) => quantity > 0);
}

function assertWellFormed(packed: readonly ParcelLine[]): void {
  if (packed.length === 0)
    throw new InvalidInput('A parcel holds at least one piece. Name lines that are left to ship.', ['lines']);
  if (packed.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1)) {
    throw new InvalidInput('Each line of a parcel has a quantity of 1 or more.', ['lines']);
  }
  if (new Set(packed.map(({ lineId }) => lineId)).size < packed.length) {
    throw new InvalidInput('A line is named twice. Name each line once, with its whole quantity.', ['lines']);
  }
}

/** Whether two parcels hold the same pieces. */
export function isSameContent(one: readonly ParcelLine[], other: readonly ParcelLine[]): boolean {
  const quantities = new Map(one.map(({ lineId, quantity }) => [lineId, quantity]));
  return one.length === other.length && other.every(({ lineId, quantity }) => quantities.get(lineId) === quantity);
}
