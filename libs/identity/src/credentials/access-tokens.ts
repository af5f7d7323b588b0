import { Injectable } from '@nestjs/common';
import { errors, jwtVerify, SignJWT } from 'jose';

import { addMs, type MemberId, MINUTE_MS, type SessionId } from '@app/kernel';
import { Config, localSecret } from '@app/platform';

const LIFE_MS = 15 * MINUTE_MS;
const ISSUER = 'daifa';
const AUDIENCE = 'daifa-api';
const ALGORITHM = 'HS256';

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
    try {
      const { payload } = await jwtVerify(text, this.secret, {
        algorithms: [ALGORITHM],
        issuer: ISSUER,
        audience: AUDIENCE,
        requiredClaims: ['sub', 'sid', 'exp'],
      });
      return { sessionId: payload['sid'] as SessionId, memberId: payload.sub as MemberId };
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  }
}
