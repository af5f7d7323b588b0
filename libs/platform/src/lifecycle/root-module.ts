import { type DynamicModule, Module, type Type } from '@nestjs/common';

import type { Config } from '../config/config.js';
import type { Subscriptions } from '../events/subscriptions.js';
import { PlatformModule } from '../platform.module.js';

@Module({})
class Root {}

/** One process: the platform once, and whichever parts it is to have. */
export function rootModule(
  config: Config,
  subscriptions: Subscriptions,
  parts: readonly (Type | DynamicModule)[],
): DynamicModule {
  return { module: Root, imports: [PlatformModule.forRoot(config, subscriptions), ...parts] };
}
