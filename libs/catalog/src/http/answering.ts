import { HttpException, HttpStatus } from '@nestjs/common';

import {
  type Actor,
  DomainError,
  Forbidden,
  isTenant,
  type OrganizationKind,
  type Permission,
  type TenantActor,
} from '@app/kernel';
import { isAllowed, RequestRefused } from '@app/platform';

const STATUS_OF: Readonly<Record<string, HttpStatus>> = {
  FORBIDDEN: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  FEED_TOO_LARGE: HttpStatus.PAYLOAD_TOO_LARGE,
};

/** Runs the work of an HTTP door; its refusals are answered with their code and words. */
export async function answering<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestRefused) {
      throw new HttpException({ code: 'UNAUTHENTICATED', message: error.message, path: [] }, HttpStatus.UNAUTHORIZED);
    }
    if (!(error instanceof DomainError)) throw error;
    const { code, message, path } = error;
    throw new HttpException({ code, message, path }, STATUS_OF[code] ?? HttpStatus.BAD_REQUEST);
  }
}

/** @throws RequestRefused when nobody is signed in, Forbidden when he may not. */
export function requireTenant(
  actor: Actor,
  audiences: readonly OrganizationKind[],
  permission: Permission,
): TenantActor {
  if (!isTenant(actor)) {
    throw new RequestRefused('UNAUTHENTICATED', 'Sign in, or send an API key: "Authorization: Bearer …".');
  }
  if (!isAllowed(actor, { audiences, permission })) throw new Forbidden();
  return actor;
}
