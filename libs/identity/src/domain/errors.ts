import { DomainError } from '@app/kernel';

import type { OrganizationStatus } from './organization.state.js';

export class EmailTaken extends DomainError {
  readonly code = 'EMAIL_TAKEN';

  constructor() {
    super('This e-mail address has an account already. Sign in with it, or use another address.', ['email']);
  }
}

export class InvalidCredentials extends DomainError {
  readonly code = 'INVALID_CREDENTIALS';

  constructor(message = 'E-mail address or password is wrong. Check both and try again.') {
    super(message);
  }
}

export class SessionEnded extends DomainError {
  readonly code = 'SESSION_ENDED';

  constructor() {
    super('This session has ended. Sign in again.');
  }
}

export class RefreshTokenReused extends DomainError {
  readonly code = 'REFRESH_TOKEN_REUSED';

  constructor() {
    super(
      'This refresh token was used before, so somebody else may have it: the session was ended. Sign in again, and change your password if you did not do this yourself.',
    );
  }
}

export class InvitationNotOpen extends DomainError {
  readonly code = 'INVITATION_NOT_OPEN';

  constructor() {
    super('This invitation was used, withdrawn or has run out. Sign in, or ask for a new one.', ['token']);
  }
}

export class AlreadyMember extends DomainError {
  readonly code = 'ALREADY_MEMBER';

  constructor() {
    super('This person is a member already. Change their role instead.', ['email']);
  }
}

export class LastOwner extends DomainError {
  readonly code = 'LAST_OWNER';

  constructor() {
    super('An organization needs an owner. Make somebody else owner first.', ['memberId']);
  }
}

export class OrganizationNotApproved extends DomainError {
  readonly code = 'ORGANIZATION_NOT_APPROVED';

  constructor(readonly status: OrganizationStatus) {
    super(`The organization is ${status.toLowerCase()}: it takes part again once the operator has approved it.`);
  }
}
