import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHmac, randomBytes, randomInt, randomUUID } from 'node:crypto';

import { eventually } from '@app/platform/testing';

import { newKey, type SmallMarket } from './small-market.js';

export interface ConnectedChannel {
  readonly id: string;
  readonly webhookUrl: string;
  /** What events are signed with. */
  readonly secret: string;
}

const DOMAIN = 'xiaoman.myshopify.com';

/** Somebody who buys elsewhere. */
export const aChannelRecipient = (index: number) => ({
  name: `渠道顾客${index}`,
  phone: `177${String(randomInt(100_000_000)).padStart(8, '0')}`,
  province: '广东省',
  city: '广州市',
  district: '天河区',
  street: `体育西路 ${randomInt(1_000_000)} 号`,
});

export type ChannelRecipient = ReturnType<typeof aChannelRecipient>;

export async function connectShopify({ asCreator, shopId }: SmallMarket): Promise<ConnectedChannel> {
  const secret = randomBytes(16).toString('hex');
  const input = { idempotencyKey: newKey(), shopId, kind: 'SHOPIFY', name: 'Shopify', domain: DOMAIN, secret };
  const { channel } = await asCreator.mutate<{ channel: Omit<ConnectedChannel, 'secret'> }>(
    'connectChannel',
    input,
    'channel { id webhookUrl }',
  );
  return { ...channel, secret };
}

/** @returns its id. */
export async function connectApi({ asCreator, shopId }: SmallMarket, updateUrl: string | null = null) {
  const input = { idempotencyKey: newKey(), shopId, kind: 'API', name: 'ERP', updateUrl };
  const { channel, secret } = await asCreator.mutate<{ channel: { id: string }; secret: string }>(
    'connectChannel',
    input,
    'channel { id } secret',
  );
  return { id: channel.id, secret };
}

/** What the wallet holds, such as "500.00". */
export async function prepaidOf({ asCreator }: SmallMarket): Promise<string> {
  const { wallet } = await asCreator.ask<{ wallet: { balances: { prepaid: { amount: string } }[] } }>(
    '{ wallet { balances { prepaid { amount } } } }',
  );
  return wallet.balances[0]?.prepaid.amount ?? '0.00';
}

/** Pays in by the sandbox provider's page. */
export async function payIn(market: SmallMarket, amount: string): Promise<void> {
  const before = Number(await prepaidOf(market));
  const { payUrl } = await market.asCreator.mutate<{ payUrl: string }>(
    'startTopUp',
    { idempotencyKey: newKey(), amount, currency: 'CNY', returnPath: '/console/wallet' },
    'payUrl',
  );
  await fetch(payUrl, { method: 'POST', body: new URLSearchParams({ action: 'pay' }), redirect: 'manual' });
  await eventually('the money in the wallet', async () => Number(await prepaidOf(market)) >= before + Number(amount));
}

/** An order as Shopify tells of it: `orders/create`, as far as it is read. */
export function aShopifyOrder(id: string, sku: string, recipient: ChannelRecipient, quantity = 1) {
  return {
    id: Number(id),
    name: `#${id}`,
    currency: 'CNY',
    line_items: [
      { id: Number(`${id}7`), variant_id: 4_488_812_345, sku, quantity, price: '88.00', requires_shipping: true },
    ],
    shipping_address: {
      name: recipient.name,
      phone: recipient.phone,
      province: 'Guangdong',
      province_code: 'GD',
      country_code: 'CN',
      city: recipient.city,
      address1: recipient.street,
      address2: null,
    },
    note: null,
  };
}

/** All of an order's first line refunded: `refunds/create`. */
export const aShopifyRefund = (orderId: string, quantity = 1) => ({
  id: Number(`${orderId}9`),
  order_id: Number(orderId),
  refund_line_items: [{ id: 1, line_item_id: Number(`${orderId}7`), quantity }],
});

interface Telling {
  readonly webhookId?: string;
  readonly secret?: string;
  readonly domain?: string;
}

/** Calls the door as Shopify does. @returns the status that it answers. */
export async function tellShopify(
  { market }: SmallMarket,
  channel: ConnectedChannel,
  topic: string,
  body: object,
  { webhookId = randomUUID(), secret = channel.secret, domain = DOMAIN }: Telling = {},
): Promise<number> {
  const text = JSON.stringify(body);
  const path = new URL(channel.webhookUrl).pathname;
  const response = await fetch(`${market.url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-webhook-id': webhookId,
      'x-shopify-shop-domain': domain,
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(text).digest('base64'),
    },
    body: text,
  });
  return response.status;
}

export const shuffled = <One>(list: readonly One[]): One[] =>
  list
    .map((one) => ({ one, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);

/** A channel's own system, which is told of updates. */
export interface ChannelListener {
  readonly url: string;
  readonly told: readonly { readonly headers: Record<string, string>; readonly body: string }[];
  stop(): void;
}

/** It is deaf the first time, as other people's systems are. */
export async function startListener(): Promise<ChannelListener> {
  const told: { readonly headers: Record<string, string>; readonly body: string }[] = [];
  let isDeaf = true;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      if (!isDeaf) told.push({ headers: request.headers as Record<string, string>, body });
      response.writeHead(isDeaf ? 503 : 204).end();
      isDeaf = false;
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/updates`, told, stop: () => server.close() };
}
