import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type MemberId, NotFound, type OrganizationId } from '@app/kernel';
import { Database, type Page, toPage } from '@app/platform';

import type { InvitationId } from '../domain/invitation.js';
import type { Role } from '../domain/roles.js';
import { idBehind } from './keyset.js';

export interface MemberView {
  readonly memberId: MemberId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: Date;
}

export interface InvitationView {
  readonly invitationId: InvitationId;
  readonly email: string;
  readonly role: Role;
  readonly invitedBy: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The people of one organization, and those it has invited. */
@Injectable()
export class MembersQuery {
  constructor(private readonly database: Database) {}

  async list(organizationId: OrganizationId, first: number, after?: string | null): Promise<Page<MemberView>> {
    const afterId = idBehind(after);
    const rows = await this.read(
      sql`m.organization_id = ${organizationId} and (${afterId}::uuid is null or m.id > ${afterId}::uuid)`,
      first + 1,
    );
    return toPage(rows, first, ({ memberId }) => [memberId]);
  }

  /** @throws NotFound */
  async get(organizationId: OrganizationId, memberId: MemberId): Promise<MemberView> {
    const [found] = await this.read(sql`m.organization_id = ${organizationId} and m.id = ${memberId}`, 1);
    if (!found) throw new NotFound('The member', ['memberId']);
    return found;
  }

  /** Invitations that can still be accepted. */
  async listInvitations(
    organizationId: OrganizationId,
    first: number,
    after?: string | null,
  ): Promise<Page<InvitationView>> {
    const beforeId = idBehind(after);
    const rows = await this.readInvitations(
      sql`i.organization_id = ${organizationId} and (${beforeId}::uuid is null or i.id < ${beforeId}::uuid)`,
      first + 1,
    );
    return toPage(rows, first, ({ invitationId }) => [invitationId]);
  }

  /** @throws NotFound */
  async getInvitation(organizationId: OrganizationId, invitationId: InvitationId): Promise<InvitationView> {
    const [found] = await this.readInvitations(
      sql`i.organization_id = ${organizationId} and i.id = ${invitationId}`,
      1,
    );
    if (!found) throw new NotFound('The open invitation', ['invitationId']);
    return found;
  }

  private async read(condition: ReturnType<typeof sql>, limit: number): Promise<MemberView[]> {
    const { rows } = await sql<MemberView>`
      select m.id as "memberId", a.name, a.email, m.role, m.created_at as "createdAt"
      from identity.member m join identity.account a on a.id = m.account_id
      where ${condition} and m.removed_at is null order by m.id limit ${limit}`.execute(this.database.reader);
    return rows;
  }

  private async readInvitations(condition: ReturnType<typeof sql>, limit: number): Promise<InvitationView[]> {
    const { rows } = await sql<InvitationView>`
      select i.id as "invitationId", i.email, i.role, a.name as "invitedBy", i.created_at as "createdAt",
        i.expires_at as "expiresAt"
      from identity.invitation i
      join identity.member m on m.id = i.invited_by join identity.account a on a.id = m.account_id
      where ${condition} and i.accepted_at is null and i.revoked_at is null and i.expires_at > platform.now()
      order by i.id desc limit ${limit}`.execute(this.database.reader);
    return rows;
  }
}
