import type { OrderId, OrganizationId } from '@app/kernel';

import type { Payment } from './payment.js';
import type { Split } from './split.js';
import { chargeOf } from './split.rules.js';
import type { TopUp } from './top-up.js';

/**
 * PROVIDER: what providers hold for us (an asset). UNAPPLIED: late money that nobody has decided about. FEE_PENDING and
 * FEE: the platform's own share, held and earned. PENDING and AVAILABLE: what we owe an organization. PREPAID: what a creator
 * paid in beforehand for the orders of his channels.
 */
export const PLATFORM_ACCOUNT_KINDS = ['PROVIDER', 'UNAPPLIED', 'FEE_PENDING', 'FEE'] as const;
export const WALLET_ACCOUNT_KINDS = ['PENDING', 'AVAILABLE', 'PREPAID'] as const;
export type WalletAccountKind = (typeof WALLET_ACCOUNT_KINDS)[number];
export type AccountKind = (typeof PLATFORM_ACCOUNT_KINDS)[number] | WalletAccountKind;

export const LEDGER_KINDS = [
  'CAPTURE',
  'RELEASE',
  'REFUND',
  'REROUTE',
  'LATE_CAPTURE',
  'LATE_ACCEPT',
  'LATE_REFUND',
  'TOP_UP',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

export interface AccountKey {
  /** Null: the platform's own. */
  readonly organizationId: OrganizationId | null;
  readonly kind: AccountKind;
  readonly currency: string;
}

/** Moves an amount from the debit to the credit side of two accounts: balanced by its form. */
export interface Posting {
  readonly debit: AccountKey;
  readonly credit: AccountKey;
  /** Above zero. */
  readonly amountMinor: bigint;
}

/** What happened to money once, as postings. */
export interface LedgerFact {
  readonly kind: LedgerKind;
  /** The supplier order, the payment for the LATE kinds, or the top-up. */
  readonly subjectId: string;
  /** Null for a top-up, which is about no order. */
  readonly orderId: OrderId | null;
  readonly reversesId: string | null;
  readonly postings: readonly Posting[];
}

/** A fact that stands in the ledger. */
export interface PostedTransaction extends LedgerFact {
  readonly transactionId: string;
}

interface Party {
  readonly held: AccountKey;
  readonly earned: AccountKey;
  readonly shareMinor: bigint;
}

/**
 * The money for a supplier order came in: every party's share is held. From his wallet a creator pays what is the others':
 * his own share he has from his channel's shoppers already.
 */
export function captureOf(split: Split): LedgerFact {
  const parties = partiesOf(split);
  const payers = [
    payerOf(split),
    ...parties
      .filter(({ shareMinor }) => shareMinor < 0n)
      .map((owing) => ({ account: owing.held, amountMinor: -owing.shareMinor })),
  ];
  const payees = parties
    .filter(({ shareMinor }) => shareMinor > 0n)
    .map((earning) => ({ account: earning.held, amountMinor: earning.shareMinor }));
  return factOf('CAPTURE', split, pair(payers, payees));
}

/** The after-sale window has passed: every party may have its share. */
export function releaseOf(split: Split): LedgerFact {
  const postings = partiesOf(split)
    .filter(({ shareMinor }) => shareMinor !== 0n)
    .map(({ held, earned, shareMinor }) =>
      shareMinor > 0n
        ? { debit: held, credit: earned, amountMinor: shareMinor }
        : { debit: earned, credit: held, amountMinor: -shareMinor },
    );
  return factOf('RELEASE', split, postings);
}

/** Money came for an order that had ended: it is the shopper's until ordering says what becomes of it. */
export function lateCaptureOf(payment: Payment): LedgerFact {
  const { currency, amountMinor } = payment;
  return {
    kind: 'LATE_CAPTURE',
    subjectId: payment.paymentId,
    orderId: payment.orderId,
    reversesId: null,
    postings: [
      { debit: platformAccount('PROVIDER', currency), credit: platformAccount('UNAPPLIED', currency), amountMinor },
    ],
  };
}

/** What a creator paid in beforehand came to the provider. */
export function topUpOf({ topUpId, organizationId, currency, amountMinor }: TopUp): LedgerFact {
  return {
    kind: 'TOP_UP',
    subjectId: topUpId,
    orderId: null,
    reversesId: null,
    postings: [
      {
        debit: platformAccount('PROVIDER', currency),
        credit: { organizationId, kind: 'PREPAID', currency },
        amountMinor,
      },
    ],
  };
}

/** The exact opposite of what was posted, whatever the rules are by now. */
export function reversalOf(original: PostedTransaction, kind: LedgerKind): LedgerFact {
  return {
    kind,
    subjectId: original.subjectId,
    orderId: original.orderId,
    reversesId: original.transactionId,
    postings: original.postings.map(({ debit, credit, amountMinor }) => ({
      debit: credit,
      credit: debit,
      amountMinor,
    })),
  };
}

export function platformAccount(kind: (typeof PLATFORM_ACCOUNT_KINDS)[number], currency: string): AccountKey {
  return { organizationId: null, kind, currency };
}

function factOf(kind: LedgerKind, split: Split, postings: readonly Posting[]): LedgerFact {
  return { kind, subjectId: split.supplierOrderId, orderId: split.orderId, reversesId: null, postings };
}

function payerOf(split: Split): Side {
  const { currency, creatorId, paidFrom } = split;
  return paidFrom === 'PREPAID'
    ? { account: { organizationId: creatorId, kind: 'PREPAID', currency }, amountMinor: chargeOf(split) }
    : { account: platformAccount('PROVIDER', currency), amountMinor: split.totalMinor };
}

function partiesOf(split: Split): Party[] {
  const { currency, supplierId, creatorId } = split;
  const wallet = (organizationId: OrganizationId, shareMinor: bigint): Party => ({
    held: { organizationId, kind: 'PENDING', currency },
    earned: { organizationId, kind: 'AVAILABLE', currency },
    shareMinor,
  });
  const creators = split.paidFrom === 'PREPAID' ? [] : [wallet(creatorId, split.creatorMinor)];
  return [
    wallet(supplierId, split.supplierMinor),
    ...creators,
    {
      held: platformAccount('FEE_PENDING', currency),
      earned: platformAccount('FEE', currency),
      shareMinor: split.platformMinor,
    },
  ];
}

interface Side {
  readonly account: AccountKey;
  readonly amountMinor: bigint;
}

/** Lets payers pay payees in turn; both sides sum to the same, so nothing is left over. */
function pair(payers: readonly Side[], payees: readonly Side[]): Posting[] {
  const postings: Posting[] = [];
  const open = payers.map((payer) => ({ ...payer }));
  for (const payee of payees) {
    let neededMinor = payee.amountMinor;
    for (const payer of open) {
      const amountMinor = payer.amountMinor < neededMinor ? payer.amountMinor : neededMinor;
      if (amountMinor === 0n) continue;
      postings.push({ debit: payer.account, credit: payee.account, amountMinor });
      payer.amountMinor -= amountMinor;
      neededMinor -= amountMinor;
    }
  }
  return postings;
}
