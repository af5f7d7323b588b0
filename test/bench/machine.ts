import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import autocannon from 'autocannon';

const CONNECTIONS = 16;
const SECONDS = 5;
const RUNS = 3;

/** What this machine can do today: requests per second of a bare HTTP server, median of three; figures are read relative to it. */
export async function helloPerSecond(): Promise<number> {
  const server = fork(import.meta.filename, ['serve'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  try {
    const [port] = (await once(server, 'message')) as [number];
    const rates: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const result = await autocannon({ url: `http://127.0.0.1:${port}`, connections: CONNECTIONS, duration: SECONDS });
      rates.push(result.requests.average);
    }
    return median(rates);
  } finally {
    server.kill();
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

if (process.argv[2] === 'serve' && process.send) {
  const server = createServer((_, response) => response.end('hello'));
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}
