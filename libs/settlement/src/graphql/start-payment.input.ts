import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Matches, MaxLength } from 'class-validator';

import { Access, Payload } from '@app/platform';

// One slash, then no other and no backslash: what browsers take for the address of another site.
export const OWN_PATH = /^\/(?![/\\])[^\s\\]*$/;

@InputType({ description: 'What it takes to send a shopper to the payment provider.' })
export class StartPaymentInput {
  @Field(() => String, {
    description: 'Where the shopper comes back to: a path of this site that begins with "/", such as the order page’s.',
  })
  @MaxLength(500)
  @Matches(OWN_PATH, { message: 'returnPath must be a path of this site that begins with one "/"' })
  returnPath: string;
}

@ObjectType({ description: 'The answer of startPayment.' })
@Access.toOrderLink()
export class StartPaymentPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The address where the shopper pays; null when it was refused.' })
  payUrl?: string;
}
