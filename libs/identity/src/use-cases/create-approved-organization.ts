import { Injectable } from '@nestjs/common';

import { type OrganizationKind, systemActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { AccountRepository } from '../data/account.repository.js';
import { MemberRepository, type Membership } from '../data/member.repository.js';
import { OrganizationRepository } from '../data/organization.repository.js';
import type { Locale } from '../domain/notification-templates.js';
import { toEmail } from '../domain/password.rules.js';

export interface CreateApprovedOrganizationCommand {
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly locale?: Locale;
  readonly timeZone?: string;
  readonly owner: {
    readonly email: string;
    readonly name: string;
    /** As `Passwords.hash` makes it; whoever makes many organizations hashes once. */
    readonly passwordHash: string;
  };
}

@Injectable()
export class CreateApprovedOrganization {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly organizations: OrganizationRepository,
    private readonly accounts: AccountRepository,
    private readonly members: MemberRepository,
  ) {}

  /**
   * Makes an organization that needs no application, with its owner: for the demo market, first starts and tests.
   * @throws EmailTaken
   */
  async execute(command: CreateApprovedOrganizationCommand): Promise<Membership> {
    const { kind, name, locale = 'zh', timeZone = 'Asia/Shanghai', owner } = command;
    const email = toEmail(owner.email);
    return this.unitOfWork.run(systemActor('identity.seed'), 'createApprovedOrganization', async (tx) => {
      const organizationId = await this.organizations.insert(tx, {
        kind,
        name,
        status: 'APPROVED',
        contactEmail: email,
        locale,
        timeZone,
      });
      const account = { email, name: owner.name, passwordHash: owner.passwordHash, locale };
      const accountId = await this.accounts.insert(tx, account);
      return this.members.add(tx, { organizationId, organizationKind: kind }, accountId, 'OWNER');
    });
  }
}
