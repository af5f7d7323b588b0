import { sql } from 'kysely';

import { FORWARD_LISTENER } from '../domain/forwarding.rules.js';
import type { BuiltSupplierOrder, Services } from './supplier-orders.js';

type Named = Pick<BuiltSupplierOrder, 'supplierOrderId'>;

/** What was told of a supplier order so far, such as "supplier-order-ready", oldest first. */
export async function factsAbout(app: Services, { supplierOrderId }: Named): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from platform.event
    where payload ->> 'supplierOrderId' = ${supplierOrderId} order by id`.execute(app.database.reader);
  return rows.map(({ name }) => name.replace(/^supplier-fulfillment\.(.+)\.v1$/, '$1'));
}

export async function countFacts(app: Services, built: Named, fact: string): Promise<number> {
  return (await factsAbout(app, built)).filter((one) => one === fact).length;
}

/** How far its hand-over is. */
export async function handOverOf(
  app: Services,
  { supplierOrderId }: Named,
): Promise<{ state: string; attempts: number } | undefined> {
  const { rows } = await sql<{ state: string; attempts: number }>`
    select d.state, d.attempts from platform.delivery d join platform.event e on e.id = d.event_id
    where e.payload ->> 'supplierOrderId' = ${supplierOrderId} and d.listener = ${FORWARD_LISTENER}`.execute(
    app.database.reader,
  );
  return rows[0];
}
