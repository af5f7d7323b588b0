import type { DemoOrder, DemoSupplierOrder } from '@app/demo-market';
import type { OrderId, OrganizationId, PaymentId, SupplierOrderId } from '@app/kernel';
import {
  type AccountKey,
  captureOf,
  type LedgerFact,
  type LedgerKind,
  releaseOf,
  reversalOf,
  type Split,
  splitOf,
} from '@app/settlement';
import { newIdAt } from '@app/platform';

import type { Cell } from './copy.js';
import { CURRENCY, type Seeding, type TableRows } from './seeding.js';

/** The columns that the seeding of money fills. */
export const MONEY_TABLES = {
  'settlement.payment': [
    'id',
    'order_id',
    'currency',
    'amount_minor',
    'refunded_minor',
    'status',
    'description',
    'provider',
    'provider_reference',
    'opened_at',
    'captured_at',
    'closed_at',
  ],
  'sandbox.payment': [
    'reference',
    'key',
    'amount_minor',
    'currency',
    'status',
    'description',
    'return_url',
    'refunded_minor',
    'created_at',
  ],
  'settlement.refund': [
    'id',
    'payment_id',
    'order_id',
    'subject_id',
    'amount_minor',
    'currency',
    'reason',
    'status',
    'provider_reference',
    'created_at',
    'ended_at',
  ],
  'settlement.split': [
    'supplier_order_id',
    'order_id',
    'payment_id',
    'supplier_id',
    'creator_id',
    'currency',
    'total_minor',
    'supplier_minor',
    'creator_minor',
    'platform_minor',
    'status',
    'release_at',
    'ended_at',
  ],
  'settlement.account': ['id', 'organization_id', 'kind', 'currency'],
  'settlement.ledger_transaction': ['id', 'kind', 'subject_id', 'order_id', 'reverses_id', 'posted_at'],
  'settlement.entry': [
    'id',
    'transaction_id',
    'debit_account_id',
    'credit_account_id',
    'amount_minor',
    'currency',
    'posted_at',
  ],
} as const;

type Table = keyof typeof MONEY_TABLES;

interface OpenedPayment {
  readonly orderId: OrderId;
  readonly paymentId: PaymentId;
  readonly order: DemoOrder;
}

interface SplitWish {
  readonly part: DemoSupplierOrder;
  readonly partId: SupplierOrderId;
  readonly supplierId: string;
  readonly creatorId: string;
  readonly freightPaidMinor: bigint;
  readonly weights: readonly number[];
  readonly releaseAt: Date | undefined;
  readonly feeBasisPoints: number;
}

/** The money of past orders, posted by settlement's own rules. */
export class MoneyRows {
  private rows = emptyRows();
  private readonly accounts = new Map<
    string,
    { readonly id: string; readonly key: AccountKey; debit: bigint; credit: bigint }
  >();

  constructor(private readonly seeding: Seeding) {}

  openPayment(orderId: OrderId, order: DemoOrder, refundedMinor: bigint): OpenedPayment {
    const paymentId = newIdAt<'Payment'>(order.placedAt);
    const amountMinor = order.itemsTotalMinor + order.freightMinor;
    const reference = order.paidAt ? `SBXP${paymentId}` : null;
    const status = order.paidAt ? 'CAPTURED' : order.status === 'AWAITING_PAYMENT' ? 'PENDING' : 'CLOSED';
    const closedAt = status === 'CLOSED' ? (order.expiredAt ?? order.cancelledAt) : null;
    this.rows['settlement.payment'].push([
      paymentId,
      orderId,
      CURRENCY,
      amountMinor,
      refundedMinor,
      status,
      '',
      'sandbox',
      reference,
      order.placedAt,
      order.paidAt,
      closedAt,
    ]);
    if (reference) {
      this.rows['sandbox.payment'].push([
        reference,
        paymentId,
        amountMinor,
        CURRENCY,
        'PAID',
        '',
        '/',
        refundedMinor,
        order.placedAt,
      ]);
    }
    return { orderId, paymentId, order };
  }

