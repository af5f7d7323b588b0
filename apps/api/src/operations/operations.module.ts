import { Module } from '@nestjs/common';

import { OperationsQuery } from './operations.query.js';
import { OperationsResolver } from './operations.resolver.js';

/** The operator's view of the machine room: deliveries, queues, settings. */
@Module({ providers: [OperationsQuery, OperationsResolver] })
export class OperationsModule {}
