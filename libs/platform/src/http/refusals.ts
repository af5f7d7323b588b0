import { type ArgumentsHost, Catch, type ExceptionFilter, HttpStatus } from '@nestjs/common';
import type { FastifyReply } from 'fastify';

import {
  type Actor,
  DomainError,
  Forbidden,
  isTenant,
  type OrganizationKind,
  type Permission,
  type TenantActor,
} from '@app/kernel';

import { isAllowed } from '../graphql/access.js';
import { RequestRefused } from '../graphql/public-error.js';

const STATUS_OF: Readonly<Record<string, HttpStatus>> = {
  UNAUTHENTICATED: HttpStatus.UNAUTHORIZED,
  FORBIDDEN: HttpStatus.FORBIDDEN,
  NOT_FOUND: HttpStatus.NOT_FOUND,
  TOO_MANY_ATTEMPTS: HttpStatus.TOO_MANY_REQUESTS,
};

/** Answers what a plain HTTP door refuses with its code, words and path; GraphQL has its own way. */
@Catch(DomainError, RequestRefused)
export class RefusalFilter implements ExceptionFilter<DomainError | RequestRefused> {
  catch(error: DomainError | RequestRefused, host: ArgumentsHost): void {
    if (host.getType<string>() !== 'http') throw error;
    const refusal = toRefusal(error);
    // The headers of what was asked for may be set already, such as a type of image, or a long life in caches.
    void host
      .switchToHttp()
      .getResponse<FastifyReply>()
      .status(statusOf(refusal.code))
      .removeHeader('content-disposition')
      .header('cache-control', 'no-store')
      .type('application/json')
      .send(refusal);
  }
}

function toRefusal(error: DomainError | RequestRefused): { code: string; message: string; path: readonly string[] } {
  if (error instanceof DomainError) return { code: error.code, message: error.message, path: error.path };
  return { code: String(error.extensions['code']), message: error.message, path: [] };
}

const statusOf = (code: string): HttpStatus =>
  code.endsWith('_TOO_LARGE') ? HttpStatus.PAYLOAD_TOO_LARGE : (STATUS_OF[code] ?? HttpStatus.BAD_REQUEST);

/** Who stands before a plain HTTP door. @throws RequestRefused when nobody is signed in, Forbidden when he may not. */
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
