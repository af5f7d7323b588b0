// Generated from the database by `npm run gen`. Do not edit.
import type { Generated } from 'kysely';

export interface AccountTable {
  id: string;
  email: string;
  name: string;
  password_hash: string;
  locale: Generated<string>;
  created_at: Date;
}

export interface ApiKeyTable {
  id: string;
  organization_id: string;
  name: string;
  prefix: string;
  secret_hash: Buffer;
  scopes: string[];
  created_by: string;
  created_at: Date;
  expires_at: Date | null;
  last_used_at: Date | null;
  revoked_at: Date | null;
}

export interface InvitationTable {
  id: string;
  organization_id: string;
  email: string;
  role: string;
  token_hash: Buffer;
  invited_by: string;
  created_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

export interface MemberTable {
  id: string;
  organization_id: string;
  account_id: string;
  role: string;
  created_at: Date;
  removed_at: Date | null;
}

export interface NotificationTable {
  id: string;
  organization_id: string;
  template: string;
  parameters: unknown;
  source_event_id: string;
  created_at: Date;
  read_at: Date | null;
}

export interface OrganizationTable {
  id: string;
  kind: string;
  name: string;
  status: string;
  status_reason: string | null;
  time_zone: Generated<string>;
  locale: Generated<string>;
  contact_email: string;
  closed_from: Date | null;
  closed_until: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface RefreshTokenTable {
  token_hash: Buffer;
  session_id: string;
  issued_at: Date;
  used_at: Date | null;
}

export interface SessionTable {
  id: string;
  member_id: string;
  account_id: string;
  user_agent: string;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  revoked_at: Date | null;
  revoked_reason: string | null;
}

export interface Tables {
  'identity.account': AccountTable;
  'identity.api_key': ApiKeyTable;
  'identity.invitation': InvitationTable;
  'identity.member': MemberTable;
  'identity.notification': NotificationTable;
  'identity.organization': OrganizationTable;
  'identity.refresh_token': RefreshTokenTable;
  'identity.session': SessionTable;
}
