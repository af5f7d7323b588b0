import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsInt, IsOptional, IsString, Max, Min, ValidateNested } from 'class-validator';

import { type OrganizationId, type SkuId, toGlobalId } from '@app/kernel';
import { Access, GlobalIdField, MoneyType, Payload, toMoney } from '@app/platform';

import type { CreatorRules } from '../queries/routing-rules.query.js';
import { RULES_CURRENCY } from '../use-cases/set-routing-rules.js';

export const RoutingPreferenceKind = { PIN: 'PIN', PREFER: 'PREFER', AVOID: 'AVOID' } as const;
export type RoutingPreferenceKind = keyof typeof RoutingPreferenceKind;
registerEnumType(RoutingPreferenceKind, {
  name: 'RoutingPreferenceKind',
  description: 'A creator’s word on a supplier.',
  valuesMap: {
    PIN: { description: 'Nobody else serves it.' },
    PREFER: { description: 'He serves it as long as he can.' },
    AVOID: { description: 'He serves it only where nobody else can.' },
  },
});

export const ReroutePolicyEnum = { AUTO: 'AUTO', ASK: 'ASK', REFUND: 'REFUND' } as const;
export type ReroutePolicyEnum = keyof typeof ReroutePolicyEnum;
registerEnumType(ReroutePolicyEnum, {
  name: 'ReroutePolicy',
  description: 'What becomes of a part of an order that its supplier does not serve.',
  valuesMap: {
    AUTO: { description: 'The next best supplier serves it, unless that would be a loss; else it is refunded.' },
    ASK: {
      description: 'The creator says within the time that the market gives; unansweredPolicy counts when he does not.',
    },
    REFUND: { description: 'It is refunded.' },
  },
});

export const UnansweredPolicyEnum = { AUTO: 'AUTO', REFUND: 'REFUND' } as const;
export type UnansweredPolicyEnum = keyof typeof UnansweredPolicyEnum;
registerEnumType(UnansweredPolicyEnum, {
  name: 'UnansweredPolicy',
  description: 'What becomes of a part of which its creator was asked and did not answer in time.',
  valuesMap: {
    AUTO: { description: 'The next best supplier serves it, unless that would be a loss; else it is refunded.' },
    REFUND: { description: 'It is refunded.' },
  },
});

@ObjectType('RoutingPreference', { description: 'A creator’s word on who serves his shoppers.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RoutingPreferenceType {
  @Field(() => RoutingPreferenceKind, { description: 'What it says.' })
  kind: RoutingPreferenceKind;

  @Field(() => ID, { description: 'The supplier.' })
  supplierId: string;

  @Field(() => ID, { nullable: true, description: 'The goods; nothing: all.' })
  skuId: string | null;
}

@ObjectType('RoutingRules', { description: 'How a creator’s orders are routed.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class RoutingRulesType {
  @Field(() => MoneyType, { description: 'What every parcel beyond the first is held to cost.' })
  splitPenalty: MoneyType;

  @Field(() => MoneyType, { description: 'What every day is held to cost that a parcel comes later than expected.' })
  lateDay: MoneyType;

  @Field(() => Int, { description: 'Days from the order within which a parcel is not late.' })
  expectedDays: number;

  @Field(() => MoneyType, {
    description: 'What a line is held to cost that its supplier fails; counts by how often he does.',
  })
  failure: MoneyType;

  @Field(() => [RoutingPreferenceType], { description: 'Of equal kind the first counts first. There are at most 100.' })
  preferences: RoutingPreferenceType[];

  @Field(() => ReroutePolicyEnum, { description: 'What becomes of what a supplier does not serve.' })
  reroutePolicy: ReroutePolicyEnum;

  @Field(() => UnansweredPolicyEnum, {
    description: 'What becomes of it when the creator is asked and does not answer.',
  })
  unansweredPolicy: UnansweredPolicyEnum;
}

@InputType({ description: 'A creator’s word on who serves his shoppers.' })
export class RoutingPreferenceInput {
  @Field(() => RoutingPreferenceKind, { description: 'What it says.' })
  @IsIn(Object.values(RoutingPreferenceKind))
  kind: RoutingPreferenceKind;

  @GlobalIdField('Organization', { description: 'The supplier.' })
  supplierId: OrganizationId;

  @GlobalIdField('Sku', { nullable: true, description: 'The goods; nothing: all.' })
  skuId?: SkuId | null;
}

/** What decides who serves, whether it is set or only tried. */
@InputType({ isAbstract: true })
export class RoutingWeightsInput {
  @Field(() => String, { description: 'What every parcel beyond the first is held to cost, as decimal text.' })
  @IsString()
  splitPenalty: string;

  @Field(() => String, { description: 'What every day of lateness is held to cost, as decimal text.' })
  @IsString()
  lateDay: string;

  @Field(() => Int, { description: 'Days from the order within which a parcel is not late, 0–60.' })
  @IsInt()
  @Min(0)
  @Max(60)
  expectedDays: number;

  @Field(() => String, { description: 'What a line is held to cost that its supplier fails, as decimal text.' })
  @IsString()
  failure: string;

  @Field(() => [RoutingPreferenceInput], { description: 'Of equal kind the first counts first; at most 100.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => RoutingPreferenceInput)
  preferences: RoutingPreferenceInput[];
}

@InputType({ description: 'New routing rules; they take the place of the old ones.' })
export class SetRoutingRulesInput extends RoutingWeightsInput {
  @Field(() => ReroutePolicyEnum, { description: 'What becomes of what a supplier does not serve.' })
  @IsIn(Object.values(ReroutePolicyEnum))
  reroutePolicy: ReroutePolicyEnum;

  @Field(() => UnansweredPolicyEnum, {
    nullable: true,
    description: 'What becomes of it when the creator is asked and does not answer; left out: it is refunded.',
  })
  @IsOptional()
  @IsIn(Object.values(UnansweredPolicyEnum))
  unansweredPolicy?: UnansweredPolicyEnum | null;
}

@ObjectType({ description: 'What became of setRoutingRules.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class SetRoutingRulesPayload extends Payload {
  @Field(() => RoutingRulesType, { nullable: true, description: 'The rules as they are now; nothing when refused.' })
  routingRules?: RoutingRulesType | null;
}

export function toRoutingRulesType({ weights, preferences, ...policies }: CreatorRules): RoutingRulesType {
  return {
    splitPenalty: toMoney(weights.splitPenaltyMinor, RULES_CURRENCY),
    lateDay: toMoney(weights.lateDayMinor, RULES_CURRENCY),
    expectedDays: weights.expectedDays,
    failure: toMoney(weights.failureMinor, RULES_CURRENCY),
    preferences: preferences.map(({ kind, supplierId, skuId }) => ({
      kind,
      supplierId: toGlobalId('Organization', supplierId),
      skuId: skuId && toGlobalId('Sku', skuId),
    })),
    ...policies,
  };
}
