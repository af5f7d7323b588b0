import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { type CategoryId, type OrganizationId, type ProductId, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, Payload } from '@app/platform';

import { CHANGE_FIELDS, type ChangeField, type Changes, type ChangeStatus } from '../domain/change-request.js';
import type { LocalizedValues } from '../domain/goods.js';
import type { ChangeRequest } from '../queries/change-requests.query.js';

export const ChangeStatusEnum = {
  OPEN: 'OPEN',
  APPROVED: 'APPROVED',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
registerEnumType(ChangeStatusEnum, {
  name: 'ChangeRequestStatus',
  description: 'What became of a change request.',
  valuesMap: {
    OPEN: { description: 'The operator has yet to decide.' },
    APPROVED: { description: 'The change is made.' },
    REFUSED: { description: 'The operator said no, with a reason.' },
    WITHDRAWN: { description: 'Its supplier took it back.' },
  },
});

export const ChangeFieldEnum = {
  titleZh: 'TITLE_ZH',
  titleEn: 'TITLE_EN',
  brand: 'BRAND',
  categoryId: 'CATEGORY',
  attributes: 'ATTRIBUTES',
  images: 'IMAGES',
  gtin: 'GTIN',
  weightGrams: 'WEIGHT_GRAMS',
} as const satisfies Record<ChangeField, string>;
type ChangedField = (typeof ChangeFieldEnum)[ChangeField];
const FieldEnum = Object.fromEntries(Object.values(ChangeFieldEnum).map((value) => [value, value])) as {
  readonly [Name in ChangedField]: Name;
};
registerEnumType(FieldEnum, {
  name: 'ChangeRequestField',
  description: 'What of goods is to change.',
  valuesMap: {
    TITLE_ZH: { description: 'Title in Chinese.' },
    TITLE_EN: { description: 'Title in English.' },
    BRAND: { description: 'Brand.' },
    CATEGORY: { description: 'Category.' },
    ATTRIBUTES: { description: 'Attributes.' },
    IMAGES: { description: 'Pictures.' },
    GTIN: { description: 'Barcode of the variant.' },
    WEIGHT_GRAMS: { description: 'Weight of the variant in grams.' },
  },
});

@ObjectType('FieldChange', { description: 'One field as it was when the change was asked for, and as it is to be.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class FieldChangeType {
  @Field(() => FieldEnum, { description: 'Which field.' })
  field: ChangedField;

  @Field(() => [String], {
    description: 'Line by line: one for a text, one for each attribute or picture; at most 50.',
  })
  before: readonly string[];

  @Field(() => [String], { description: 'Likewise, as it is to be; at most 50.' })
  after: readonly string[];
}

@ObjectType('ChangeRequest', { description: 'A change that a supplier asked for of goods that he offers.' })
@Access.to(['SUPPLIER', 'PLATFORM'], { permission: 'catalog:read' })
export class ChangeRequestType {
  productRef: ProductId;
  supplierRef: OrganizationId;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ID, { nullable: true, description: 'Id of the variant that it names.' })
  skuId: string | null;

  @Field(() => ChangeStatusEnum, { description: 'What became of it.' })
  status: ChangeStatus;

  @Field(() => [FieldChangeType], { description: 'What changes; at most 8 fields.' })
  changes: FieldChangeType[];

  @Field(() => String, { description: 'Why, in the supplier’s words; may be empty.' })
  note: string;

  @Field(() => String, { nullable: true, description: 'Why it was refused.' })
  decisionReason: string | null;

  @Field(() => Boolean, { description: 'Whether it can no longer be approved, because the goods have changed since.' })
  isOutdated: boolean;

  @Field(() => Date, { description: 'When it was asked for.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was decided or taken back.' })
  decidedAt: Date | null;
}

export const ChangeRequestConnection = ConnectionOf(ChangeRequestType, 'ChangeRequestConnection');

@ObjectType({ isAbstract: true })
abstract class ChangeRequestPayload extends Payload {
  @Field(() => ChangeRequestType, { nullable: true, description: 'The request as it is now; nothing when refused.' })
  changeRequest?: ChangeRequestType | null;
}

@ObjectType({ description: 'What became of proposeChange.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class ProposeChangePayload extends ChangeRequestPayload {}

@ObjectType({ description: 'What became of withdrawChange.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class WithdrawChangePayload extends ChangeRequestPayload {}

@ObjectType({ description: 'What became of approveChange.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class ApproveChangePayload extends ChangeRequestPayload {}

@ObjectType({ description: 'What became of refuseChange.' })
@Access.to(['PLATFORM'], { permission: 'platform:operate' })
export class RefuseChangePayload extends ChangeRequestPayload {}

/** The categories that the changes of a request speak of. */
export function categoriesIn({ categoryId }: Changes): CategoryId[] {
  return categoryId ? [categoryId.before, categoryId.after] : [];
}

/** @param categoryName of those that the request speaks of. */
export function toChangeRequestType(
  request: ChangeRequest,
  categoryName: (id: CategoryId) => string,
): ChangeRequestType {
  const { changeRequestId, productId, skuId, supplierId, changes, ...facts } = request;
  const { status, note, decisionReason, isOutdated, createdAt, decidedAt } = facts;
  return {
    productRef: productId,
    supplierRef: supplierId,
    id: toGlobalId('ChangeRequest', changeRequestId),
    skuId: skuId && toGlobalId('Sku', skuId),
    status,
    changes: CHANGE_FIELDS.flatMap((field) => {
      const change = changes[field];
      if (!change) return [];
      const [before, after] = [change.before, change.after].map((value) => linesOf(field, value, categoryName));
      return { field: ChangeFieldEnum[field], before: before ?? [], after: after ?? [] };
    }),
    note,
    decisionReason,
    isOutdated,
    createdAt,
    decidedAt,
  };
}

function linesOf(field: ChangeField, value: unknown, categoryName: (id: CategoryId) => string): string[] {
  if (value === null || value === '') return [];
  if (field === 'categoryId') return [categoryName(value as CategoryId)];
  if (field === 'images') return value as string[];
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return Object.entries(value as LocalizedValues).map(([key, { zh, en }]) => `${key}: ${zh} / ${en}`);
}
