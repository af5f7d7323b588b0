import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

import { Webhook } from 'standardwebhooks';

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReceivedMessage {
  readonly id: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A supplier's own system over real HTTP: keeps what it is sent and answers as it is told. */
export class SupplierSystem {
  readonly received: ReceivedMessage[] = [];
  private answers: Answer[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<SupplierSystem> {
    const server = createServer();
    const system = new SupplierSystem(server);
    server.on('request', (request, response) => void system.receive(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return system;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/orders`;
  }

  /** Gives these answers to the next messages, and 200 to all that follow. */
  answerWith(...answers: readonly Answer[]): void {
    this.answers = [...answers];
  }

  /** What it was sent, read and checked as a supplier's programmer would do it. @throws Error when a signature is wrong */
  verified(secret: string): { type: string; timestamp: string; data: Record<string, unknown> }[] {
    const webhook = new Webhook(secret);
    return this.received.map(
      ({ body, headers }) =>
        webhook.verify(body, headers as Record<string, string>) as ReturnType<typeof this.verified>[0],
    );
  }

  async stop(): Promise<void> {
    this.server.close();
    this.server.closeAllConnections();
    await once(this.server, 'close');
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    this.received.push({ id: String(request.headers['webhook-id']), headers: request.headers, body });
    const { status, headers } = this.answers.shift() ?? { status: 200 };
    response.writeHead(status, headers).end();
  }
}
