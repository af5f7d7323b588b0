import type { OrderId, OrganizationId, PaymentId, SupplierOrderId } from '@app/kernel';
import { newId, type Tx, UnitOfWork } from '@app/platform';

import type { ProviderNotification } from '../domain/payment-provider.js';
import type { PaidFrom } from '../domain/split.js';
import type { SplitLine, SplitTerms } from '../domain/split.rules.js';
import { LedgerFindingsQuery } from '../queries/ledger-findings.query.js';
import { SettlementFacade } from '../settlement.facade.js';
import type { NewPayment } from '../use-cases/open-payments.js';
import { type NotificationReception, ReceiveNotification } from '../use-cases/receive-notification.js';

/** Where a test gets its parts from: a TestApplication or a server. */
export interface Parts {
  get<Instance>(token: abstract new (...parameters: never[]) => Instance): Instance;
}

/** An order whose payment was opened, with the parties of its supplier orders. */
export interface OpenedOrder {
  readonly orderId: OrderId;
  readonly paymentId: PaymentId;
  readonly amountMinor: bigint;
  readonly creatorId: OrganizationId;
  readonly splits: readonly SplitTerms[];
}

export interface OrderWish {
  /** One supplier order per supplier. */
  readonly supplierIds?: readonly OrganizationId[];
  readonly creatorId?: OrganizationId;
  readonly paidFrom?: PaidFrom;
  /** Of the single line of each supplier order: 2 × 50.00, of which 30.00 each are the supplier's. */
  readonly line?: Partial<SplitLine>;
}

const LINE: SplitLine = {
  mode: 'MARKUP',
  quantity: 2,
  unitPriceMinor: 5_000n,
  supplyPriceMinor: 3_000n,
  commissionBasisPoints: 0,
  feeBasisPoints: 200,
  weightGrams: 400,
};
const FREIGHT_PAID_MINOR = 800n;
const FREIGHT_COST_MINOR = 600n;

/** What the shopper pays for each supplier order of an OrderWish without a line of its own: 108.00. */
export const PART_MINOR = 10_800n;

/** Runs a write as a caller of the facade does, in one transaction. */
export function inTransaction<Result>(test: Parts, work: (tx: Tx) => Promise<Result>): Promise<Result> {
  return test.get(UnitOfWork).transaction(work);
}

/** The payment that such an order asks for. */
export function aNewPayment({
  supplierIds = [newId<'Organization'>()],
  creatorId = newId<'Organization'>(),
  line = {},
  paidFrom = 'PROVIDER',
}: OrderWish = {}): NewPayment {
  const lines = [{ ...LINE, ...line }];
  const splits = supplierIds.map((supplierId) => ({
    supplierOrderId: newId<'SupplierOrder'>(),
    supplierId,
    creatorId,
    freightPaidMinor: FREIGHT_PAID_MINOR,
    freightCostMinor: FREIGHT_COST_MINOR,
    lines,
  }));
  const goodsMinor = lines.reduce((sum, one) => sum + one.unitPriceMinor * BigInt(one.quantity), 0n);
  const amountMinor = (goodsMinor + FREIGHT_PAID_MINOR) * BigInt(splits.length);
  return { orderId: newId<'Order'>(), currency: 'CNY', amountMinor, splits, paidFrom };
}

export async function anOpenedOrder(test: Parts, wish: OrderWish = {}): Promise<OpenedOrder> {
  const payment = aNewPayment(wish);
  const { orderId, amountMinor, splits } = payment;
  const [paymentId] = await inTransaction(test, (tx) => test.get(SettlementFacade).openPayments(tx, [payment]));
  const [first] = splits;
  if (!paymentId || !first) throw new Error('No payment was opened');
  return { orderId, paymentId, amountMinor, creatorId: first.creatorId, splits };
}

/** What the sandbox would tell of an order's payment. */
export function paidNotification(
  order: OpenedOrder,
  changes: Partial<Omit<ProviderNotification, 'kind'>> = {},
): ProviderNotification {
  return {
    kind: 'PAID',
    notificationId: newId(),
    reference: `SBXP${order.paymentId}`,
    paymentKey: order.paymentId,
    amountMinor: order.amountMinor,
    currency: 'CNY',
    occurredAt: new Date(),
    ...changes,
  };
}

export function receive(test: Parts, notification: ProviderNotification): Promise<NotificationReception> {
  return test.get(ReceiveNotification).execute('sandbox', notification);
}

export async function aPaidOrder(test: Parts, wish: OrderWish = {}): Promise<OpenedOrder> {
  const order = await anOpenedOrder(test, wish);
  await receive(test, paidNotification(order));
  return order;
}

export function refund(test: Parts, { orderId }: OpenedOrder, supplierOrderId: SupplierOrderId): Promise<void> {
  return inTransaction(test, (tx) =>
    test.get(SettlementFacade).refundSupplierOrder(tx, { orderId, supplierOrderId, reason: 'REJECTED' }),
  );
}

/** What the recomputation of the whole ledger finds: nothing, when all is well. */
export async function ledgerFindings(test: Parts): Promise<readonly unknown[]> {
  return (await test.get(LedgerFindingsQuery).run()).findings;
}
