import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEmail, IsIn, IsString, Length, MaxLength } from 'class-validator';

import type { MemberId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

import type { InvitationId } from '../domain/invitation.js';
import { type Role, ROLES } from '../domain/roles.js';
import { RoleEnum } from './identity.enums.js';

@InputType({ description: 'Who is invited, and as what.' })
export class InviteMemberInput {
  @Field(() => ID, { description: 'Made by the client, 16–64 characters; the same for every try of this request.' })
  @IsString()
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: 'E-mail address that the link goes to.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field(() => RoleEnum, { description: 'The role they will have.' })
  @IsIn(ROLES)
  role: Role;
}

@InputType({ description: 'Which invitation to withdraw.' })
export class RevokeInvitationInput {
  @GlobalIdField('Invitation', { description: 'An open invitation of the own organization.' })
  invitationId: InvitationId;
}

@InputType({ description: 'Who gets which role.' })
export class ChangeMemberRoleInput {
  @GlobalIdField('Member', { description: 'A member of the own organization.' })
  memberId: MemberId;

  @Field(() => RoleEnum, { description: 'The new role.' })
  @IsIn(ROLES)
  role: Role;
}

@InputType({ description: 'Who leaves.' })
export class RemoveMemberInput {
  @GlobalIdField('Member', { description: 'A member of the own organization.' })
  memberId: MemberId;
}
