import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { Config, KeyRing } from '@app/platform';

import type { InvitationId } from '../domain/invitation.js';

/** The secret of an invitation follows from its id by the key ring: the mail is written from the id, the database has a hash. */
@Injectable()
export class InvitationTokens {
  constructor(
    private readonly keyRing: KeyRing,
    private readonly config: Config,
  ) {}

  tokenOf(invitationId: InvitationId): string {
    return this.keyRing.hash(invitationId, 'invitation').toString('base64url');
  }

  hashOf(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }

  /** The page of the console where it is accepted. The token stands behind the "#", so that it reaches no server's log. */
  urlOf(invitationId: InvitationId): string {
    return `${this.config.publicUrl}/console/invitation#${this.tokenOf(invitationId)}`;
  }
}
