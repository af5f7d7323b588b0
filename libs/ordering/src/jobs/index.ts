import { Module } from '@nestjs/common';

import { OrderingModule } from '../ordering.module.js';
import { DecideDueHoldsSweep } from './decide-due-holds.sweep.js';
import { AnswerRerouteSweep } from './answer-reroute.sweep.js';
import { EraseShoppersSweep } from './erase-shoppers.sweep.js';
import { ExpireOrdersSweep } from './expire-orders.sweep.js';
import {
  OnParcelShipped,
  OnPaymentCaptured,
  OnRefundDone,
  OnSupplierOrderAccepted,
  OnSupplierOrderDelivered,
  OnSupplierOrderReceived,
  OnSupplierOrderRejected,
  OnSupplierOrderShipped,
} from './listeners.js';

@Module({
  imports: [OrderingModule],
  providers: [
    DecideDueHoldsSweep,
    AnswerRerouteSweep,
    EraseShoppersSweep,
    ExpireOrdersSweep,
    OnParcelShipped,
    OnPaymentCaptured,
    OnRefundDone,
    OnSupplierOrderAccepted,
    OnSupplierOrderDelivered,
    OnSupplierOrderReceived,
    OnSupplierOrderRejected,
    OnSupplierOrderShipped,
  ],
})
export class OrderingJobsModule {}
