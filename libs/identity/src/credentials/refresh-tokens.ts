import { createHash } from 'node:crypto';

import { Injectable } from '@nestjs/common';

import { KeyRing, newSecret } from '@app/platform';

/**
 * Refresh tokens are 256 random bits, and each follows from the one before by the key ring. So a rotation whose answer was
 * lost can be answered again with the very same successor, although the database holds nothing but hashes.
 */
@Injectable()
export class RefreshTokens {
  constructor(private readonly keyRing: KeyRing) {}

  first(): string {
    return newSecret();
  }

  successorOf(token: string): string {
    return this.keyRing.hash(token, 'refresh-token').toString('base64url');
  }

  hashOf(token: string): Buffer {
    return createHash('sha256').update(token).digest();
  }
}
