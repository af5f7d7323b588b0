import { type RawBuilder, sql } from 'kysely';

import { type AttentionReason, UNSEEN_AFTER_HOURS } from '../domain/attention.rules.js';

/** Each reason as a condition on a supplier order `so`. */
const CONDITIONS: Readonly<Record<AttentionReason, RawBuilder<boolean>>> = {
  FORWARDING_STUCK: sql`(so.status = 'READY' and so.stuck_at is not null)`,
  LATE_DISPATCH: sql`(so.status in ('ACCEPTED', 'PARTLY_SHIPPED') and so.dispatch_by <= platform.now())`,
  NO_SCAN: sql`(so.status in ('PARTLY_SHIPPED', 'SHIPPED') and exists (
    select from supplier_fulfillment.shipment s
    where s.supplier_order_id = so.id
      and s.shipped_at <= platform.now() - ${sql.lit(UNSEEN_AFTER_HOURS)} * interval '1 hour'
      and not exists (select from supplier_fulfillment.tracking_scan t where t.shipment_id = s.id)))`,
  DELIVERY_EXCEPTION: sql`(so.status in ('PARTLY_SHIPPED', 'SHIPPED') and exists (
    select from supplier_fulfillment.shipment s
    cross join lateral (select t.code from supplier_fulfillment.tracking_scan t where t.shipment_id = s.id
      order by t.occurred_at desc, t.carrier_event_id desc limit 1) as latest
    where s.supplier_order_id = so.id and latest.code = 'EXCEPTION'))`,
};

export const NEEDS_ATTENTION = sql<boolean>`(${sql.join(Object.values(CONDITIONS), sql` or `)})`;

export const ATTENTION_OF = sql<AttentionReason[]>`array_remove(array[${sql.join(
  Object.entries(CONDITIONS).map(([reason, condition]) => sql`case when ${condition} then ${sql.lit(reason)} end`),
)}], null)`;
