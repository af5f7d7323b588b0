import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';

import type { DatabaseListener, QueueListener } from './stored-event.js';
import type { Subscriptions } from './subscriptions.js';

/** Marks a class as a DatabaseListener. */
export const ListensInDatabase = DiscoveryService.createDecorator();
/** Marks a class as a QueueListener. */
export const ListensByQueue = DiscoveryService.createDecorator();

/** The listeners that this process has, found by their decorators. */
@Injectable()
export class Listeners {
  constructor(private readonly discovery: DiscoveryService) {}

  inDatabase(): DatabaseListener<unknown>[] {
    return this.marked<DatabaseListener<unknown>>(ListensInDatabase.KEY);
  }

  byQueue(): QueueListener<unknown>[] {
    return this.marked<QueueListener<unknown>>(ListensByQueue.KEY);
  }

  /** @throws Error when a subscription has no listener here, or a listener no subscription. */
  assertMatch(subscriptions: Subscriptions): void {
    const have = new Set(
      [...this.inDatabase(), ...this.byQueue()].map(({ event, listener }) => `${event.name} → ${listener}`),
    );
    const want = new Set(
      Object.entries(subscriptions).flatMap(([event, names]) => names.map((name) => `${event} → ${name}`)),
    );
    const missing = [...want].filter((one) => !have.has(one));
    const surplus = [...have].filter((one) => !want.has(one));
    if (missing.length + surplus.length > 0) {
      throw new Error(
        `Subscriptions and listeners differ. Without a listener: ${missing.join(', ') || 'none'}. Without a subscription: ${surplus.join(', ') || 'none'}.`,
      );
    }
  }

  private marked<Found>(key: string): Found[] {
    return this.discovery
      .getProviders({ metadataKey: key })
      .map(({ instance }) => instance as Found)
      .filter(Boolean);
  }
}
