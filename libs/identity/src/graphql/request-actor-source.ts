import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { Actor, TenantActor } from '@app/kernel';
import { ActorSource, RequestRefused } from '@app/platform';

import { AccessTokens } from '../credentials/access-tokens.js';
import { LiveCredentials } from '../credentials/live-credentials.js';
import { OrderLinkSource } from '../credentials/order-link-source.js';
import { API_KEY_START } from '../domain/api-key.rules.js';

/**
 * Tells from the headers who calls: `Authorization: Bearer …` with a member's access token or an API key, else
 * `Order-Link: …`, else a guest. Whoever shows a credential that does not count is refused and not taken for a guest.
 */
@Injectable()
export class RequestActorSource extends ActorSource {
  constructor(
    private readonly accessTokens: AccessTokens,
    private readonly live: LiveCredentials,
    private readonly orderLinks: OrderLinkSource,
  ) {
    super();
  }

  async actorOf({ headers }: FastifyRequest): Promise<Actor> {
    if (headers.authorization !== undefined) return this.tenantOf(headers.authorization);
    const link = headers['order-link'];
    return typeof link === 'string' ? this.holderOf(link) : { kind: 'GUEST' };
  }

  private async tenantOf(authorization: string): Promise<TenantActor> {
    const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (token === undefined) {
      throw refused('Write the header as "Authorization: Bearer" and an access token or an API key.');
    }
    return token.startsWith(API_KEY_START) ? this.programOf(token) : this.memberOf(token);
  }

  private async memberOf(token: string): Promise<TenantActor> {
    const claims = await this.accessTokens.read(token);
    if (!claims) throw refused('The access token is not valid or has expired. Refresh the session, or sign in again.');
    const member = await this.live.findMember(claims);
    if (!member) throw refused('The session has ended or acts for another organization now. Sign in again.');
    return member;
  }

  private async programOf(secret: string): Promise<TenantActor> {
    const program = await this.live.findApiKey(secret);
    if (!program) {
      throw refused('The API key is unknown, revoked or expired, or its organization is not approved. Use another.');
    }
    return program;
  }

  private async holderOf(link: string): Promise<Actor> {
    const orderId = await this.orderLinks.find(link);
    if (!orderId)
      throw refused('The order link is not valid. Open the link from the order again, or look the order up.');
    return { kind: 'ORDER_LINK', orderId };
  }
}

const refused = (message: string): RequestRefused => new RequestRefused('UNAUTHENTICATED', message);
