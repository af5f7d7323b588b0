import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

const HEADER_END = '\r\n\r\n';

/** The server is gone; whether it did what was asked is not known. */
export class ConnectionLost extends Error {}

/**
 * One keep-alive connection that sends a GraphQL request after the other: as little work as a client can have, because
 * it shares the machine with what it measures.
 */
export class HttpCaller {
  private received = '';
  private answered: ((body: string) => void) | null = null;
  private failed: ((reason: ConnectionLost) => void) | null = null;

  private constructor(
    private readonly socket: Socket,
    private readonly host: string,
  ) {
    socket.setEncoding('utf8').setNoDelay(true);
    socket.on('data', (part: string) => this.read(part));
    // What it says is told by the close that follows.
    socket.on('error', () => undefined);
    socket.on('close', () => this.failed?.(new ConnectionLost()));
  }

  static async open(url: string): Promise<HttpCaller> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new HttpCaller(socket, host);
  }

  /** @throws ConnectionLost */
  async ask(body: string): Promise<string> {
    if (this.socket.destroyed) throw new ConnectionLost();
    const answer = new Promise<string>((resolve, reject) => {
      this.answered = resolve;
      this.failed = reject;
    });
    this.socket.write(
      `POST /graphql HTTP/1.1\r\nhost: ${this.host}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}${HEADER_END}${body}`,
    );
    return answer;
  }

  close(): void {
    this.socket.destroy();
  }

  private read(part: string): void {
    this.received += part;
    const headerEnd = this.received.indexOf(HEADER_END);
    if (headerEnd < 0) return;
    const length = Number(/content-length: (\d+)/i.exec(this.received.slice(0, headerEnd))?.[1]);
    const body = this.received.slice(headerEnd + HEADER_END.length);
    if (Buffer.byteLength(body) < length) return;
    this.received = '';
    this.answered?.(body);
  }
}
