export { CreatorSharesQuery } from './queries/creator-shares.query.js';
export { LedgerFindingsQuery } from './queries/ledger-findings.query.js';
export { SettlementFacade } from './settlement.facade.js';
export { SettlementModule } from './settlement.module.js';
export {
  type AccountKey,
  captureOf,
  type LedgerFact,
  type LedgerKind,
  releaseOf,
  reversalOf,
} from './domain/ledger.rules.js';
export { prepaidName } from './data/top-up.repository.js';
export { chargeOf, splitOf } from './domain/split.rules.js';
export type { Split } from './domain/split.js';
export { ReplaceSplit } from './use-cases/replace-split.js';
