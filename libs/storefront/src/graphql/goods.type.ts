import { Field, ID, ObjectType } from '@nestjs/graphql';

import { Access, LocalizedTextType } from '@app/platform';

@ObjectType('ListingValue', { description: 'One attribute or option of goods, such as a colour.' })
@Access.everyone()
export class ListingValueType {
  @Field(() => ID, {
    description: 'Which attribute or option, such as "colour": the same for all goods of a category.',
  })
  key: string;

  @Field(() => LocalizedTextType, {
    description:
      'What it is called, such as "颜色" and "Colour"; one that only its supplier knows, by the supplier’s word in both languages.',
  })
  name: LocalizedTextType;

  @Field(() => LocalizedTextType, { description: 'Its value.' })
  value: LocalizedTextType;
}
