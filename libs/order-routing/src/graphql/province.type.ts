import { Field, ObjectType } from '@nestjs/graphql';

import { Access } from '@app/platform';

import type { Province } from '../domain/provinces.js';

@ObjectType('Province', { description: 'A province-level division of China: what freight goes by.' })
@Access.everyone()
export class ProvinceType {
  @Field(() => String, { description: 'Two digits of GB/T 2260, such as "33".' })
  code: string;

  @Field(() => String, { description: 'Name in Chinese.' })
  nameZh: string;

  @Field(() => String, { description: 'Name in English.' })
  nameEn: string;
}

export function toProvinceType({ code, zh, en }: Province): ProvinceType {
  return { code, nameZh: zh, nameEn: en };
}
