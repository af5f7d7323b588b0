import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Database, RateLimits } from '@app/platform';

import { AccountRepository, type AccountSecrets } from '../data/account.repository.js';
import { InvalidCredentials } from '../domain/errors.js';
import { toEmail } from '../domain/password.rules.js';
import { Passwords } from './passwords.js';

// Enough for someone who tries all the passwords they ever had, too few to try a list of them.
const PER_EMAIL = 20;
const PER_ADDRESS = 200;
const WINDOW_SECONDS = 15 * 60;

/** Checks passwords for whoever asks, and lets nobody ask too often. */
@Injectable()
export class PasswordCheck {
  constructor(
    private readonly database: Database,
    private readonly rateLimits: RateLimits,
    private readonly accounts: AccountRepository,
    private readonly passwords: Passwords,
  ) {}

  /**
   * @param address the caller's, for the limit.
   * @throws InvalidCredentials, in the same words and the same time for an unknown e-mail address; TooManyAttempts
   */
  async require(emailAsTyped: string, password: string, address: string): Promise<AccountSecrets> {
    const email = toEmail(emailAsTyped);
    await this.rateLimits.count(`password-from:${address}`, PER_ADDRESS, WINDOW_SECONDS);
    await this.rateLimits.count(`password-of:${subjectOf(email)}`, PER_EMAIL, WINDOW_SECONDS);
    const account = await this.accounts.findByEmail(this.database.reader, email);
    const isRight = await this.passwords.isRight(account?.passwordHash ?? null, password);
    if (!account || !isRight) throw new InvalidCredentials();
    return account;
  }
}

// The table of limits holds no addresses of people, whether they have an account or not.
function subjectOf(email: string): string {
  return createHash('sha256').update(email).digest('base64url');
}
