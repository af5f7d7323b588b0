import type { OrderId } from '@app/kernel';

/** Knows which order a secret link is for. Ordering provides it, because identity may not ask ordering. */
export abstract class OrderLinkSource {
  /** @returns null when the link is of no order. */
  abstract find(token: string): Promise<OrderId | null>;
}
