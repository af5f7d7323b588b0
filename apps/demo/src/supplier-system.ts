import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { Webhook } from 'standardwebhooks';

import { type MarketClient, newKey, Refused } from './market-client.js';

interface SupplierOrderMessage {
  readonly type: string;
  readonly data: { readonly id: string; readonly number: string };
}

interface AcceptAnswer {
  readonly outcomes: readonly { readonly supplierOrder: { readonly status: string } | null }[];
}

interface ReceivedOrder {
  readonly number: string;
  /** Kept over retries, so that an order is shipped once to effect. */
  readonly shippingKey: string;
  readonly trackingNumber: string;
}

export interface SupplierSystemOptions {
  /** Daifa, with the supplier's API key. */
  readonly market: MarketClient;
  /** From receipt of an order to its shipping. */
  readonly shipAfterMs: number;
}

/**
 * A supplier's own system as one would write it: a web server that verifies each message's signature, drops repeats by their
 * id, then accepts and ships by Daifa's API, and goes on trying while Daifa does not answer.
 */
export class SupplierSystem {
  readonly received = new Map<string, ReceivedOrder>();
  shipped = 0;
  /** Messages that came again; each was answered and left without effect. */
  repeats = 0;
  forged = 0;
  private webhook: Webhook | null = null;
  private readonly work = new Set<Promise<void>>();
  private isClosed = false;

  private constructor(
    private readonly server: Server,
    private readonly options: SupplierSystemOptions,
  ) {}

  static async start(options: SupplierSystemOptions): Promise<SupplierSystem> {
    const server = createServer();
    const system = new SupplierSystem(server, options);
    server.on('request', (request, response) => void system.answer(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return system;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/orders`;
  }

  /** @param secret as setConnection showed it, `whsec_…`. */
  trust(secret: string): void {
    this.webhook = new Webhook(secret);
  }

  async stop(): Promise<void> {
    this.isClosed = true;
    this.server.close();
    this.server.closeAllConnections();
    await Promise.all(this.work);
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    const message = this.verify(body, request);
    if (message === null) {
      this.forged += 1;
      response.writeHead(401).end('bad signature');
      return;
    }
    if (message.type === 'supplier_order.created') this.take(message);
    response.writeHead(204).end();
  }

  private verify(body: string, { headers }: IncomingMessage): SupplierOrderMessage | null {
    try {
      return this.webhook?.verify(body, headers as Record<string, string>) as SupplierOrderMessage;
    } catch {
      return null;
    }
  }

  private take({ data: { id, number } }: SupplierOrderMessage): void {
    if (this.received.has(id)) {
      this.repeats += 1;
      return;
    }
    const digits = String(this.received.size + 1).padStart(10, '0');
    const order = {
      number,
      shippingKey: newKey(),
      trackingNumber: `SF${digits}${String(Date.now() % 1_000).padStart(3, '0')}`,
    };
    this.received.set(id, order);
    const work = this.acceptAndShip(id, order).finally(() => this.work.delete(work));
    this.work.add(work);
  }

  private async acceptAndShip(id: string, order: ReceivedOrder): Promise<void> {
    const isWanted = await this.untilAnswered(async () => {
      const { outcomes } = await this.options.market.mutate<AcceptAnswer>(
        'acceptSupplierOrders',
        { supplierOrderIds: [id] },
        'outcomes { supplierOrder { status } refusal { code } }',
      );
      // By what it is now, not by the answer: an earlier try may have been accepted and its answer lost.
      return outcomes.every(({ supplierOrder }) => supplierOrder?.status === 'ACCEPTED');
    });
    if (!isWanted) return;
    await sleep(this.options.shipAfterMs);
    const isShipped = await this.untilAnswered(async () => {
      await this.options.market.mutate(
        'shipParcel',
        { idempotencyKey: order.shippingKey, supplierOrderId: id, carrier: 'SF', trackingNumber: order.trackingNumber },
        'supplierOrder { id }',
      );
      return true;
    });
    if (isShipped) this.shipped += 1;
  }

  /** Daifa may be down for a while; a refusal is an answer. */
  private async untilAnswered(call: () => Promise<boolean>): Promise<boolean> {
    while (!this.isClosed) {
      try {
        return await call();
      } catch (error) {
        if (error instanceof Refused && !error.has('INTERNAL_SERVER_ERROR') && !error.has('BUSY')) return false;
        await sleep(200);
      }
    }
    return false;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
