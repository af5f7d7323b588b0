import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type CurrencyCode, type FreightTemplateId, NotFound, type OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { FreightTerms } from '../domain/freight.rules.js';
import { orderRoutingTables } from './order-routing-tables.js';

export interface NewFreightTemplate {
  readonly freightTemplateId: FreightTemplateId;
  readonly supplierId: OrganizationId;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly terms: FreightTerms;
}

/** Every write and lock on freight templates. */
@Injectable()
export class FreightTemplateRepository {
  async insert(tx: Tx, template: NewFreightTemplate): Promise<void> {
    await orderRoutingTables
      .write(tx)
      .insertInto('order_routing.freight_template')
      .values({
        id: template.freightTemplateId,
        supplier_id: template.supplierId,
        name: template.name,
        currency: template.currency,
        excluded_regions: [...template.terms.excludedRegions],
        created_at: sql<Date>`platform.now()`,
      })
      .execute();
    await this.insertRules(tx, template.freightTemplateId, template.terms);
  }

  /** Locks the supplier's template. @throws NotFound when it is not his. */
  async lock(tx: Tx, supplierId: OrganizationId, freightTemplateId: FreightTemplateId): Promise<void> {
    const row = await orderRoutingTables
      .write(tx)
      .selectFrom('order_routing.freight_template')
      .select('id')
      .where('id', '=', freightTemplateId)
      .where('supplier_id', '=', supplierId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new NotFound('The freight template', ['freightTemplateId']);
  }

  async rename(tx: Tx, freightTemplateId: FreightTemplateId, name: string): Promise<void> {
    await orderRoutingTables
      .write(tx)
      .updateTable('order_routing.freight_template')
      .set({ name })
      .where('id', '=', freightTemplateId)
      .execute();
  }

  /** Puts these terms in the place of the old ones. */
  async replaceTerms(tx: Tx, freightTemplateId: FreightTemplateId, terms: FreightTerms): Promise<void> {
    const tables = orderRoutingTables.write(tx);
    await tables
      .updateTable('order_routing.freight_template')
      .set({ excluded_regions: [...terms.excludedRegions] })
      .where('id', '=', freightTemplateId)
      .execute();
    await tables.deleteFrom('order_routing.freight_rule').where('template_id', '=', freightTemplateId).execute();
    await this.insertRules(tx, freightTemplateId, terms);
  }

  private async insertRules(tx: Tx, freightTemplateId: FreightTemplateId, { rules }: FreightTerms): Promise<void> {
    await orderRoutingTables
      .write(tx)
      .insertInto('order_routing.freight_rule')
      .values(
        rules.map((rule, index) => ({
          template_id: freightTemplateId,
          position: index + 1,
          regions: [...rule.regions],
          basis: rule.basis,
          first_units: rule.firstUnits,
          first_fee_minor: rule.firstFeeMinor,
          additional_units: rule.additionalUnits,
          additional_fee_minor: rule.additionalFeeMinor,
          free_from_minor: rule.freeFromMinor,
          free_from_pieces: rule.freeFromPieces,
          transit_days: rule.transitDays,
        })),
      )
      .execute();
  }
}
