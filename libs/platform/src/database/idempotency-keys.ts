import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { canonicalJson } from './canonical-json.js';
import { insertRows, NOW } from './insert-rows.js';
import type { Tx } from './tx.js';

/** One request that is done once, whatever happens to it on its way. */
export interface KeyClaim {
  /** Within which the client's keys are unique. */
  readonly scope: string;
  readonly operation: string;
  readonly key: string;
  readonly inputHash: Buffer;
}

export interface EarlierResult {
  readonly inputHash: Buffer;
  readonly resultId: string;
}

const COLUMNS = {
  scope: 'text',
  operation: 'text',
  key: 'text',
  input_hash: 'bytea',
  result_id: 'text',
  created_at: NOW,
} as const;

/** The client's keys and what was done for them, many at a time. */
@Injectable()
export class IdempotencyKeys {
  /** What was done for these before; null where nothing was. */
  async find(tx: Tx, claims: readonly KeyClaim[]): Promise<(EarlierResult | null)[]> {
    const { rows } = await sql<EarlierResult & { position: number }>`
      select wanted.position::int - 1 as position, known.input_hash as "inputHash", known.result_id as "resultId"
      from ${wantedKeys(claims)}
      join platform.idempotency_key known using (scope, operation, key)`.execute(tx);
    const found = new Map(rows.map((row) => [row.position, row]));
    return claims.map((_, index) => found.get(index) ?? null);
  }

  /**
   * Claims keys that are not used yet, each with the result that it will have; sorted, so that no two batches wait for
   * each other. A key that another transaction is claiming is waited for. The same key twice in `claims` is claimed once.
   * @returns for each whether it is the caller's now.
   */
  async claim(tx: Tx, claims: readonly (KeyClaim & { readonly resultId: string })[]): Promise<readonly boolean[]> {
    const sorted = [...claims].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const rows = await insertRows(
      tx,
      'platform.idempotency_key',
      COLUMNS,
      sorted.map((claim) => ({
        scope: claim.scope,
        operation: claim.operation,
        key: claim.key,
        input_hash: claim.inputHash,
        result_id: claim.resultId,
      })),
      sql<{ result_id: string }>`on conflict do nothing returning result_id`,
    );
    const claimed = new Set(rows.map((row) => row.result_id));
    return claims.map(({ resultId }) => claimed.has(resultId));
  }

  /** Gives keys back that were claimed in this transaction for what is refused after all. */
  async drop(tx: Tx, claims: readonly KeyClaim[]): Promise<void> {
    if (claims.length === 0) return;
    await sql`delete from platform.idempotency_key known using ${wantedKeys(claims)}
      where (known.scope, known.operation, known.key) = (wanted.scope, wanted.operation, wanted.key)`.execute(tx);
  }
}

export function inputHashOf(command: object): Buffer {
  return createHash('sha256').update(canonicalJson(command)).digest();
}

const nameOf = ({ scope, operation, key }: KeyClaim): string => `${scope}\0${operation}\0${key}`;

function wantedKeys(claims: readonly KeyClaim[]) {
  return sql`unnest(${claims.map(({ scope }) => scope)}::text[], ${claims.map(({ operation }) => operation)}::text[],
    ${claims.map(({ key }) => key)}::text[]) with ordinality as wanted (scope, operation, key, position)`;
}
