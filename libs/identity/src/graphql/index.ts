import { Global, Module } from '@nestjs/common';

import { ActorSource } from '@app/platform';

import { IdentityModule } from '../identity.module.js';
import { ApiKeyResolver } from './api-key.resolver.js';
import { AuditResolver } from './audit.resolver.js';
import { EntryResolver } from './entry.resolver.js';
import { MemberResolver } from './member.resolver.js';
import { NotificationResolver } from './notification.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { RefreshCookie } from './refresh-cookie.js';
import { RequestActorSource } from './request-actor-source.js';
import { SessionResolver } from './session.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** Needs an OrderLinkSource from a global module. Global itself, so that every context's HTTP doors can ask who calls. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    ApiKeyResolver,
    AuditResolver,
    EntryResolver,
    MemberResolver,
    NotificationResolver,
    OrganizationResolver,
    RefreshCookie,
    SessionResolver,
    ViewerResolver,
    { provide: ActorSource, useClass: RequestActorSource },
  ],
  exports: [ActorSource],
})
export class IdentityGraphqlModule {}
