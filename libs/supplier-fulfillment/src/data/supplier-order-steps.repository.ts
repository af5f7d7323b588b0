import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { EventId, SupplierOrderId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { RejectCode, TakenCode } from '../domain/supplier-order.state.js';
import { fulfillmentTables, NOW } from './supplier-fulfillment-tables.js';

const inSeconds = (seconds: number) => sql<Date>`platform.now() + ${seconds} * interval '1 second'`;

/** Writes what a step leaves behind. Each takes supplier orders that the caller has locked, and checked that it may. */
@Injectable()
export class SupplierOrderSteps {
  /** From here the supplier's clocks run: the dispatch deadline begins with the payment, as shoppers count it. */
  async makeReady(
    tx: Tx,
    { supplierOrderId, eventId }: { supplierOrderId: SupplierOrderId; eventId: EventId },
    acceptSeconds: number,
  ): Promise<void> {
    await this.update(tx, [supplierOrderId])
      .set({
        status: 'READY',
        ready_at: NOW,
        ready_event_id: eventId,
        accept_by: inSeconds(acceptSeconds),
        dispatch_by: sql<Date>`platform.now() + dispatch_hours * interval '1 hour'`,
      })
      .execute();
  }

  async forward(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    await this.update(tx, [supplierOrderId]).set({ status: 'FORWARDED', forwarded_at: NOW, stuck_at: null }).execute();
  }

  async noteStuck(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    await this.update(tx, [supplierOrderId]).set({ stuck_at: NOW }).execute();
  }

  /** @returns the events whose deliveries hand them over. */
  async noteReplayed(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<EventId[]> {
    const rows = await this.update(tx, supplierOrderIds).set({ stuck_at: null }).returning('ready_event_id').execute();
    return rows.flatMap(({ ready_event_id }) => (ready_event_id === null ? [] : [ready_event_id as EventId]));
  }

  async accept(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<void> {
    if (supplierOrderIds.length === 0) return;
    await this.update(tx, supplierOrderIds).set({ status: 'ACCEPTED', accepted_at: NOW }).execute();
  }

  async reject(tx: Tx, supplierOrderId: SupplierOrderId, code: RejectCode, reason: string): Promise<void> {
    await this.update(tx, [supplierOrderId])
      .set({ status: 'REJECTED', reject_code: code, reject_reason: reason, ended_at: NOW })
      .execute();
  }

  async take(tx: Tx, supplierOrderIds: readonly SupplierOrderId[], code: TakenCode): Promise<void> {
    await this.update(tx, supplierOrderIds).set({ status: 'REJECTED', reject_code: code, ended_at: NOW }).execute();
  }

  async cancel(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<void> {
    if (supplierOrderIds.length === 0) return;
    await this.update(tx, supplierOrderIds).set({ status: 'CANCELLED', ended_at: NOW }).execute();
  }

  async reopen(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<void> {
    if (supplierOrderIds.length === 0) return;
    await this.update(tx, supplierOrderIds).set({ status: 'AWAITING_PAYMENT', ended_at: null }).execute();
  }

  async shipPart(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    await this.update(tx, [supplierOrderId]).set({ status: 'PARTLY_SHIPPED' }).execute();
  }

  async shipRest(tx: Tx, supplierOrderId: SupplierOrderId, receiveSeconds: number): Promise<void> {
    await this.update(tx, [supplierOrderId])
      .set({ status: 'SHIPPED', shipped_at: NOW, receive_by: inSeconds(receiveSeconds) })
      .execute();
  }

  async deliver(tx: Tx, supplierOrderId: SupplierOrderId, deliveredAt: Date): Promise<void> {
    await this.update(tx, [supplierOrderId]).set({ status: 'DELIVERED', delivered_at: deliveredAt }).execute();
  }

  async takeBackDelivery(tx: Tx, supplierOrderId: SupplierOrderId): Promise<void> {
    await this.update(tx, [supplierOrderId]).set({ status: 'SHIPPED', delivered_at: null }).execute();
  }

  async receive(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]): Promise<void> {
    if (supplierOrderIds.length === 0) return;
    await this.update(tx, supplierOrderIds).set({ status: 'RECEIVED', received_at: NOW, ended_at: NOW }).execute();
  }

  private update(tx: Tx, supplierOrderIds: readonly SupplierOrderId[]) {
    return fulfillmentTables
      .write(tx)
      .updateTable('supplier_fulfillment.supplier_order')
      .where('id', 'in', supplierOrderIds);
  }
}
