import { CatalogFacade } from '@app/catalog';
import { anOffer, type BuiltOffer } from '@app/catalog/testing';
import {
  type OrderId,
  type OrderLineId,
  type OrganizationId,
  type OrganizationKind,
  PERMISSIONS,
  type SupplierOrderId,
  type TenantActor,
  type WarehouseId,
} from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import type { TestApplication } from '@app/platform/testing';

import { FulfillmentFacade } from '../fulfillment.facade.js';
import { AcceptSupplierOrders } from '../use-cases/accept-supplier-orders.js';

/** A running application, as far as builders need it. */
export type Services = Pick<TestApplication, 'get' | 'database'>;

interface SupplierOrderWish {
  readonly supplierId?: OrganizationId;
  readonly orderId?: OrderId;
  readonly warehouseId?: WarehouseId;
  /** Pieces of each line; one line of two pieces when not given. */
  readonly quantities?: readonly number[];
  readonly dispatchHours?: number;
}

export interface BuiltSupplierOrder {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly lineIds: readonly OrderLineId[];
  readonly offers: readonly BuiltOffer[];
  /** The supplier's API key. */
  readonly actor: TenantActor;
}

let made = 0;

/** A supplier order that waits for its payment, with its stock reserved. */
export async function aSupplierOrder(app: Services, wish: SupplierOrderWish = {}): Promise<BuiltSupplierOrder> {
  const supplierId = wish.supplierId ?? newId<'Organization'>();
  const orderId = wish.orderId ?? newId<'Order'>();
  const supplierOrderId = newId<'SupplierOrder'>();
  const warehouseId = wish.warehouseId ?? newId<'Warehouse'>();
  made += 1;
  const number = `DF260301${String(made).padStart(7, '0')}-1`;
  const lines = await linesOf(app, supplierId, warehouseId, wish.quantities ?? [2]);
  await app.get(UnitOfWork).transaction(async (tx) => {
    await app.get(CatalogFacade).reserve(
      tx,
      lines.map(({ lineId, offer, quantity }) => ({
        orderLineId: lineId,
        offerId: offer.offerId,
        warehouseId,
        quantity,
      })),
    );
    await app.get(FulfillmentFacade).open(tx, [
      {
        supplierOrderId,
        number,
        orderId,
        supplierId,
        creatorId: newId(),
        shopName: '小雨的好物铺',
        warehouseId,
        currency: 'CNY',
        supplyMinor: lines.reduce((sum, { quantity }) => sum + 3_000n * BigInt(quantity), 0n),
        freightMinor: 600n,
        weightGrams: 700,
        province: '33',
        city: '杭州市',
        dispatchHours: wish.dispatchHours ?? 48,
        lines: lines.map(({ lineId, offer, quantity }, index) => ({
          lineId,
          offerId: offer.offerId,
          supplierSku: `CUP-${index + 1}`,
          titleZh: '不锈钢保温杯',
          titleEn: 'Vacuum mug',
          options: { colour: { zh: '米白', en: 'Off-white' } },
          image: null,
          quantity,
          supplyPriceMinor: 3_000n,
        })),
      },
    ]);
  });
  return {
    supplierOrderId,
    number,
    orderId,
    supplierId,
    lineIds: lines.map(({ lineId }) => lineId),
    offers: lines.map(({ offer }) => offer),
    actor: anActorOf(supplierId),
  };
}

/** One that is paid; its hand-over is due. */
export async function aReadySupplierOrder(app: Services, wish: SupplierOrderWish = {}): Promise<BuiltSupplierOrder> {
  const built = await aSupplierOrder(app, wish);
  await app.get(UnitOfWork).transaction((tx) => app.get(FulfillmentFacade).makeReady(tx, built.orderId));
  return built;
}

/** One that its supplier has promised to ship. */
export async function anAcceptedSupplierOrder(
  app: Services,
  wish: SupplierOrderWish = {},
): Promise<BuiltSupplierOrder> {
  const built = await aReadySupplierOrder(app, wish);
  await app.get(AcceptSupplierOrders).execute(built.actor, { supplierOrderIds: [built.supplierOrderId] });
  return built;
}

/** Acts for an organization that need not exist. */
export function anActorOf(
  organizationId: OrganizationId,
  organizationKind: OrganizationKind = 'SUPPLIER',
): TenantActor {
  return {
    kind: 'API_KEY',
    apiKeyId: newId(),
    organizationId,
    organizationKind,
    permissions: new Set(PERMISSIONS),
  };
}

let trackingNumbers = 0;

/** A number that SF would give, another each time. */
export function aTrackingNumber(): string {
  trackingNumbers += 1;
  return `SF${String(1_000_000_000_000 + trackingNumbers)}`;
}

function linesOf(
  app: Services,
  supplierId: OrganizationId,
  warehouseId: WarehouseId,
  quantities: readonly number[],
): Promise<{ lineId: OrderLineId; offer: BuiltOffer; quantity: number }[]> {
  return Promise.all(
    quantities.map(async (quantity) => ({
      lineId: newId<'OrderLine'>(),
      offer: await anOffer(app as TestApplication, { supplierId, warehouseId }),
      quantity,
    })),
  );
}
