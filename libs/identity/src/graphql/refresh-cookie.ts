import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { SECOND_MS } from '@app/kernel';
import { Config } from '@app/platform';

import { SESSION_LIFE_MS } from '../credentials/session-issuer.js';

const NAME = 'daifa_refresh';

/**
 * Where a browser keeps its refresh token: no script can read it, no other site can send it, and no address but the API's
 * gets it.
 */
@Injectable()
export class RefreshCookie {
  private readonly attributes: string;

  constructor({ publicUrl }: Config) {
    this.attributes = `Path=/graphql; HttpOnly; SameSite=Strict${publicUrl.startsWith('https:') ? '; Secure' : ''}`;
  }

  read({ headers }: FastifyRequest): string | null {
    const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
    return pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) || null;
  }

  set(reply: FastifyReply, refreshToken: string): void {
    void reply.header(
      'set-cookie',
      `${NAME}=${refreshToken}; Max-Age=${SESSION_LIFE_MS / SECOND_MS}; ${this.attributes}`,
    );
  }

  clear(reply: FastifyReply): void {
    void reply.header('set-cookie', `${NAME}=; Max-Age=0; ${this.attributes}`);
  }
}
