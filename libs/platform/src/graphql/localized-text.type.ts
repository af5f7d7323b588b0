import { Field, ObjectType } from '@nestjs/graphql';

import { Access } from './access.js';

@ObjectType('LocalizedText', { description: 'A text in Chinese and English.' })
@Access.everyone()
export class LocalizedTextType {
  @Field(() => String, { description: 'Chinese.' })
  zh: string;

  @Field(() => String, { description: 'English.' })
  en: string;
}
