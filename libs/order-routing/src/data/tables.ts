// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface DecisionTable {
  order_id: string;
  lines: unknown;
  freight_minor: bigint;
  decided_at: Date;
}

export interface FreightRuleTable {
  template_id: string;
  position: number;
  regions: string[];
  first_weight_grams: number;
  first_fee_minor: bigint;
  additional_weight_grams: number;
  additional_fee_minor: bigint;
  transit_days: number;
}

export interface FreightTemplateTable {
  id: string;
  supplier_id: string;
  name: string;
  currency: string;
  excluded_regions: Generated<string[]>;
  created_at: Date;
}

export interface WarehouseTable {
  id: string;
  supplier_id: string;
  name: string;
  province: string;
  city: string;
  time_zone: Generated<string>;
  freight_template_id: string;
  cutoff_minutes: Generated<number>;
  is_active: Generated<boolean>;
  created_at: Date;
}

export interface Tables {
  'order_routing.decision': DecisionTable;
  'order_routing.freight_rule': FreightRuleTable;
  'order_routing.freight_template': FreightTemplateTable;
  'order_routing.warehouse': WarehouseTable;
}
