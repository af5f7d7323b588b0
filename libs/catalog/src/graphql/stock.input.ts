import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, Length, Max, Min, ValidateNested } from 'class-validator';

import type { OfferId, WarehouseId } from '@app/kernel';
import { GlobalIdField, PageArgs } from '@app/platform';

import { STOCK_MAX } from '../domain/offer.rules.js';
import { SAFETY_STOCK_MAX } from '../domain/stock.rules.js';

@ArgsType()
export class StockHistoryArgs extends PageArgs {
  @GlobalIdField('Offer', { description: 'One of the own offers.' })
  offerId: OfferId;

  @GlobalIdField('Warehouse', { description: 'The warehouse.' })
  warehouseId: WarehouseId;
}

@InputType({ description: 'What was really found of an offer in a warehouse.' })
export class StockCorrectionInput {
  @GlobalIdField('Offer', { description: 'One of the own offers.' })
  offerId: OfferId;

  @GlobalIdField('Warehouse', { description: 'One of the own warehouses.' })
  warehouseId: WarehouseId;

  @Field(() => Int, { description: 'Pieces that are there, those that orders hold included.' })
  @IsInt()
  @Min(0)
  @Max(STOCK_MAX)
  onHand: number;
}

@InputType({ description: 'Input of correctStock.' })
export class CorrectStockInput {
  @Field(() => [StockCorrectionInput], { description: 'At most 100; all are taken, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => StockCorrectionInput)
  counts: StockCorrectionInput[];
}

@InputType({ description: 'Pieces of an offer that came into a warehouse.' })
export class StockArrivalInput {
  @GlobalIdField('Offer', { description: 'One of the own offers.' })
  offerId: OfferId;

  @GlobalIdField('Warehouse', { description: 'One of the own warehouses.' })
  warehouseId: WarehouseId;

  @Field(() => Int, { description: 'How many came in.' })
  @IsInt()
  @Min(1)
  @Max(STOCK_MAX)
  pieces: number;
}

@InputType({ description: 'Input of restockOffers.' })
export class RestockOffersInput {
  @Field(() => ID, {
    description: 'Made by the client once per intent (16–64 characters, random) and kept over retries.',
  })
  @Length(16, 64)
  idempotencyKey: string;

  @Field(() => [StockArrivalInput], { description: 'At most 100; all are added, or none.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => StockArrivalInput)
  arrivals: StockArrivalInput[];
}

@InputType({ description: 'Input of setSafetyStock.' })
export class SetSafetyStockInput {
  @GlobalIdField('Offer', {
    description: 'Own offers, at most 100; left out: the rule for all that say nothing of their own.',
    isList: true,
    nullable: true,
  })
  @IsOptional()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  offerIds?: OfferId[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces in each warehouse that are not sold; nothing: as the rule says, or none if this is the rule.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(SAFETY_STOCK_MAX)
  pieces?: number | null;
}
