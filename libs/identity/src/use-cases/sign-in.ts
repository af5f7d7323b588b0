import { Injectable } from '@nestjs/common';

import type { OrganizationId } from '@app/kernel';
import { Database, UnitOfWork } from '@app/platform';

import { PasswordCheck } from '../credentials/password-check.js';
import { type Caller, type IssuedSession, SessionIssuer } from '../credentials/session-issuer.js';
import { MemberRepository } from '../data/member.repository.js';
import { InvalidCredentials } from '../domain/errors.js';

export interface SignInCommand {
  readonly email: string;
  readonly password: string;
  /** Null: the organization that was used last. */
  readonly organizationId: OrganizationId | null;
}

@Injectable()
export class SignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly members: MemberRepository,
    private readonly passwordCheck: PasswordCheck,
    private readonly issuer: SessionIssuer,
  ) {}

  /**
   * Opens a session. An unknown address is refused like a wrong password, in the same time.
   * @throws InvalidCredentials, TooManyAttempts
   */
  async execute({ email, password, organizationId }: SignInCommand, caller: Caller): Promise<IssuedSession> {
    const account = await this.passwordCheck.require(email, password, caller.address);
    const membership = await this.members.findMembership(this.database.reader, account.accountId, organizationId);
    if (!membership) throw new InvalidCredentials('You are no member there. Ask for an invitation.');
    return this.unitOfWork.transaction((tx) => this.issuer.open(tx, membership, caller, 'signIn'));
  }
}
