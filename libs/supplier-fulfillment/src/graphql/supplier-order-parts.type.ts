import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { toGlobalId } from '@app/kernel';
import { Access, MoneyType, toMoney } from '@app/platform';

import type { SupplierOrderLine } from '../queries/supplier-order-lines.query.js';

@ObjectType('SupplierOrderLineOption', { description: 'What tells a variant from its sisters.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class SupplierOrderLineOptionType {
  @Field(() => String, { description: 'Name of the option, such as "colour".' })
  name: string;

  @Field(() => String, { description: 'Its value in Chinese.' })
  valueZh: string;

  @Field(() => String, { description: 'Its value in English.' })
  valueEn: string;
}

@ObjectType('SupplierOrderLine', { description: 'Goods of a supplier order.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class SupplierOrderLineType {
  @Field(() => ID, { description: 'Opaque id; what `shipParcel` takes.' })
  id: string;

  @Field(() => String, { description: 'What the supplier calls it.' })
  supplierSku: string;

  @Field(() => String, { description: 'Title in Chinese.' })
  titleZh: string;

  @Field(() => String, { description: 'Title in English.' })
  titleEn: string;

  @Field(() => [SupplierOrderLineOptionType], { description: 'Which variant, at most 10 options.' })
  options: SupplierOrderLineOptionType[];

  @Field(() => String, { nullable: true, description: 'Address of its picture; null when there is none.' })
  image: string | null;

  @Field(() => Int, { description: 'Pieces ordered.' })
  quantity: number;

  @Field(() => Int, { description: 'Pieces that have left the warehouse.' })
  shippedQuantity: number;

  @Field(() => MoneyType, { description: 'Supply price of one piece, as it was when the order was placed.' })
  supplyPrice: MoneyType;
}

export function toSupplierOrderLineType(line: SupplierOrderLine): SupplierOrderLineType {
  return {
    id: toGlobalId('OrderLine', line.lineId),
    supplierSku: line.supplierSku,
    titleZh: line.titleZh,
    titleEn: line.titleEn,
    options: Object.entries(line.options).map(([name, { zh, en }]) => ({ name, valueZh: zh, valueEn: en })),
    image: line.image,
    quantity: line.quantity,
    shippedQuantity: line.shippedQuantity,
    supplyPrice: toMoney(line.supplyPriceMinor, line.currency),
  };
}

@ObjectType('SupplierOrderRecipient', {
  description:
    'Who gets the parcel: for the supplier, from the hand-over until the receipt; covered up at other times.',
})
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'fulfilment:read' })
export class SupplierOrderRecipientType {
  @Field(() => String, { description: 'Name.' })
  name: string;

  @Field(() => String, { description: 'Phone.' })
  phone: string;

  @Field(() => String, { description: 'Province: two digits of GB/T 2260.' })
  province: string;

  @Field(() => String, { description: 'City.' })
  city: string;

  @Field(() => String, { description: 'District or county; may be empty.' })
  district: string;

  @Field(() => String, { description: 'Street and house.' })
  street: string;

  @Field(() => Boolean, { description: 'Whether name, phone and street are covered up.' })
  isMasked: boolean;
}

@ObjectType('SupplierOrderCounts', { description: 'How much a supplier has to do.' })
@Access.to(['SUPPLIER'], { permission: 'fulfilment:read' })
export class SupplierOrderCountsType {
  @Field(() => Int, { description: 'To be accepted or rejected.' })
  toAccept: number;

  @Field(() => Int, { description: 'Accepted and not wholly shipped.' })
  toShip: number;

  @Field(() => Int, { description: 'On the way or delivered.' })
  shipped: number;

  @Field(() => Int, { description: 'Past the deadline for accepting or shipping.' })
  overdue: number;

  @Field(() => Int, { description: 'Those that a person should look at.' })
  needingAttention: number;
}
