import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type CurrencyCode, type FreightTemplateId, toGlobalId } from '@app/kernel';
import { Access, CurrencyCodeEnum, MoneyType, Payload, toMoney } from '@app/platform';

import type { FreightRule } from '../domain/freight.rules.js';
import type { FreightTemplate } from '../queries/freight-templates.query.js';

@ObjectType('FreightRule', {
  description:
    'What a parcel costs in some provinces: a fee for the first weight, and one for each further step begun.',
})
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FreightRuleType {
  @Field(() => [String], { description: 'Province codes; empty: everywhere that no other rule names.' })
  regions: readonly string[];

  @Field(() => Int, { description: 'Weight that the first fee covers, in grams.' })
  firstWeightGrams: number;

  @Field(() => MoneyType, { description: 'Fee for the first weight.' })
  firstFee: MoneyType;

  @Field(() => Int, { description: 'Size of a further step, in grams.' })
  additionalWeightGrams: number;

  @Field(() => MoneyType, { description: 'Fee for each further step begun.' })
  additionalFee: MoneyType;

  @Field(() => Int, { description: 'Days from dispatch to the door.' })
  transitDays: number;
}

@ObjectType('FreightTemplate', { description: 'Where a supplier delivers to and for how much.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FreightTemplateType {
  ref: FreightTemplateId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => String, { description: 'What the supplier calls it.' })
  name: string;

  @Field(() => CurrencyCodeEnum, { description: 'Currency of its fees. It serves offers in that currency only.' })
  currency: CurrencyCode;

  @Field(() => [FreightRuleType], { description: 'The rule that names a province counts there. There are at most 34.' })
  rules: readonly FreightRuleType[];

  @Field(() => [String], { description: 'Codes of the provinces that are not delivered to.' })
  excludedRegions: readonly string[];
}

@ObjectType({ description: 'What became of createFreightTemplate.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class CreateFreightTemplatePayload extends Payload {
  @Field(() => FreightTemplateType, { nullable: true, description: 'The new template; nothing when refused.' })
  freightTemplate?: FreightTemplateType | null;
}

@ObjectType({ description: 'What became of updateFreightTemplate.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class UpdateFreightTemplatePayload extends Payload {
  @Field(() => FreightTemplateType, { nullable: true, description: 'The template as it is now; nothing when refused.' })
  freightTemplate?: FreightTemplateType | null;
}

export function toFreightTemplateType({
  freightTemplateId,
  name,
  currency,
  terms,
}: FreightTemplate): FreightTemplateType {
  return {
    ref: freightTemplateId,
    id: toGlobalId('FreightTemplate', freightTemplateId),
    name,
    currency,
    rules: terms.rules.map((rule) => toFreightRuleType(rule, currency)),
    excludedRegions: terms.excludedRegions,
  };
}

function toFreightRuleType(rule: FreightRule, currency: CurrencyCode): FreightRuleType {
  const { firstFeeMinor, additionalFeeMinor, ...plain } = rule;
  return { ...plain, firstFee: toMoney(firstFeeMinor, currency), additionalFee: toMoney(additionalFeeMinor, currency) };
}
