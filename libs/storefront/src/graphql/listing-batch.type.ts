import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { type ProductCard, toNamedValues } from '@app/catalog';
import { type CurrencyCode, toGlobalId } from '@app/kernel';
import { Access, ConnectionOf, MoneyType, Payload, toMoney } from '@app/platform';

import type { BatchAction, BatchStatus, RowOutcome, SkuFigures } from '../domain/listing-batch.js';
import type { ListingMode } from '../domain/listing.state.js';
import type { PriceFloor } from '../domain/price.rules.js';
import type { ListingBatch, ListingBatchRow } from '../queries/listing-batches.query.js';
import {
  ListingBatchActionEnum,
  ListingBatchOutcomeEnum,
  ListingBatchStatusEnum,
  ListingModeEnum,
  PriceFloorEnum,
} from './enums.js';
import { ListingValueType } from './goods.type.js';
import { ListedProductType, toListedProduct } from './listing.type.js';
import { PriceRuleTermsType, toPriceRuleTerms } from './price-rule.type.js';

@ObjectType('ListingBatchSku', { description: 'What a batch does to one variant.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListingBatchSkuType {
  @Field(() => ID, { description: 'Opaque id of the variant.' })
  id: string;

  @Field(() => [ListingValueType], { description: 'What tells it from its sisters: at most 3 options.' })
  options: ListingValueType[];

  @Field(() => MoneyType, { nullable: true, description: 'Its price before; null: it was not on sale.' })
  oldPrice: MoneyType | null;

  @Field(() => MoneyType, { description: 'Its price after.' })
  newPrice: MoneyType;

  @Field(() => MoneyType, {
    nullable: true,
    description: 'MARKUP: what the cheapest offer asks; null in COMMISSION mode.',
  })
  supplyPrice: MoneyType | null;

  @Field(() => MoneyType, { description: 'What the creator earns by a piece at the new price, before freight.' })
  earning: MoneyType;

  @Field(() => PriceFloorEnum, {
    nullable: true,
    description: 'What the price was raised to; null: it is what the rule makes.',
  })
  raisedTo: PriceFloor | null;
}

@ObjectType('ListingBatchRow', { description: 'A product of a batch, and what becomes of it.' })
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListingBatchRowType {
  @Field(() => ID, { description: 'Opaque id of the product.' })
  productId: string;

  @Field(() => ListedProductType, {
    nullable: true,
    description: 'The product; null when the catalogue has it no longer.',
  })
  product: ListedProductType | null;

  @Field(() => ListingBatchOutcomeEnum, { description: 'What became of it, or would.' })
  outcome: RowOutcome;

  @Field(() => String, { nullable: true, description: 'For programs: why nothing is done; null when something is.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'For people: why nothing is done, and what to do.' })
  message: string | null;

  @Field(() => [ListingBatchSkuType], {
    description: 'Its variants with their prices, at most 100; empty where none is made.',
  })
  skus: ListingBatchSkuType[];
}

export const ListingBatchRowConnection = ConnectionOf(ListingBatchRowType, 'ListingBatchRowConnection');

@ObjectType('ListingBatch', {
  description: 'Products chosen together, to be listed, repriced or taken off sale in one go.',
})
@Access.to(['CREATOR'], { permission: 'shop:read' })
export class ListingBatchType {
  ref: ListingBatch;

  @Field(() => ID, { description: 'Opaque id.' })
  id: string;

  @Field(() => ListingBatchStatusEnum, { description: 'How far it is.' })
  status: BatchStatus;

  @Field(() => ListingBatchActionEnum, { nullable: true, description: 'What it does; null: a draft.' })
  action: BatchAction | null;

  @Field(() => ListingModeEnum, { nullable: true, description: 'LIST: who sets the prices.' })
  mode: ListingMode | null;

  @Field(() => PriceRuleTermsType, {
    nullable: true,
    description: 'The rule as it was at the start; null: none, or each listing’s own.',
  })
  rule: PriceRuleTermsType | null;

  @Field(() => Int, { description: 'How many products it holds.' })
  size: number;

  @Field(() => Int, { description: 'Products still to be dealt with.' })
  pendingCount: number;

  @Field(() => Int, { description: 'Products that were done.' })
  doneCount: number;

  @Field(() => Int, { description: 'Products that were so before.' })
  unchangedCount: number;

  @Field(() => Int, { description: 'Products that were refused.' })
  refusedCount: number;

  @Field(() => Date, { description: 'When it was begun.' })
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was started; null: a draft.' })
  startedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When its last product was dealt with.' })
  finishedAt: Date | null;
}

export const ListingBatchConnection = ConnectionOf(ListingBatchType, 'ListingBatchConnection');

@ObjectType({ isAbstract: true })
abstract class ListingBatchPayload extends Payload {
  @Field(() => ListingBatchType, { nullable: true, description: 'The batch as it is now; nothing when refused.' })
  batch?: ListingBatchType | null;
}

@ObjectType({ description: 'What became of draftListingBatch.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class DraftListingBatchPayload extends ListingBatchPayload {}

@ObjectType({ description: 'What became of addToListingBatch.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class AddToListingBatchPayload extends ListingBatchPayload {}

@ObjectType({ description: 'What became of removeFromListingBatch.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class RemoveFromListingBatchPayload extends ListingBatchPayload {}

@ObjectType({ description: 'What became of startListingBatch.' })
@Access.to(['CREATOR'], { permission: 'shop:write' })
export class StartListingBatchPayload extends ListingBatchPayload {}

export function toListingBatchType(batch: ListingBatch): ListingBatchType {
  const { batchId, status, plan, rows, currency, createdAt, startedAt, finishedAt } = batch;
  return {
    ref: batch,
    id: toGlobalId('ListingBatch', batchId),
    status,
    action: plan?.action ?? null,
    mode: plan?.mode ?? null,
    rule: plan?.rule ? toPriceRuleTerms(plan.rule, currency) : null,
    size: rows.PENDING + rows.DONE + rows.UNCHANGED + rows.REFUSED,
    pendingCount: rows.PENDING,
    doneCount: rows.DONE,
    unchangedCount: rows.UNCHANGED,
    refusedCount: rows.REFUSED,
    createdAt,
    startedAt,
    finishedAt,
  };
}

export function toListingBatchRowType(
  { productId, outcome, code, message, figures }: ListingBatchRow,
  card: ProductCard | null,
  currency: CurrencyCode,
): ListingBatchRowType {
  return {
    productId: toGlobalId('Product', productId),
    product: card && toListedProduct(card),
    outcome,
    code,
    message,
    skus: figures.map((sku) => toListingBatchSku(sku, card, currency)),
  };
}

function toListingBatchSku(sku: SkuFigures, card: ProductCard | null, currency: CurrencyCode): ListingBatchSkuType {
  const money = (amountMinor: bigint | null): MoneyType | null =>
    amountMinor === null ? null : toMoney(amountMinor, currency);
  return {
    id: toGlobalId('Sku', sku.skuId),
    options: card ? toNamedValues(card.skus.find(({ skuId }) => skuId === sku.skuId)?.options ?? {}, card) : [],
    oldPrice: money(sku.oldPriceMinor),
    newPrice: toMoney(sku.newPriceMinor, currency),
    supplyPrice: money(sku.supplyPriceMinor),
    earning: toMoney(sku.earningMinor, currency),
    raisedTo: sku.raisedTo,
  };
}
