export type PairStatus = 'WAITING' | 'MERGED' | 'DIFFERENT' | 'UNDONE';

/** What brought two goods together. */
export type FoundBy = 'GTIN' | 'MODEL' | 'SIMILARITY';
