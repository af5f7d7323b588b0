import { Module } from '@nestjs/common';

import { IdentityModule } from '@app/identity';
import { OrderingModule } from '@app/ordering';
import { OrderRoutingModule } from '@app/order-routing';

import { OrderPartSupplierResolver } from './order-part-supplier.resolver.js';

/** Fields that join two contexts: the only place that sees both. */
@Module({ imports: [IdentityModule, OrderingModule, OrderRoutingModule], providers: [OrderPartSupplierResolver] })
export class LinksModule {}
