import { Field, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';

import type { OrganizationId, SessionId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

import { type Locale, LOCALES } from '../domain/notification-templates.js';
import { PASSWORD_MAX_LENGTH, PASSWORD_MIN_LENGTH } from '../domain/password.rules.js';
import type { ApplicantKind } from '../use-cases/sign-up.js';
import { ApplicantKindEnum, LocaleEnum, type RefreshTokenPlace, RefreshTokenPlaceEnum } from './identity.enums.js';
import { IsTimeZone, Trimmed } from './validation.js';

const EMAIL_MAX_LENGTH = 254;
const TOKEN_MAX_LENGTH = 200;

const REFRESH_TOKEN_IN = {
  defaultValue: RefreshTokenPlaceEnum.COOKIE,
  description: 'How the refresh token is handed over; as a cookie, if nothing is said.',
} as const;

@InputType({ description: 'Who signs up, and for which organization.' })
export class SignUpInput {
  @Field(() => ApplicantKindEnum, { description: 'What the organization will do.' })
  @IsIn(Object.values(ApplicantKindEnum))
  kind: ApplicantKind;

  @Field(() => String, { description: 'Name of the organization, 1–80 characters.' })
  @Trimmed()
  @Length(1, 80)
  organizationName: string;

  @Field(() => String, { description: 'Name of the person, 1–80 characters.' })
  @Trimmed()
  @Length(1, 80)
  name: string;

  @Field(() => String, { description: 'E-mail address to sign in with; Daifa also writes to it.' })
  @IsEmail()
  @MaxLength(EMAIL_MAX_LENGTH)
  email: string;

  @Field(() => String, { description: `${PASSWORD_MIN_LENGTH}–${PASSWORD_MAX_LENGTH} characters.` })
  @IsString()
  password: string;

  @Field(() => LocaleEnum, { defaultValue: LocaleEnum.ZH, description: 'Language of mail and notifications.' })
  @IsIn(LOCALES)
  locale: Locale = LocaleEnum.ZH;

  @Field(() => String, { defaultValue: 'Asia/Shanghai', description: 'IANA time zone of the organization’s days.' })
  @IsTimeZone()
  timeZone: string = 'Asia/Shanghai';

  @Field(() => RefreshTokenPlaceEnum, REFRESH_TOKEN_IN)
  @IsIn(Object.values(RefreshTokenPlaceEnum))
  refreshTokenIn: RefreshTokenPlace = RefreshTokenPlaceEnum.COOKIE;
}

@InputType({ description: 'Who signs in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  @IsString()
  @MaxLength(EMAIL_MAX_LENGTH)
  email: string;

  @Field(() => String, { description: 'Password of the account.' })
  @IsString()
  @MaxLength(PASSWORD_MAX_LENGTH * 4)
  password: string;

  @GlobalIdField('Organization', {
    nullable: true,
    description: 'Which organization to act for, with several; not given: the one used last.',
  })
  organizationId?: OrganizationId | null;

  @Field(() => RefreshTokenPlaceEnum, REFRESH_TOKEN_IN)
  @IsIn(Object.values(RefreshTokenPlaceEnum))
  refreshTokenIn: RefreshTokenPlace = RefreshTokenPlaceEnum.COOKIE;
}

@InputType({ description: 'An invitation, and who accepts it.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'What stands behind the "#" in the link of the mail.' })
  @IsString()
  @MaxLength(TOKEN_MAX_LENGTH)
  token: string;

  @Field(() => String, { nullable: true, description: 'Name of the person, 1–80 characters; only for a new account.' })
  @IsOptional()
  @Trimmed()
  @Length(1, 80)
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Of the account that there is, or for the new one (${PASSWORD_MIN_LENGTH}–${PASSWORD_MAX_LENGTH} characters). Not needed when signed in as the invited person.`,
  })
  @IsOptional()
  @IsString()
  password?: string | null;

  @Field(() => RefreshTokenPlaceEnum, REFRESH_TOKEN_IN)
  @IsIn(Object.values(RefreshTokenPlaceEnum))
  refreshTokenIn: RefreshTokenPlace = RefreshTokenPlaceEnum.COOKIE;
}

@InputType({ description: 'Which session to go on with.' })
export class RefreshSessionInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The refresh token; the new one comes in the answer. Not given: the cookie’s, and the new one is set as a cookie.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(TOKEN_MAX_LENGTH)
  refreshToken?: string | null;
}

@InputType({ description: 'Which session to end, besides that of the access token.' })
export class SignOutInput {
  @Field(() => String, { nullable: true, description: 'The refresh token; not given: the cookie’s.' })
  @IsOptional()
  @IsString()
  @MaxLength(TOKEN_MAX_LENGTH)
  refreshToken?: string | null;
}

@InputType({ description: 'Which organization to act for from now on.' })
export class SwitchOrganizationInput {
  @GlobalIdField('Organization', { description: 'One of one’s own organizations.' })
  organizationId: OrganizationId;
}

@InputType({ description: 'Which session to end.' })
export class RevokeSessionInput {
  @GlobalIdField('Session', { description: 'One of one’s own sessions.' })
  sessionId: SessionId;
}

@InputType({ description: 'The old password and the new one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password until now.' })
  @IsString()
  @MaxLength(PASSWORD_MAX_LENGTH * 4)
  currentPassword: string;

  @Field(() => String, { description: `The new password, ${PASSWORD_MIN_LENGTH}–${PASSWORD_MAX_LENGTH} characters.` })
  @IsString()
  newPassword: string;
}

@InputType({ description: 'What to change; what is not given stays.' })
export class UpdateAccountInput {
  @Field(() => String, { nullable: true, description: 'Name of the person, 1–80 characters.' })
  @IsOptional()
  @Trimmed()
  @Length(1, 80)
  name?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of what this person reads.' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;
}
