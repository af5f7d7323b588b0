import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEmail, IsIn, IsOptional, Length, MaxLength, ValidateNested } from 'class-validator';

import { ORGANIZATION_KINDS, type OrganizationId, type OrganizationKind } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { type Locale, LOCALES } from '../domain/notification-templates.js';
import { ORGANIZATION_STATUSES, type OrganizationStatus } from '../domain/organization.state.js';
import { LocaleEnum, OrganizationKindEnum, OrganizationStatusEnum } from './identity.enums.js';
import { IsDay, IsTimeZone, Trimmed } from './validation.js';

@ArgsType()
export class OrganizationsArgs extends PageArgs {
  @Field(() => OrganizationKindEnum, { nullable: true, description: 'Only of this kind.' })
  @IsOptional()
  @IsIn(ORGANIZATION_KINDS)
  kind?: OrganizationKind | null;

  @Field(() => OrganizationStatusEnum, { nullable: true, description: 'Only in this state.' })
  @IsOptional()
  @IsIn(ORGANIZATION_STATUSES)
  status?: OrganizationStatus | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or of the contact’s e-mail address.' })
  @IsOptional()
  @MaxLength(80)
  search?: string | null;
}

const REASON = 'What the organization is told, 1–500 characters.';

@InputType({ description: 'Which organization to let in.' })
export class ApproveOrganizationInput {
  @GlobalIdField('Organization', { description: 'The organization, which is pending or was refused.' })
  organizationId: OrganizationId;
}

@InputType({ description: 'Which organization not to let in, and why.' })
export class RefuseOrganizationInput {
  @GlobalIdField('Organization', { description: 'The organization, which is pending.' })
  organizationId: OrganizationId;

  @Field(() => String, { description: REASON })
  @Trimmed()
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'Which organization to stop for now, and why.' })
export class SuspendOrganizationInput {
  @GlobalIdField('Organization', { description: 'The organization, which is approved.' })
  organizationId: OrganizationId;

  @Field(() => String, { description: REASON })
  @Trimmed()
  @Length(1, 500)
  reason: string;
}

@InputType({ description: 'Which organization may go on.' })
export class ReinstateOrganizationInput {
  @GlobalIdField('Organization', { description: 'The organization, which is suspended.' })
  organizationId: OrganizationId;
}

@InputType({ description: 'What to change; what is not given stays.' })
export class UpdateOrganizationInput {
  @Field(() => String, { nullable: true, description: 'Its name, 1–80 characters.' })
  @IsOptional()
  @Trimmed()
  @Length(1, 80)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address that Daifa writes to.' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  contactEmail?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Language of the mail to it.' })
  @IsOptional()
  @IsIn(LOCALES)
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA time zone of its days, such as "Asia/Shanghai".' })
  @IsOptional()
  @IsTimeZone()
  timeZone?: string | null;
}

@InputType({ description: 'Days on which an organization does not work, both included.' })
export class ClosureInput {
  @Field(() => String, { description: 'First day, YYYY-MM-DD.' })
  @IsDay()
  from: string;

  @Field(() => String, { description: 'Last day, YYYY-MM-DD, at most a year later.' })
  @IsDay()
  until: string;
}

@InputType({ description: 'When the organization does not work.' })
export class ScheduleClosureInput {
  @Field(() => ClosureInput, {
    nullable: true,
    description: 'The days, in place of those planned before; null: none any more.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ClosureInput)
  closure?: ClosureInput | null;
}
