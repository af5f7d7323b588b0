import { Injectable } from '@nestjs/common';

import { organizationApplied } from '@app/contracts';
import { eventOf, type OrganizationKind } from '@app/kernel';
import { Outbox, RateLimits, UnitOfWork } from '@app/platform';

import { Passwords } from '../credentials/passwords.js';
import { type Caller, type IssuedSession, SessionIssuer } from '../credentials/session-issuer.js';
import { AccountRepository } from '../data/account.repository.js';
import { MemberRepository } from '../data/member.repository.js';
import { OrganizationRepository } from '../data/organization.repository.js';
import type { Locale } from '../domain/notification-templates.js';
import { assertPasswordGood, toEmail } from '../domain/password.rules.js';

/** Everyone but PLATFORM, of which there is one, made by Daifa itself. */
export type ApplicantKind = Exclude<OrganizationKind, 'PLATFORM'>;

export interface SignUpCommand {
  readonly kind: ApplicantKind;
  readonly organizationName: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale: Locale;
  readonly timeZone: string;
}

const PER_ADDRESS = 20;
const WINDOW_SECONDS = 3_600;

@Injectable()
export class SignUp {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rateLimits: RateLimits,
    private readonly outbox: Outbox,
    private readonly organizations: OrganizationRepository,
    private readonly accounts: AccountRepository,
    private readonly members: MemberRepository,
    private readonly passwords: Passwords,
    private readonly issuer: SessionIssuer,
  ) {}

  /**
   * Makes an account and an organization that waits for the operator's word, and signs its owner in. It needs no
   * idempotency key: a repeat finds the e-mail address taken.
   * @throws EmailTaken, InvalidInput (password), TooManyAttempts
   */
  async execute(command: SignUpCommand, caller: Caller): Promise<IssuedSession> {
    const { kind, organizationName, name, locale, timeZone } = command;
    const email = toEmail(command.email);
    assertPasswordGood(command.password, email, ['password']);
    await this.rateLimits.count(`sign-up:${caller.address}`, PER_ADDRESS, WINDOW_SECONDS);
    const passwordHash = await this.passwords.hash(command.password);
    return this.unitOfWork.transaction(async (tx) => {
      const organizationId = await this.organizations.insert(tx, {
        kind,
        name: organizationName,
        status: 'PENDING',
        contactEmail: email,
        locale,
        timeZone,
      });
      const accountId = await this.accounts.insert(tx, { email, name, passwordHash, locale });
      const owner = await this.members.add(tx, { organizationId, organizationKind: kind }, accountId, 'OWNER');
      await this.outbox.append(tx, eventOf(organizationApplied, { organizationId, kind }));
      return this.issuer.open(tx, owner, caller, 'signUp');
    });
  }
}