  addSplit({ orderId, paymentId, order }: OpenedPayment, wish: SplitWish): void {
    const { part, partId, releaseAt } = wish;
    const shares = splitOf({
      supplierOrderId: partId,
      supplierId: wish.supplierId as OrganizationId,
      creatorId: wish.creatorId as OrganizationId,
      freightPaidMinor: wish.freightPaidMinor,
      freightCostMinor: BigInt(part.freightCostMinor),
      lines: part.lines.map((line, index) => ({
        mode: line.mode,
        quantity: line.quantity,
        unitPriceMinor: BigInt(line.unitPriceMinor),
        supplyPriceMinor: BigInt(line.unitSupplyPriceMinor),
        commissionBasisPoints: line.commissionBasisPoints,
        feeBasisPoints: wish.feeBasisPoints,
        weightGrams: wish.weights[index] ?? 1,
      })),
    });
    const refundedAt = order.paidAt ? (part.rejectedAt ?? part.cancelledAt) : undefined;
    const status = statusOf(order, part, refundedAt);
    const split = {
      supplierOrderId: partId,
      orderId,
      paymentId,
      supplierId: wish.supplierId,
      creatorId: wish.creatorId,
      currency: CURRENCY,
      paidFrom: 'PROVIDER',
      ...shares,
    } as Split;
    const endedAt =
      refundedAt ?? part.releasedAt ?? (status === 'CLOSED' ? (order.expiredAt ?? order.cancelledAt) : null);
    this.rows['settlement.split'].push([
      partId,
      orderId,
      paymentId,
      wish.supplierId,
      wish.creatorId,
      CURRENCY,
      shares.totalMinor,
      shares.supplierMinor,
      shares.creatorMinor,
      shares.platformMinor,
      status,
      status === 'HELD' || status === 'RELEASED' ? releaseAt : null,
      endedAt,
    ]);
    this.postAll(split, order, part, refundedAt);
  }

  /** What was gathered since. New accounts come before the entries on them. */
  take(): TableRows[] {
    const { rows } = this;
    this.rows = emptyRows();
    return Object.entries(MONEY_TABLES).map(([table, columns]) => ({ table, columns, rows: rows[table as Table] }));
  }

  /** The organizations' balances, when everything is posted. */
  async finish(): Promise<void> {
    const own = [...this.accounts.values()].filter(({ key }) => key.organizationId !== null);
    await this.seeding.copy(
      'settlement.balance',
      ['account_id', 'debit_minor', 'credit_minor'],
      own.map(({ id, debit, credit }) => [id, debit, credit]),
    );
  }

  private postAll(split: Split, order: DemoOrder, part: DemoSupplierOrder, refundedAt: Date | undefined): void {
    if (!order.paidAt) return;
    const capture = captureOf(split);
    const transactionId = this.post(capture, order.paidAt);
    if (refundedAt) {
      const reason = part.rejectedAt ? 'REJECTED' : 'CANCELLED';
      const refundId = newIdAt(refundedAt);
      const kind: LedgerKind = 'REFUND';
      this.post(reversalOf({ ...capture, transactionId }, kind), refundedAt);
      this.rows['settlement.refund'].push([
        refundId,
        split.paymentId,
        split.orderId,
        split.supplierOrderId,
        split.totalMinor,
        CURRENCY,
        reason,
        'DONE',
        `SBXR${refundId}`,
        refundedAt,
        refundedAt,
      ]);
    } else if (part.releasedAt) {
      this.post(releaseOf(split), part.releasedAt);
    }
  }

  private post(fact: LedgerFact, postedAt: Date): string {
    const id = newIdAt(postedAt);
    this.rows['settlement.ledger_transaction'].push([
      id,
      fact.kind,
      fact.subjectId,
      fact.orderId,
      fact.reversesId,
      postedAt,
    ]);
    for (const { debit, credit, amountMinor } of fact.postings) {
      const from = this.accountOf(debit);
      const to = this.accountOf(credit);
      from.debit += amountMinor;
      to.credit += amountMinor;
      this.rows['settlement.entry'].push([newIdAt(postedAt), id, from.id, to.id, amountMinor, CURRENCY, postedAt]);
    }
    return id;
  }

  private accountOf(key: AccountKey) {
    const name = `${key.organizationId ?? 'platform'}:${key.kind}`;
    const known = this.accounts.get(name);
    if (known) return known;
    const made = { id: newIdAt(this.seeding.now), key, debit: 0n, credit: 0n };
    this.accounts.set(name, made);
    this.rows['settlement.account'].push([made.id, key.organizationId, key.kind, CURRENCY]);
    return made;
  }
}

function statusOf(order: DemoOrder, part: DemoSupplierOrder, refundedAt: Date | undefined): string {
  if (!order.paidAt) return order.status === 'AWAITING_PAYMENT' ? 'OPENED' : 'CLOSED';
  if (refundedAt) return 'REFUNDED';
  return part.releasedAt ? 'RELEASED' : 'HELD';
}

const emptyRows = (): Record<Table, Cell[][]> =>
  Object.fromEntries(Object.keys(MONEY_TABLES).map((table) => [table, []])) as unknown as Record<Table, Cell[][]>;
