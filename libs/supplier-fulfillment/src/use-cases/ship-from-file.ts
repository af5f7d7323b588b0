import { Injectable } from '@nestjs/common';

import { DomainError, type TenantActor } from '@app/kernel';
import { newId } from '@app/platform';

import { readShipmentFile, type ShipmentRowResult } from '../connectors/shipment-file.js';
import { gatherParcels, isKnownParcel, type ToldParcel, toParcelLines } from '../domain/shipment-file.rules.js';
import { ShippableOrdersQuery } from '../queries/shippable-orders.query.js';
import { ShipParcel } from './ship-parcel.js';

@Injectable()
export class ShipFromFile {
  constructor(
    private readonly shippableOrders: ShippableOrdersQuery,
    private readonly shipParcel: ShipParcel,
  ) {}

  /**
   * Ships the parcels that a file tells of, each in a transaction of its own: one that is refused does not hold up the
   * others. The same file again changes nothing.
   * @returns what became of each row, in the order of the file.
   * @throws InvalidInput when the file cannot be read.
   */
  async execute(actor: TenantActor, file: Buffer): Promise<ShipmentRowResult[]> {
    const rows = await readShipmentFile(file);
    const numbers = [...new Set(rows.map(({ number }) => number))];
    const orders = await this.shippableOrders.findByNumbers(actor.organizationId, numbers);
    const { parcels, refused } = gatherParcels(rows, orders);
    const results: ShipmentRowResult[] = refused.map(({ row, reason }) => ({
      row,
      outcome: 'REFUSED',
      message: reason,
    }));
    for (const parcel of parcels) {
      const outcome = await this.ship(actor, parcel);
      results.push(...parcel.rows.map((row) => ({ row, ...outcome })));
    }
    return results.sort((a, b) => a.row.line - b.row.line);
  }

  private async ship(actor: TenantActor, parcel: ToldParcel): Promise<Pick<ShipmentRowResult, 'outcome' | 'message'>> {
    try {
      if (isKnownParcel(parcel)) return { outcome: 'UNCHANGED', message: '' };
      await this.shipParcel.execute(actor, {
        idempotencyKey: newId(),
        supplierOrderId: parcel.order.supplierOrderId,
        carrier: parcel.carrier,
        trackingNumber: parcel.trackingNumber,
        lines: parcel.pieces && toParcelLines(parcel.pieces, await this.linesNow(actor, parcel)),
      });
      return { outcome: 'SHIPPED', message: '' };
    } catch (error) {
      if (error instanceof DomainError) return { outcome: 'REFUSED', message: error.message };
      throw error;
    }
  }

  /** A parcel before it in the file may have taken some of the same goods. */
  private async linesNow({ organizationId }: TenantActor, { order }: ToldParcel) {
    const orders = await this.shippableOrders.findByNumbers(organizationId, [order.number]);
    return orders.get(order.number)?.lines ?? order.lines;
  }
}
