import { Field, ObjectType } from '@nestjs/graphql';

import { Access, MoneyType, UserError } from '@app/platform';

import { UnavailableLineType } from './cart.type.js';

@ObjectType('PriceBelowMap', {
  implements: () => [UserError],
  description: 'The price is below the minimum retail price of every supplier.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class PriceBelowMapType extends UserError {
  @Field(() => MoneyType, { description: 'The lowest price that a supplier allows.' })
  mapAmount: MoneyType;
}

@ObjectType('PriceBelowCost', {
  implements: () => [UserError],
  description: 'The price does not cover supply price and platform fee.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class PriceBelowCostType extends UserError {
  @Field(() => MoneyType, { description: 'The lowest price that does.' })
  costAmount: MoneyType;
}

@ObjectType('ListingNotAvailable', {
  implements: () => [UserError],
  description: 'Lines of the cart cannot be bought as they are.',
})
@Access.everyone()
/** @public Found by its base class, UserError: refusals name it in `typeName`. */
export class ListingNotAvailableType extends UserError {
  @Field(() => [UnavailableLineType], { description: 'Which, and why; at most 50 lines.' })
  lines: UnavailableLineType[];
}
