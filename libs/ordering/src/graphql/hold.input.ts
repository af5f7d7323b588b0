import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Length,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import type { OrderId } from '@app/kernel';
import { Access, GlobalIdField, Payload } from '@app/platform';

import { HOLD_RULE_KINDS, type HoldRuleKind, type WhenDue } from '../domain/hold.rules.js';
import { HoldDecisionEnum, HoldRuleKindEnum, HoldRuleType } from './hold.type.js';
import { OrderType } from './order.type.js';

@InputType({ description: 'Input of decideHold.' })
export class DecideHoldInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @GlobalIdField('Order', { description: 'The held order.' })
  orderId: OrderId;

  @Field(() => HoldDecisionEnum, { description: 'What becomes of it.' })
  @IsIn(Object.values(HoldDecisionEnum))
  decision: WhenDue;
}

@InputType({ description: 'A rule by which paid orders are held.' })
export class HoldRuleInput {
  @Field(() => HoldRuleKindEnum, { description: 'What it looks at.' })
  @IsIn(HOLD_RULE_KINDS)
  kind: HoldRuleKind;

  @Field(() => Boolean, { description: 'Whether it is looked at.' })
  @IsBoolean()
  isOn: boolean;

  @Field(() => String, {
    description:
      'More than this holds an order: decimal text in CNY for amounts, a whole number else; "0" where it has none.',
  })
  @IsString()
  @MaxLength(20)
  threshold: string;

  @Field(() => Int, { description: 'Hours that a person has to decide, 1–720.' })
  @IsInt()
  @Min(1)
  @Max(720)
  hours: number;

  @Field(() => HoldDecisionEnum, { description: 'What is done when nobody decides in time.' })
  @IsIn(Object.values(HoldDecisionEnum))
  whenDue: WhenDue;
}

@InputType({ description: 'Input of setHoldRules.' })
export class SetHoldRulesInput {
  @Field(() => [HoldRuleInput], { description: 'The rules to change, each kind once; the others stay. At most 7.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(HOLD_RULE_KINDS.length)
  @ValidateNested({ each: true })
  @Type(() => HoldRuleInput)
  rules: HoldRuleInput[];
}

@ObjectType({ description: 'Answer of decideHold.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
export class DecideHoldPayload extends Payload {
  @Field(() => OrderType, { nullable: true, description: 'The order; null when refused.' })
  order?: OrderType;
}

@ObjectType({ description: 'Answer of setHoldRules.' })
@Access.to(['CREATOR', 'PLATFORM'], { permission: 'orders:write' })
export class SetHoldRulesPayload extends Payload {
  @Field(() => [HoldRuleType], {
    nullable: true,
    description: 'All rules as they are now, at most 7; null when refused.',
  })
  holdRules?: HoldRuleType[];
}
