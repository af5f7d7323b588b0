import { Module } from '@nestjs/common';

import { AccessTokens } from './credentials/access-tokens.js';
import { InvitationTokens } from './credentials/invitation-tokens.js';
import { Invitee } from './credentials/invitee.js';
import { LiveCredentials } from './credentials/live-credentials.js';
import { PasswordCheck } from './credentials/password-check.js';
import { Passwords } from './credentials/passwords.js';
import { RefreshTokens } from './credentials/refresh-tokens.js';
import { SessionIssuer } from './credentials/session-issuer.js';
import { AccountRepository } from './data/account.repository.js';
import { ApiKeyRepository } from './data/api-key.repository.js';
import { InvitationRepository } from './data/invitation.repository.js';
import { MemberRepository } from './data/member.repository.js';
import { NotificationRepository } from './data/notification.repository.js';
import { OrganizationRepository } from './data/organization.repository.js';
import { SessionRepository } from './data/session.repository.js';
import { IdentityFacade } from './identity.facade.js';
import { ApiKeysQuery } from './queries/api-keys.query.js';
import { AuditEntriesQuery } from './queries/audit-entries.query.js';
import { MembersQuery } from './queries/members.query.js';
import { NotificationsQuery } from './queries/notifications.query.js';
import { OrganizationsQuery } from './queries/organizations.query.js';
import { SessionsQuery } from './queries/sessions.query.js';
import { ViewerQuery } from './queries/viewer.query.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { ChangeMemberRole } from './use-cases/change-member-role.js';
import { ChangePassword } from './use-cases/change-password.js';
import { CreateApiKey } from './use-cases/create-api-key.js';
import { CreateApprovedOrganization } from './use-cases/create-approved-organization.js';
import { DeleteEndedSessions } from './use-cases/delete-ended-sessions.js';
import { EnsurePlatform } from './use-cases/ensure-platform.js';
import { InviteMember } from './use-cases/invite-member.js';
import { MarkNotificationsRead } from './use-cases/mark-notifications-read.js';
import { NotifyOrganizations } from './use-cases/notify-organizations.js';
import { RefreshSession } from './use-cases/refresh-session.js';
import { RemoveMember } from './use-cases/remove-member.js';
import { ReviewOrganization } from './use-cases/review-organization.js';
import { RevokeApiKey } from './use-cases/revoke-api-key.js';
import { RevokeInvitation } from './use-cases/revoke-invitation.js';
import { RevokeSession } from './use-cases/revoke-session.js';
import { ScheduleClosure } from './use-cases/schedule-closure.js';
import { SendIdentityMail } from './use-cases/send-identity-mail.js';
import { SignIn } from './use-cases/sign-in.js';
import { SignOut } from './use-cases/sign-out.js';
import { SignUp } from './use-cases/sign-up.js';
import { SwitchOrganization } from './use-cases/switch-organization.js';
import { UpdateAccount } from './use-cases/update-account.js';
import { UpdateOrganization } from './use-cases/update-organization.js';

const DATA = [
  AccountRepository,
  ApiKeyRepository,
  InvitationRepository,
  MemberRepository,
  NotificationRepository,
  OrganizationRepository,
  SessionRepository,
];

const CREDENTIALS = [
  AccessTokens,
  InvitationTokens,
  Invitee,
  LiveCredentials,
  PasswordCheck,
  Passwords,
  RefreshTokens,
  SessionIssuer,
];

const USE_CASES = [
  AcceptInvitation,
  ChangeMemberRole,
  ChangePassword,
  CreateApiKey,
  CreateApprovedOrganization,
  DeleteEndedSessions,
  EnsurePlatform,
  InviteMember,
  MarkNotificationsRead,
  NotifyOrganizations,
  RefreshSession,
  RemoveMember,
  ReviewOrganization,
  RevokeApiKey,
  RevokeInvitation,
  RevokeSession,
  ScheduleClosure,
  SendIdentityMail,
  SignIn,
  SignOut,
  SignUp,
  SwitchOrganization,
  UpdateAccount,
  UpdateOrganization,
];

const QUERIES = [
  ApiKeysQuery,
  AuditEntriesQuery,
  MembersQuery,
  NotificationsQuery,
  OrganizationsQuery,
  SessionsQuery,
  ViewerQuery,
];

@Module({
  providers: [...DATA, ...CREDENTIALS, ...USE_CASES, ...QUERIES, IdentityFacade],
  exports: [...CREDENTIALS, ...USE_CASES, ...QUERIES, IdentityFacade],
})
export class IdentityModule {}
