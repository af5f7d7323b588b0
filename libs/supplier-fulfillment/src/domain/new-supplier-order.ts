import type { OfferId, OrderId, OrderLineId, OrganizationId, SupplierOrderId, WarehouseId } from '@app/kernel';

export interface NewSupplierOrderLine {
  readonly lineId: OrderLineId;
  readonly offerId: OfferId;
  readonly supplierSku: string;
  readonly titleZh: string;
  readonly titleEn: string;
  /** What tells the variant from its sisters: name of the option → its value. */
  readonly options: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  readonly image: string | null;
  readonly quantity: number;
  readonly supplyPriceMinor: bigint;
}

/** The part of an order that one supplier ships from one warehouse, with its terms frozen. */
export interface NewSupplierOrder {
  readonly supplierOrderId: SupplierOrderId;
  readonly number: string;
  readonly orderId: OrderId;
  readonly supplierId: OrganizationId;
  readonly creatorId: OrganizationId;
  readonly shopName: string;
  readonly warehouseId: WarehouseId;
  readonly currency: string;
  /** What the supplier earns for the goods. */
  readonly supplyMinor: bigint;
  /** What the parcel really costs to send. */
  readonly freightMinor: bigint;
  readonly weightGrams: number;
  readonly province: string;
  readonly city: string;
  readonly dispatchHours: number;
  readonly lines: readonly NewSupplierOrderLine[];
}
