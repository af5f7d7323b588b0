import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import type { AccountId } from '@app/kernel';
import { isUniqueViolation, newId, type Tx } from '@app/platform';

import { EmailTaken } from '../domain/errors.js';
import type { Locale } from '../domain/notification-templates.js';
import { identityTables } from './identity-tables.js';

export interface NewAccount {
  /** In lower case. */
  readonly email: string;
  readonly name: string;
  readonly passwordHash: string;
  readonly locale: Locale;
}

export interface AccountSecrets {
  readonly accountId: AccountId;
  readonly email: string;
  readonly passwordHash: string;
}

@Injectable()
export class AccountRepository {
  /** @throws EmailTaken */
  async insert(tx: Tx, account: NewAccount): Promise<AccountId> {
    const id = newId<'Account'>();
    try {
      await identityTables
        .write(tx)
        .insertInto('identity.account')
        .values({
          id,
          email: account.email,
          name: account.name,
          password_hash: account.passwordHash,
          locale: account.locale,
          created_at: sql<Date>`platform.now()`,
        })
        .execute();
      return id;
    } catch (error) {
      if (isUniqueViolation(error, 'account_email_key')) throw new EmailTaken();
      throw error;
    }
  }

  findByEmail(db: Kysely<unknown>, email: string): Promise<AccountSecrets | null> {
    return this.find(db, 'email', email);
  }

  findById(db: Kysely<unknown>, accountId: AccountId): Promise<AccountSecrets | null> {
    return this.find(db, 'id', accountId);
  }

  async setPasswordHash(tx: Tx, accountId: AccountId, passwordHash: string): Promise<void> {
    await identityTables
      .write(tx)
      .updateTable('identity.account')
      .set({ password_hash: passwordHash })
      .where('id', '=', accountId)
      .execute();
  }

  /** What is undefined stays. */
  async update(
    tx: Tx,
    accountId: AccountId,
    changes: { readonly name?: string | undefined; readonly locale?: Locale | undefined },
  ): Promise<void> {
    await identityTables
      .write(tx)
      .updateTable('identity.account')
      .set({ ...changes, id: accountId })
      .where('id', '=', accountId)
      .execute();
  }

  private async find(db: Kysely<unknown>, column: 'email' | 'id', value: string): Promise<AccountSecrets | null> {
    const row = await identityTables
      .read(db)
      .selectFrom('identity.account')
      .select(['id', 'email', 'password_hash'])
      .where(column, '=', value)
      .executeTakeFirst();
    return row ? { accountId: row.id as AccountId, email: row.email, passwordHash: row.password_hash } : null;
  }
}
