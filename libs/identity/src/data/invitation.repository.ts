import { Injectable } from '@nestjs/common';
import { type Kysely, sql } from 'kysely';

import { type MemberId, NotFound, type OrganizationId } from '@app/kernel';
import type { Tx } from '@app/platform';

import type { InvitationId, OpenInvitation } from '../domain/invitation.js';
import type { Role } from '../domain/roles.js';
import { identityTables } from './identity-tables.js';

export interface NewInvitation {
  readonly invitationId: InvitationId;
  readonly organizationId: OrganizationId;
  readonly email: string;
  readonly role: Role;
  readonly tokenHash: Buffer;
  readonly invitedBy: MemberId;
  readonly lifeMs: number;
}

@Injectable()
export class InvitationRepository {
  /** Withdraws what is still open for the same address: the newest invitation is the one that counts. */
  async insert(tx: Tx, invitation: NewInvitation): Promise<void> {
    await sql`update identity.invitation set revoked_at = platform.now()
      where organization_id = ${invitation.organizationId} and email = ${invitation.email}
        and accepted_at is null and revoked_at is null`.execute(tx);
    await sql`insert into identity.invitation
        (id, organization_id, email, role, token_hash, invited_by, created_at, expires_at)
      values (${invitation.invitationId}, ${invitation.organizationId}, ${invitation.email}, ${invitation.role},
        ${invitation.tokenHash}, ${invitation.invitedBy}, platform.now(),
        platform.now() + ${invitation.lifeMs} * interval '1 millisecond')`.execute(tx);
  }

  /** The invitation as long as it can be accepted, else null. */
  findOpen(db: Kysely<unknown>, tokenHash: Buffer): Promise<OpenInvitation | null> {
    return this.readOpen(db, sql`i.token_hash = ${tokenHash}`);
  }

  findOpenById(db: Kysely<unknown>, invitationId: InvitationId): Promise<OpenInvitation | null> {
    return this.readOpen(db, sql`i.id = ${invitationId}`);
  }

  /** @returns whether it was still open: of two who accept at once, one does. */
  async markAccepted(tx: Tx, invitationId: InvitationId): Promise<boolean> {
    const marked = await sql`update identity.invitation set accepted_at = platform.now()
      where id = ${invitationId} and accepted_at is null and revoked_at is null and expires_at > platform.now()`.execute(
      tx,
    );
    return marked.numAffectedRows === 1n;
  }

  /** @throws NotFound when the organization has no such open invitation. */
  async revoke(tx: Tx, organizationId: OrganizationId, invitationId: InvitationId): Promise<void> {
    const revoked = await identityTables
      .write(tx)
      .updateTable('identity.invitation')
      .set({ revoked_at: sql<Date>`platform.now()` })
      .where('id', '=', invitationId)
      .where('organization_id', '=', organizationId)
      .where('accepted_at', 'is', null)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (revoked.numUpdatedRows !== 1n) throw new NotFound('The open invitation', ['invitationId']);
  }

  private async readOpen(db: Kysely<unknown>, condition: ReturnType<typeof sql>): Promise<OpenInvitation | null> {
    const { rows } = await sql<OpenInvitation>`
      select i.id as "invitationId", i.organization_id as "organizationId", o.kind as "organizationKind",
        o.name as "organizationName",
        o.locale as "organizationLocale", i.email, i.role, i.expires_at as "expiresAt"
      from identity.invitation i join identity.organization o on o.id = i.organization_id
      where ${condition} and i.accepted_at is null and i.revoked_at is null and i.expires_at > platform.now()`.execute(
      db,
    );
    return rows[0] ?? null;
  }
}
