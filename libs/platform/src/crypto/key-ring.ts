import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { Config } from '../config/config.js';
import { readOrCreateFile } from './secret-file.js';

interface KeyRingFile {
  readonly activeKey: string;
  /** Key id → 32 bytes in base64. */
  readonly keys: Readonly<Record<string, string>>;
  /** For keyed hashes; never rotated, or nothing would be found again. */
  readonly hashKey: string;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals shoppers' data and suppliers' secrets with AES-256-GCM. The keys stand in a file outside the database, which
 * `npm run backup` takes along. A sealed value: one byte for the length of the key's id, the id, nonce, tag, ciphertext.
 */
@Injectable()
export class KeyRing {
  private readonly ring: KeyRingFile;

  constructor(@Inject(Config) config: Config) {
    this.ring = readOrMake(config.keyRingFile);
  }

  /** @param owner bound to the value: what was sealed for one row cannot be opened for another. */
  seal(plain: string, owner: string): Buffer {
    const id = Buffer.from(this.ring.activeKey);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.ring.activeKey), nonce).setAAD(Buffer.from(owner));
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), body]);
  }

  /** @throws Error when the value was changed, sealed for another owner, or with a key that the ring does not hold. */
  open(sealed: Buffer, owner: string): string {
    const idEnd = 1 + (sealed[0] ?? 0);
    const nonceEnd = idEnd + NONCE_BYTES;
    const tagEnd = nonceEnd + TAG_BYTES;
    const decipher = createDecipheriv(
      'aes-256-gcm',
      this.key(sealed.subarray(1, idEnd).toString()),
      sealed.subarray(idEnd, nonceEnd),
      // Else a tag that was cut short would be good enough.
      { authTagLength: TAG_BYTES },
    );
    decipher.setAAD(Buffer.from(owner)).setAuthTag(sealed.subarray(nonceEnd, tagEnd));
    return Buffer.concat([decipher.update(sealed.subarray(tagEnd)), decipher.final()]).toString('utf8');
  }

  /** A keyed hash: equal texts can be found by it, but nobody without the ring can try out texts. */
  hash(text: string, purpose: string): Buffer {
    return createHmac('sha256', Buffer.from(this.ring.hashKey, 'base64')).update(`${purpose}\0${text}`).digest();
  }

  private key(id: string): Buffer {
    const key = this.ring.keys[id];
    if (key === undefined)
      throw new Error(`The key ring has no key "${id}": put back the key ring that belongs to this database.`);
    return Buffer.from(key, 'base64');
  }
}

function readOrMake(file: string): KeyRingFile {
  const made: KeyRingFile = {
    activeKey: 'k1',
    keys: { k1: randomBytes(32).toString('base64') },
    hashKey: randomBytes(32).toString('base64'),
  };
  return JSON.parse(readOrCreateFile(file, () => JSON.stringify(made, null, 2))) as KeyRingFile;
}
