import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsIn, Length, Matches, MaxLength } from 'class-validator';

import type { CurrencyCode } from '@app/kernel';
import { Access, CurrencyCodeEnum, Payload } from '@app/platform';

import { OWN_PATH } from './start-payment.input.js';

@InputType({ description: 'Input of startTopUp.' })
export class StartTopUpInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => String, { description: 'How much to pay in, such as "500.00"; at most 9 digits before the point.' })
  @Matches(/^\d{1,9}(\.\d{1,3})?$/, { message: 'amount must be an amount such as 500.00' })
  amount: string;

  @Field(() => CurrencyCodeEnum, { description: 'The currency of the shop whose channel orders are to be paid.' })
  @IsIn(Object.values(CurrencyCodeEnum))
  currency: CurrencyCode;

  @Field(() => String, { description: 'Where the browser comes back to: a path of this site that begins with "/".' })
  @MaxLength(500)
  @Matches(OWN_PATH, { message: 'returnPath must be a path of this site that begins with one "/"' })
  returnPath: string;
}

@ObjectType({ description: 'The answer of startTopUp.' })
@Access.to(['CREATOR'], { permission: 'organization:manage' })
export class StartTopUpPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address where the creator pays; null when it was refused.' })
  payUrl?: string;
}
