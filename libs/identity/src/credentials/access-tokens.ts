import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';

import { addMs, type MemberId, MINUTE_MS, SECOND_MS, type SessionId } from '@app/kernel';
import { Config, localSecret } from '@app/platform';

const LIFE_MS = 15 * MINUTE_MS;
const ISSUER = 'daifa';
const AUDIENCE = 'daifa-api';
const ALGORITHM = 'HS256';
const KNOWN_MAX = 20_000;

export interface AccessClaims {
  readonly sessionId: SessionId;
  readonly memberId: MemberId;
}

export interface AccessToken {
  readonly text: string;
  readonly expiresAt: Date;
}

/**
 * Signs and reads access tokens (JWT). A token says which session and which membership it is for, and nothing else: what the
 * member may do is read with the session, so that a changed role or a suspension does not wait for the token to end.
 * Its 15 minutes are the machine's, not the market's: moving the market's clock signs nobody out.
 */
@Injectable()
export class AccessTokens {
  private readonly secret: Uint8Array;
  /** What was signed stays signed: each token is checked once, and forgotten when it ends. */
  private readonly known = new LRUCache<string, AccessClaims>({ max: KNOWN_MAX });

  constructor(config: Config) {
    this.secret = new TextEncoder().encode(config.tokenSecret ?? localSecret(config.home, 'token'));
  }

  async sign({ sessionId, memberId }: AccessClaims): Promise<AccessToken> {
    const now = new Date();
    const expiresAt = addMs(now, LIFE_MS);
    const text = await new SignJWT({ sid: sessionId })
      .setProtectedHeader({ alg: ALGORITHM })
      .setSubject(memberId)
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(expiresAt)
      .sign(this.secret);
    return { text, expiresAt };
  }

  /** @returns null when the token is not ours or has expired. */
  async read(text: string): Promise<AccessClaims | null> {
    const known = this.known.get(text);
    if (known) return known;
    try {
      const { payload } = await jwtVerify(text, this.secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'sid', 'exp'],
      });
      const claims = { sessionId: payload['sid'] as SessionId, memberId: payload.sub as MemberId };
      const ttl = (payload.exp ?? 0) * SECOND_MS - Date.now();
      if (ttl > 0) this.known.set(text, claims, { ttl });
      return claims;
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
