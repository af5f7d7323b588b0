import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type Actor, IdempotencyKeyReused } from '@app/kernel';

import { AuditTrail } from '../audit/audit-trail.js';
import { Database } from './database.js';
import { inputHashOf } from './idempotency-keys.js';
import { isRerunnable } from './pg-error.js';
import type { Tx } from './tx.js';

const RERUNS = 3;

interface Idempotent {
  readonly idempotencyKey: string;
}

/** The only maker of transactions: one use case, one transaction. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * Runs a write in one transaction and notes it in the audit log. Anything thrown rolls all of it back. After a
   * serialization failure or deadlock the whole is run again, at most three times, so `work` must keep no state outside.
   * @param useCase its name in the audit log ("cancelOrder").
   */
  async run<Result>(actor: Actor, useCase: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.transaction(async (tx) => {
      const result = await work(tx);
      await this.audit.append(tx, actor, useCase, typeof result === 'string' ? result : null);
      return result;
    });
  }

  /**
   * Like `run`, but the same key does it once: a repeat (also one at the same moment, which waits) gets the first
   * result's id. A refusal leaves no trace of the key.
   * @throws IdempotencyKeyReused when the key came with other input before.
   */
  async once<Result extends string, Command extends Idempotent>(
    actor: Actor,
    useCase: string,
    command: Command,
    work: (tx: Tx) => Promise<Result>,
    scope: string = scopeOf(actor),
  ): Promise<Result> {
    const inputHash = inputHashOf(command);
    return this.transaction(async (tx) => {
      const earlier = await this.claimKey(tx, { scope, operation: useCase, key: command.idempotencyKey, inputHash });
      if (earlier !== null) return earlier as Result;
      const result = await work(tx);
      await sql`update platform.idempotency_key set result_id = ${result}
        where scope = ${scope} and operation = ${useCase} and key = ${command.idempotencyKey}`.execute(tx);
      await this.audit.append(tx, actor, useCase, result);
      return result;
    });
  }

  /** A transaction without an audit entry: for Daifa's own upkeep (deliveries, sweeps), which acts for nobody. */
  async transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.database.writer.transaction().execute((transaction) => work(transaction as Tx));
      } catch (error) {
        if (attempt >= RERUNS || !isRerunnable(error)) throw error;
        await sleep(Math.random() * 20 * 2 ** attempt);
      }
    }
  }

  private async claimKey(
    tx: Tx,
    claim: { scope: string; operation: string; key: string; inputHash: Buffer },
  ): Promise<string | null> {
    const claimed = await sql`
      insert into platform.idempotency_key (scope, operation, key, input_hash, created_at)
      values (${claim.scope}, ${claim.operation}, ${claim.key}, ${claim.inputHash}, platform.now())
      on conflict do nothing`.execute(tx);
    if (claimed.numAffectedRows === 1n) return null;
    const { rows } = await sql<{ input_hash: Buffer; result_id: string }>`
      select input_hash, result_id from platform.idempotency_key
      where scope = ${claim.scope} and operation = ${claim.operation} and key = ${claim.key}`.execute(tx);
    const [earlier] = rows;
    if (!earlier || !earlier.input_hash.equals(claim.inputHash)) throw new IdempotencyKeyReused();
    return earlier.result_id;
  }
}

function scopeOf(actor: Actor): string {
  switch (actor.kind) {
    case 'MEMBER':
    case 'API_KEY':
      return actor.organizationId;
    case 'ORDER_LINK':
      return actor.orderId;
    case 'SYSTEM':
      return 'system';
    case 'GUEST':
      return 'guest';
  }
}
