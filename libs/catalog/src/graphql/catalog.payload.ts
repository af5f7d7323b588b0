import { Field, ObjectType } from '@nestjs/graphql';

import { Access, Payload } from '@app/platform';

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
