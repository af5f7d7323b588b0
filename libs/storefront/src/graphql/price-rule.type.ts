import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type CurrencyCode, toGlobalId } from '@app/kernel';
import { Access, MoneyType, Payload, toMoney } from '@app/platform';

import type { PriceEnding, PriceRounding, PriceRule } from '../domain/price.rules.js';
import type { StoredPriceRule } from '../queries/price-rules.query.js';
import { PriceEndingEnum, PriceRoundingEnum } from './enums.js';

@ObjectType('PriceRuleTerms', { description: 'How prices are made of the supply price.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class PriceRuleTermsType {
  @Field(() => Int, { description: 'Share of the supply price in percent.' })
  percentOfSupplyPrice: number;

  @Field(() => MoneyType, { description: 'What is added to that.' })
  add: MoneyType;

  @Field(() => PriceEndingEnum, { description: 'What the price ends in.' })
  ending: PriceEnding;

  @Field(() => PriceRoundingEnum, { description: 'Which price with the ending is taken.' })
  rounding: PriceRounding;
}

@ObjectType('PriceRule', { description: 'A named price rule of the calling creator’s shop.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class PriceRuleType {
  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;

  @Field(() => PriceRuleTermsType, { description: 'How it makes prices.' })
  terms: PriceRuleTermsType;

  @Field(() => Date, { description: 'When it was last changed.' })
  updatedAt: Date;
}

@ObjectType({ isAbstract: true })
abstract class PriceRulePayload extends Payload {
  @Field(() => PriceRuleType, { nullable: true, description: 'The rule as it is now; nothing when refused.' })
  priceRule?: PriceRuleType | null;
}

@ObjectType({ description: 'What became of createPriceRule.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class CreatePriceRulePayload extends PriceRulePayload {}

@ObjectType({ description: 'What became of updatePriceRule.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class UpdatePriceRulePayload extends PriceRulePayload {}

@ObjectType({ description: 'What became of deletePriceRule.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class DeletePriceRulePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the rule that is gone; nothing when refused.' })
  priceRuleId?: string | null;
}

export function toPriceRuleTerms(rule: PriceRule, currency: CurrencyCode): PriceRuleTermsType {
  const { percentOfSupplyPrice, addMinor, ending, rounding } = rule;
  return { percentOfSupplyPrice, add: toMoney(addMinor, currency), ending, rounding };
}

export function toPriceRuleType(rule: StoredPriceRule): PriceRuleType {
  const { priceRuleId, name, currency, updatedAt } = rule;
  return { id: toGlobalId('PriceRule', priceRuleId), name, terms: toPriceRuleTerms(rule, currency), updatedAt };
}
