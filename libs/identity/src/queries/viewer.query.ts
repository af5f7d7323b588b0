import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import {
  type AccountId,
  type MemberActor,
  type MemberId,
  NotFound,
  type OrganizationId,
  type OrganizationKind,
} from '@app/kernel';
import { Database } from '@app/platform';

import { InvitationTokens } from '../credentials/invitation-tokens.js';
import { InvitationRepository } from '../data/invitation.repository.js';
import type { OpenInvitation } from '../domain/invitation.js';
import type { Locale } from '../domain/notification-templates.js';
import type { OrganizationStatus } from '../domain/organization.state.js';
import type { Role } from '../domain/roles.js';

export interface Account {
  readonly accountId: AccountId;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

export interface MembershipView {
  readonly memberId: MemberId;
  readonly role: Role;
  readonly organizationId: OrganizationId;
  readonly organizationName: string;
  readonly organizationKind: OrganizationKind;
  readonly organizationStatus: OrganizationStatus;
}

/** How many organizations one person may see to choose from. */
export const MEMBERSHIPS_MAX = 50;

/** What a signed-in person is told of himself. */
@Injectable()
export class ViewerQuery {
  constructor(
    private readonly database: Database,
    private readonly invitations: InvitationRepository,
    private readonly tokens: InvitationTokens,
  ) {}

  /** @throws NotFound */
  async getAccount(accountId: AccountId): Promise<Account> {
    const { rows } = await sql<Account>`
      select id as "accountId", email, name, locale from identity.account where id = ${accountId}`.execute(
      this.database.reader,
    );
    const [account] = rows;
    if (!account) throw new NotFound('The account');
    return account;
  }

  /** @throws NotFound */
  async getRole({ memberId }: MemberActor): Promise<Role> {
    const { rows } = await sql<{ role: Role }>`
      select role from identity.member where id = ${memberId} and removed_at is null`.execute(this.database.reader);
    const [member] = rows;
    if (!member) throw new NotFound('The member');
    return member.role;
  }

  async listMemberships(accountId: AccountId): Promise<MembershipView[]> {
    const { rows } = await sql<MembershipView>`
      select m.id as "memberId", m.role, o.id as "organizationId", o.name as "organizationName",
        o.kind as "organizationKind", o.status as "organizationStatus"
      from identity.member m join identity.organization o on o.id = m.organization_id
      where m.account_id = ${accountId} and m.removed_at is null
      order by m.id limit ${MEMBERSHIPS_MAX}`.execute(this.database.reader);
    return rows;
  }

  /** The invitation behind a link, as long as it can be accepted; with whether the invited address has an account. */
  async findInvitation(token: string): Promise<(OpenInvitation & { readonly hasAccount: boolean }) | null> {
    const invitation = await this.invitations.findOpen(this.database.reader, this.tokens.hashOf(token));
    if (!invitation) return null;
    const { rows } = await sql<{ known: boolean }>`
      select exists (select 1 from identity.account where email = ${invitation.email}) as known`.execute(
      this.database.reader,
    );
    return { ...invitation, hasAccount: rows[0]?.known ?? false };
  }
}
