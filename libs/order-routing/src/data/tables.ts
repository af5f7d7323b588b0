// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface BegunParcelTable {
  warehouse_id: string;
  begins_on: string;
  order_id: string;
  pieces: number;
}

export interface DecisionTable {
  order_id: string;
  lines: unknown;
  freight_minor: bigint;
  decided_at: Date;
  province: Generated<string>;
  creator_id: string | null;
  request: Generated<unknown>;
  weights: Generated<unknown>;
  cost_minor: Generated<bigint>;
  is_proven: Generated<boolean>;
  gap: Generated<number>;
}

export interface FreightRuleTable {
  template_id: string;
  position: number;
  regions: string[];
  first_units: number;
  first_fee_minor: bigint;
  additional_units: number;
  additional_fee_minor: bigint;
  transit_days: number;
  basis: Generated<string>;
  free_from_minor: bigint | null;
  free_from_pieces: number | null;
}

export interface FreightTemplateTable {
  id: string;
  supplier_id: string;
  name: string;
  currency: string;
  excluded_regions: Generated<string[]>;
  created_at: Date;
}

export interface RoutingRulesTable {
  creator_id: string;
  split_penalty_minor: bigint;
  late_day_minor: bigint;
  expected_days: number;
  failure_minor: bigint;
  preferences: Generated<unknown>;
  reroute_policy: Generated<string>;
  changed_at: Date;
  unanswered_policy: Generated<string>;
}

export interface SupplierRecordTable {
  supplier_id: string;
  served: Generated<bigint>;
  failed: Generated<bigint>;
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
  closed_weekdays: Generated<number[]>;
  closed_on: Generated<string[]>;
  daily_pieces: number | null;
}

export interface Tables {
  'order_routing.begun_parcel': BegunParcelTable;
  'order_routing.decision': DecisionTable;
  'order_routing.freight_rule': FreightRuleTable;
  'order_routing.freight_template': FreightTemplateTable;
  'order_routing.routing_rules': RoutingRulesTable;
  'order_routing.supplier_record': SupplierRecordTable;
  'order_routing.warehouse': WarehouseTable;
}
