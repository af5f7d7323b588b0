/** What does not fit together in the ledger. */
export interface LedgerFinding {
  /** Which recomputation found it. */
  readonly check: string;
  /** The account, transaction, supplier order or payment it is about. */
  readonly subjectId: string;
  readonly expected: string;
  readonly actual: string;
}

/** A recomputation of the whole ledger. */
export interface LedgerVerification {
  readonly transactions: bigint;
  readonly entries: bigint;
  /** At most 100 of each check. */
  readonly findings: readonly LedgerFinding[];
}
