import { Injectable } from '@nestjs/common';
import { type Kysely, type RawBuilder, sql } from 'kysely';

import type { CurrencyCode, FreightTemplateId, OrganizationId } from '@app/kernel';

import { type FreightRuleJson, RULES_OF_TEMPLATE, toFreightRule } from '../data/freight-rules.sql.js';
import type { FreightTerms } from '../domain/freight.rules.js';

/** What a supplier's parcels cost, for use by any number of his warehouses. */
export interface FreightTemplate {
  readonly freightTemplateId: FreightTemplateId;
  readonly name: string;
  readonly currency: CurrencyCode;
  readonly terms: FreightTerms;
}

interface Row extends Omit<FreightTemplate, 'terms'> {
  readonly excludedRegions: string[];
  readonly rules: FreightRuleJson[];
}

@Injectable()
export class FreightTemplatesQuery {
  /** All of a supplier's, oldest first. */
  ofSupplier(db: Kysely<unknown>, supplierId: OrganizationId): Promise<FreightTemplate[]> {
    return select(db, sql`template.supplier_id = ${supplierId}`);
  }

  byIds(db: Kysely<unknown>, freightTemplateIds: readonly FreightTemplateId[]): Promise<FreightTemplate[]> {
    return select(db, sql`template.id = any(${freightTemplateIds}::uuid[])`);
  }
}

async function select(db: Kysely<unknown>, condition: RawBuilder<unknown>): Promise<FreightTemplate[]> {
  const { rows } = await sql<Row>`
    select template.id as "freightTemplateId", template.name, template.currency,
      template.excluded_regions as "excludedRegions", ${RULES_OF_TEMPLATE} as rules
    from order_routing.freight_template template
    where ${condition}
    order by template.id`.execute(db);
  return rows.map(({ rules, excludedRegions, ...row }) => ({
    ...row,
    terms: { rules: rules.map(toFreightRule), excludedRegions },
  }));
}
