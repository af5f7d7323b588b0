import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsOptional, IsString, ValidateNested } from 'class-validator';

import type { WarehouseId } from '@app/kernel';
import { GlobalIdField } from '@app/platform';

@InputType({ description: 'New stock and prices of what the supplier calls so; what is left out stays.' })
export class CodedTermsInput {
  @Field(() => String, { description: 'The own code of the offer: the sku_code of feeds.' })
  @IsString()
  supplierSku: string;

  @Field(() => Int, { nullable: true, description: 'Pieces on hand in the warehouse.' })
  @IsOptional()
  @IsInt()
  stock?: number | null;

  @Field(() => String, { nullable: true, description: 'New supply price, such as "12.50".' })
  @IsOptional()
  @IsString()
  supplyPrice?: string | null;

  @Field(() => String, { nullable: true, description: 'New retail price, such as "39.00".' })
  @IsOptional()
  @IsString()
  retailPrice?: string | null;

  @Field(() => String, { nullable: true, description: 'New minimum retail price; "0": none.' })
  @IsOptional()
  @IsString()
  minimumRetailPrice?: string | null;
}

@InputType({ description: 'Input of updateOffersByCode.' })
export class UpdateOffersByCodeInput {
  @GlobalIdField('Warehouse', { description: 'The own warehouse where the stock was counted.' })
  warehouseId: WarehouseId;

  @Field(() => [CodedTermsInput], { description: 'At most 1,000 changes; each is made or refused by itself.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(1_000)
  @ValidateNested({ each: true })
  @Type(() => CodedTermsInput)
  changes: CodedTermsInput[];
}
