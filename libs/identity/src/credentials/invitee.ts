import { Injectable } from '@nestjs/common';

import { type AccountId, type Actor, InvalidInput } from '@app/kernel';
import { Database, type Tx } from '@app/platform';

import { AccountRepository } from '../data/account.repository.js';
import type { OpenInvitation } from '../domain/invitation.js';
import { InvalidCredentials } from '../domain/errors.js';
import { assertPasswordGood } from '../domain/password.rules.js';
import { PasswordCheck } from './password-check.js';
import { Passwords } from './passwords.js';

export interface InviteeProof {
  /** Of someone new; who has an account keeps their name. */
  readonly name: string | null;
  /** The account's own, or that of the account to be made; null when signed in as the invited person. */
  readonly password: string | null;
}

/** Finds out who accepts an invitation: somebody who has an account, and proves it, or somebody new. */
@Injectable()
export class Invitee {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly passwordCheck: PasswordCheck,
    private readonly passwords: Passwords,
  ) {}

  /**
   * Does the slow part (hashing) outside any transaction.
   * @returns what gives the account's id in the transaction, making the account when there was none.
   * @throws InvalidCredentials, InvalidInput, TooManyAttempts
   */
  async identify(
    invitation: OpenInvitation,
    proof: InviteeProof,
    actor: Actor,
    address: string,
  ): Promise<(tx: Tx) => Promise<AccountId>> {
    const account = await this.accounts.findByEmail(this.database.reader, invitation.email);
    if (!account) return this.newcomer(invitation, proof);
    const isSignedIn = actor.kind === 'MEMBER' && actor.accountId === account.accountId;
    if (!isSignedIn) await this.requirePassword(account.email, proof.password, address);
    return () => Promise.resolve(account.accountId);
  }

  private async newcomer(
    { email, organizationLocale }: OpenInvitation,
    { name, password }: InviteeProof,
  ): Promise<(tx: Tx) => Promise<AccountId>> {
    if (name === null) throw new InvalidInput('Give the name of the new account.', ['name']);
    if (password === null) throw new InvalidInput('Choose a password for the new account.', ['password']);
    assertPasswordGood(password, email, ['password']);
    const passwordHash = await this.passwords.hash(password);
    return (tx) => this.accounts.insert(tx, { email, name, passwordHash, locale: organizationLocale });
  }

  private async requirePassword(email: string, password: string | null, address: string): Promise<void> {
    if (password === null) {
      throw new InvalidCredentials('This e-mail address has an account. Give its password, or sign in first.');
    }
    await this.passwordCheck.require(email, password, address);
  }
}
