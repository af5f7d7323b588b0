import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Access, Payload } from '@app/platform';

import type { CodedOutcome } from '../use-cases/update-offers-by-code.js';
import { OfferType } from './offer.type.js';
import { ProductType } from './product.type.js';

@ObjectType({ isAbstract: true })
abstract class OffersPayload extends Payload {
  @Field(() => [OfferType], {
    nullable: true,
    description: 'The offers as they are now, at most 100; null when refused.',
  })
  offers?: OfferType[];
}

@ObjectType({ description: 'What became of updateOffers.' })
@Access.everyone()
export class UpdateOffersPayload extends OffersPayload {}

export const CodedOutcomeEnum = { UPDATED: 'UPDATED', UNCHANGED: 'UNCHANGED', REFUSED: 'REFUSED' } as const;
registerEnumType(CodedOutcomeEnum, {
  name: 'CodedOutcome',
  description: 'What became of a change by code.',
  valuesMap: {
    UPDATED: { description: 'It was made.' },
    UNCHANGED: { description: 'It was so already.' },
    REFUSED: { description: 'Nothing of it was made; the message says why, and what to do.' },
  },
});

@ObjectType('CodedChange', { description: 'What became of one change by code.' })
@Access.to(['SUPPLIER'], { permission: 'catalog:write' })
export class CodedChangeType {
  @Field(() => String, { description: 'The own code.' })
  supplierSku: string;

  @Field(() => CodedOutcomeEnum, { description: 'What became of it.' })
  outcome: CodedOutcome['outcome'];

  @Field(() => String, { nullable: true, description: 'The first field at fault or remarked on; null: none.' })
  field: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused and what to do, or what was taken otherwise than it was sent; null: nothing.',
  })
  message: string | null;
}

@ObjectType({ description: 'What became of updateOffersByCode.' })
@Access.everyone()
export class UpdateOffersByCodePayload extends Payload {
  @Field(() => [CodedChangeType], {
    nullable: true,
    description: 'One for each change, in their order, at most 1,000; null when refused.',
  })
  changes?: CodedChangeType[];
}

@ObjectType({ description: 'What became of pauseOffers.' })
@Access.everyone()
export class PauseOffersPayload extends OffersPayload {}

@ObjectType({ description: 'What became of resumeOffers.' })
@Access.everyone()
export class ResumeOffersPayload extends OffersPayload {}

@ObjectType({ isAbstract: true })
abstract class ProductPayload extends Payload {
  @Field(() => ProductType, { nullable: true, description: 'The product; null when refused.' })
  product?: ProductType;
}

@ObjectType({ description: 'What became of withdrawProduct.' })
@Access.everyone()
export class WithdrawProductPayload extends ProductPayload {}

@ObjectType({ description: 'What became of restoreProduct.' })
@Access.everyone()
export class RestoreProductPayload extends ProductPayload {}
