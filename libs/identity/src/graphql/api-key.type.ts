import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsDate, IsIn, IsOptional, IsString, Length } from 'class-validator';

import { type ApiKeyId, type Permission, PERMISSIONS, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, GlobalIdField, Payload } from '@app/platform';

import type { ApiKeyView } from '../queries/api-keys.query.js';
import { PermissionEnum } from './identity.enums.js';
import { Trimmed } from './validation.js';

@ObjectType('ApiKey', { description: 'A credential for programs of an organization.' })
@Access.signedIn()
export class ApiKeyType {
  @Field(() => ID, { description: 'Its id, which begins with "key_".' })
  id: string;

  @Field(() => String, { description: 'What it is for.' })
  name: string;

  @Field(() => String, { description: 'How the key begins, to tell it from others.' })
  prefix: string;

  @Field(() => [PermissionEnum], { description: 'What it was made for; it may no more than its maker still may.' })
  scopes: readonly Permission[];

  @Field(() => String, { description: 'Name of the member who made it.' })
  createdBy: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends by itself; null: never.' })
  expiresAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Last use, to the minute; null: never used.' })
  lastUsedAt: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was revoked; null: it was not.' })
  revokedAt: Date | null;
}

export const ApiKeyConnection = ConnectionOf(ApiKeyType, 'ApiKeyConnection');

export function toApiKeyType({ apiKeyId, ...key }: ApiKeyView): ApiKeyType {
  return { id: toGlobalId('ApiKey', apiKeyId), ...key };
}

@InputType({ description: 'What the key is for.' })
export class CreateApiKeyInput {
  @Field(() => ID, { description: 'Made by the client, 16–64 characters; the same for every try of this request.' })
  @IsString()
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: 'What it is for, 1–80 characters.' })
  @Trimmed()
  @Length(1, 80)
  name: string;

  @Field(() => [PermissionEnum], { description: `What it may do; at most ${PERMISSIONS.length}.` })
  @IsIn(PERMISSIONS, { each: true })
  @ArrayMaxSize(PERMISSIONS.length)
  scopes: Permission[];

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends by itself; not given: never.' })
  @IsOptional()
  @IsDate()
  expiresAt?: Date | null;
}

@InputType({ description: 'Which key to end.' })
export class RevokeApiKeyInput {
  @GlobalIdField('ApiKey', { description: 'A key of the own organization.' })
  apiKeyId: ApiKeyId;
}

@ObjectType({ description: 'What became of createApiKey.' })
@Access.signedIn()
export class CreateApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key; null when it was refused.' })
  apiKey?: ApiKeyType;

  @Field(() => String, {
    nullable: true,
    description: 'The whole key, shown this once. Null for a repeated request: if its answer was lost, revoke the key.',
  })
  secret?: string | null;
}

@ObjectType({ description: 'What became of revokeApiKey.' })
@Access.signedIn()
export class RevokeApiKeyPayload extends Payload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key; null when it was refused.' })
  apiKey?: ApiKeyType;
}
