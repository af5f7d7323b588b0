import { setTimeout as sleep } from 'node:timers/promises';

import { type MarketClient, newKey, Refused } from './market-client.js';
import type { ShelfGoods, Stage } from './stage.js';

export interface PlacedOrder {
  readonly number: string;
  readonly linkToken: string;
}

interface Figures {
  readonly total: { readonly amount: string };
}

/** A shopper who keeps trying while Daifa does not answer, with the same key, so that he buys once. */
export class Shopper {
  private readonly key = newKey();

  constructor(
    private readonly market: MarketClient,
    private readonly stage: Stage,
    private readonly index: number,
  ) {}

  /** @throws Refused */
  async buy(goods: ShelfGoods, quantity: number): Promise<PlacedOrder> {
    const lines = [{ listingId: goods.listingId, skuId: goods.skuId, quantity }];
    const { quoteCart } = await this.untilAnswered(() =>
      this.market.ask<{ quoteCart: Figures }>(
        'query($input: QuoteCartInput!) { quoteCart(input: $input) { total { amount } } }',
        { input: { shopId: this.stage.shopId, lines, province: '44' } },
      ),
    );
    const { order } = await this.untilAnswered(() =>
      this.market.mutate<{ order: PlacedOrder }>(
        'placeOrder',
        {
          idempotencyKey: this.key,
          shopId: this.stage.shopId,
          lines,
          recipient: this.recipient(),
          expectedTotal: quoteCart.total.amount,
        },
        'order { number linkToken }',
      ),
    );
    return order;
  }

  /** Goes to the provider's page and pays there. */
  async pay({ linkToken }: PlacedOrder): Promise<void> {
    const mine = this.market.withOrderLink(linkToken);
    const { payUrl } = await this.untilAnswered(() =>
      mine.mutate<{ payUrl: string }>('startPayment', { returnPath: `/o/${linkToken}` }, 'payUrl'),
    );
    await this.untilAnswered(async () => {
      const response = await fetch(payUrl, {
        method: 'POST',
        body: new URLSearchParams({ action: 'pay' }),
        redirect: 'manual',
      });
      if (response.status >= 500) throw new Error(`The provider answered ${response.status}`);
    });
  }

  async confirmReceipt({ linkToken }: PlacedOrder): Promise<void> {
    const key = newKey();
    await this.untilAnswered(() =>
      this.market.withOrderLink(linkToken).mutate('confirmReceipt', { idempotencyKey: key }, 'order { status }'),
    );
  }

  private recipient(): object {
    const phone = `1990000${String(this.index % 10_000).padStart(4, '0')}`;
    const street = `天河路 ${this.index} 号`;
    return { name: `顾客${this.index}`, phone, province: '44', city: '广州市', district: '天河区', street };
  }

  private async untilAnswered<Answer>(call: () => Promise<Answer>): Promise<Answer> {
    for (;;) {
      try {
        return await call();
      } catch (error) {
        if (error instanceof Refused && !error.has('INTERNAL_SERVER_ERROR') && !error.has('BUSY')) throw error;
        await sleep(200);
      }
    }
  }
}
