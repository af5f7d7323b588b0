import { Injectable } from '@nestjs/common';

import { type Actor, NotFound } from '@app/kernel';
import { Database, UnitOfWork } from '@app/platform';

import { LiveCredentials } from '../credentials/live-credentials.js';
import { PasswordCheck } from '../credentials/password-check.js';
import { Passwords } from '../credentials/passwords.js';
import { AccountRepository } from '../data/account.repository.js';
import { SessionRepository } from '../data/session.repository.js';
import { assertPasswordGood } from '../domain/password.rules.js';
import { requireMember } from './require-member.js';

export interface ChangePasswordCommand {
  readonly currentPassword: string;
  readonly newPassword: string;
}

@Injectable()
export class ChangePassword {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly sessions: SessionRepository,
    private readonly passwordCheck: PasswordCheck,
    private readonly passwords: Passwords,
    private readonly live: LiveCredentials,
  ) {}

  /**
   * Sets a new password and ends all other sessions of the account.
   * @throws InvalidCredentials (current password), InvalidInput (new one), TooManyAttempts, Forbidden
   */
  async execute(actor: Actor, command: ChangePasswordCommand, address: string): Promise<void> {
    const { accountId, sessionId } = requireMember(actor);
    const account = await this.accounts.findById(this.database.reader, accountId);
    if (!account) throw new NotFound('The account');
    await this.passwordCheck.require(account.email, command.currentPassword, address);
    assertPasswordGood(command.newPassword, account.email, ['newPassword']);
    const passwordHash = await this.passwords.hash(command.newPassword);
    await this.unitOfWork.run(actor, 'changePassword', async (tx) => {
      await this.accounts.setPasswordHash(tx, accountId, passwordHash);
      await this.sessions.revokeOthers(tx, accountId, sessionId, 'PASSWORD_CHANGED');
      return accountId;
    });
    this.live.forgetAll();
  }
}
