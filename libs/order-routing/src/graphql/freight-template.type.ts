import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type CurrencyCode, type FreightTemplateId, toGlobalId } from '@app/kernel';
import { Access, CurrencyCodeEnum, MoneyType, Payload, toMoney } from '@app/platform';

import type { FreightRule } from '../domain/freight.rules.js';
import type { FreightTemplate } from '../queries/freight-templates.query.js';

export const FreightBasis = { WEIGHT: 'WEIGHT', PIECES: 'PIECES' } as const;
export type FreightBasis = keyof typeof FreightBasis;
registerEnumType(FreightBasis, {
  name: 'FreightBasis',
  description: 'What freight is counted by.',
  valuesMap: { WEIGHT: { description: 'Grams.' }, PIECES: { description: 'Pieces.' } },
});

@ObjectType('FreightRule', {
  description: 'What a parcel costs in some provinces: a fee for the first units, and one for each further step begun.',
})
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class FreightRuleType {
  @Field(() => [String], { description: 'Province codes; empty: everywhere that no other rule names.' })
  regions: readonly string[];

  @Field(() => FreightBasis, { description: 'What is counted.' })
  basis: FreightBasis;

  @Field(() => Int, { description: 'Grams or pieces that the first fee covers.' })
  firstUnits: number;

  @Field(() => MoneyType, { description: 'Fee for the first units.' })
  firstFee: MoneyType;

  @Field(() => Int, { description: 'Size of a further step, in grams or pieces.' })
  additionalUnits: number;

  @Field(() => MoneyType, { description: 'Fee for each further step begun.' })
  additionalFee: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'Amount of goods at supply prices from which a parcel goes for nothing; nothing: never.',
  })
  freeFrom: MoneyType | null;

  @Field(() => Int, { nullable: true, description: 'Pieces from which a parcel goes for nothing; nothing: never.' })
  freeFromPieces: number | null;

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

@ObjectType('ParcelFreight', { description: 'What a parcel would cost.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:read' })
export class ParcelFreightType {
  @Field(() => MoneyType, { description: 'The fee.' })
  fee: MoneyType;

  @Field(() => Int, { description: 'Days from dispatch to the door.' })
  transitDays: number;
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
  const { firstFeeMinor, additionalFeeMinor, freeFromMinor, ...plain } = rule;
  return {
    ...plain,
    firstFee: toMoney(firstFeeMinor, currency),
    additionalFee: toMoney(additionalFeeMinor, currency),
    freeFrom: freeFromMinor === null ? null : toMoney(freeFromMinor, currency),
  };
}
