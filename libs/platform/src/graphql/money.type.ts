import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { CURRENCY_DECIMALS, type CurrencyCode, toDecimalText } from '@app/kernel';

import { Access } from './access.js';

export const CurrencyCodeEnum = Object.fromEntries(Object.keys(CURRENCY_DECIMALS).map((code) => [code, code])) as {
  [Code in CurrencyCode]: Code;
};
registerEnumType(CurrencyCodeEnum, {
  name: 'CurrencyCode',
  description: 'ISO 4217 code of a currency that a shop may use.',
  valuesMap: Object.fromEntries(
    Object.keys(CURRENCY_DECIMALS).map((code) => [code, { description: `The currency ${code}.` }]),
  ),
});

@ObjectType('Money', { description: 'An amount of money.' })
@Access.everyone()
export class MoneyType {
  @Field(() => String, {
    description: 'The amount as decimal text with all decimals of the currency, such as "12.50".',
  })
  amount: string;

  @Field(() => CurrencyCodeEnum, { description: 'The currency of the amount.' })
  currencyCode: CurrencyCode;
}

/** @param currency as stored; only known ones are ever written. */
export function toMoney(amountMinor: bigint, currency: string): MoneyType {
  const currencyCode = currency as CurrencyCode;
  return { amount: toDecimalText(amountMinor, currencyCode), currencyCode };
}
