import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';

import type { CurrencyCode } from '@app/kernel';
import { CurrencyCodeEnum, PageArgs } from '@app/platform';

import type { WalletAccountKind } from '../domain/ledger.rules.js';
import type { PaymentStatus } from '../domain/payment.state.js';
import type { RefundStatus } from '../domain/refund.state.js';
import type { EarningStatus } from '../queries/earnings.query.js';
import { EarningStatusEnum, PaymentStatusEnum, RefundStatusEnum, WalletAccountEnum } from './settlement.enums.js';

const DAYS_MAX = 92;
const DAYS_DEFAULT = 30;

@ArgsType()
export class StatementArgs extends PageArgs {
  @Field(() => WalletAccountEnum, { nullable: true, description: 'Only this account; nothing for all.' })
  @IsOptional()
  @IsIn(Object.values(WalletAccountEnum))
  account?: WalletAccountKind | null;
}

@ArgsType()
export class EarningsArgs extends PageArgs {
  @Field(() => EarningStatusEnum, { nullable: true, description: 'Only these; nothing for all.' })
  @IsOptional()
  @IsIn(Object.values(EarningStatusEnum))
  status?: EarningStatus | null;
}

@ArgsType()
export class PaymentsArgs extends PageArgs {
  @Field(() => PaymentStatusEnum, { nullable: true, description: 'Only these; nothing for all.' })
  @IsOptional()
  @IsIn(Object.values(PaymentStatusEnum))
  status?: PaymentStatus | null;
}

@ArgsType()
export class RefundsArgs extends PageArgs {
  @Field(() => RefundStatusEnum, { nullable: true, description: 'Only these; nothing for all.' })
  @IsOptional()
  @IsIn(Object.values(RefundStatusEnum))
  status?: RefundStatus | null;
}

@ArgsType()
export class EarningsByDayArgs {
  @Field(() => Int, { defaultValue: DAYS_DEFAULT, description: 'How many days up to today, 1–92.' })
  @IsInt()
  @Min(1)
  @Max(DAYS_MAX)
  days: number = DAYS_DEFAULT;

  @Field(() => CurrencyCodeEnum, { defaultValue: 'CNY', description: 'The currency to look at.' })
  @IsIn(Object.values(CurrencyCodeEnum))
  currency: CurrencyCode = 'CNY';
}
