import { Field, ID, ObjectType } from '@nestjs/graphql';

import type { LocalizedValues } from '@app/catalog';
import { Access, LocalizedTextType } from '@app/platform';

@ObjectType('ListingValue', { description: 'One attribute or option of goods, such as a colour.' })
@Access.everyone()
export class ListingValueType {
  @Field(() => ID, {
    description: 'Which attribute or option, such as "colour": the same for all goods of a category.',
  })
  key: string;

  @Field(() => LocalizedTextType, { description: 'Its value.' })
  value: LocalizedTextType;
}

export function toListingValues(values: LocalizedValues): ListingValueType[] {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}
