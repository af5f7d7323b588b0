import { hash, verify } from '@node-rs/argon2';
import { Injectable } from '@nestjs/common';

// Argon2id with the memory, passes and lanes that OWASP's Password Storage Cheat Sheet names first.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes and checks passwords with Argon2id. */
@Injectable()
export class Passwords {
  private readonly nobodys: Promise<string> = hash('nobody has this password', OPTIONS);

  hash(password: string): Promise<string> {
    return hash(password, OPTIONS);
  }

  /** @param passwordHash null when there is no such account: it takes as long and is never right. */
  async isRight(passwordHash: string | null, password: string): Promise<boolean> {
    const isSame = await verify(passwordHash ?? (await this.nobodys), password);
    return isSame && passwordHash !== null;
  }
}
