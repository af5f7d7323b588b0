import { lookup as dnsLookup } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';

import { Inject, Injectable } from '@nestjs/common';

import { Config } from '../config/config.js';

export interface OutgoingResponse {
  readonly statusCode: number;
  /** At most 64 KiB of it. */
  readonly body: string;
  readonly retryAfter: string | null;
}

export class PrivateAddressRefused extends Error {
  constructor(host: string) {
    super(
      `${host} is a private address; webhooks go to public ones only. Set PRIVATE_TARGETS=allow on a closed network.`,
    );
  }
}

const BODY_MAX_BYTES = 64 * 1024;

// RFC 6890 and its updates: what no public host has.
const PRIVATE = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['64:ff9b::', 96],
] as const) {
  PRIVATE.addSubnet(network, prefix, 'ipv6');
}

export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  return PRIVATE.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** Calls to other people's systems: bounded in time and size, no redirects, private addresses only where allowed. */
@Injectable()
export class Outgoing {
  constructor(@Inject(Config) private readonly config: Config) {}

  /**
   * @throws PrivateAddressRefused, or an Error of the connection or the time limit.
   */
  post(
    url: string,
    headers: Readonly<Record<string, string>>,
    body: string,
    timeoutMs = 10_000,
  ): Promise<OutgoingResponse> {
    const target = new URL(url);
    const send = target.protocol === 'https:' ? httpsRequest : httpRequest;
    const host = target.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !this.mayCall(host)) return Promise.reject(new PrivateAddressRefused(host));
    return new Promise((resolve, reject) => {
      const request = send(
        target,
        {
          method: 'POST',
          lookup: this.lookup,
          signal: AbortSignal.timeout(timeoutMs),
          headers: {
            'user-agent': 'Daifa/1',
            'content-type': 'application/json',
            ...headers,
            'content-length': Buffer.byteLength(body),
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          let size = 0;
          response.on('data', (part: Buffer) => {
            size += part.length;
            if (size <= BODY_MAX_BYTES) parts.push(part);
            else response.destroy();
          });
          response.on('close', () =>
            resolve({
              statusCode: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString('utf8'),
              retryAfter: response.headers['retry-after'] ?? null,
            }),
          );
          response.on('error', reject);
        },
      );
      request.on('error', reject);
      request.end(body);
    });
  }

  private mayCall(address: string): boolean {
    return this.config.mayCallPrivateAddresses || !isPrivateAddress(address);
  }

  // Checked at the moment of connecting, so that a name cannot point elsewhere between check and use.
  private readonly lookup: LookupFunction = (hostname, options, callback) => {
    dnsLookup(hostname, options, (error, address, family) => {
      const found = typeof address === 'string' ? [{ address }] : (address ?? []);
      const refused = error ? undefined : found.find((one) => !this.mayCall(one.address));
      callback(refused ? new PrivateAddressRefused(hostname) : error, address, family);
    });
  };
}
