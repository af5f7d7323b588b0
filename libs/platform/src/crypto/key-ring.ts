import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

import { Inject, Injectable } from '@nestjs/common';

import { Config } from '../config/config.js';
import { readIfThere, readOrCreateFile, replaceFile } from './secret-file.js';

interface KeyRingFile {
  readonly activeKey: string;
  /** Key id → 32 bytes in base64, the oldest first. */
  readonly keys: Readonly<Record<string, string>>;
  /** For keyed hashes; never rotated, or nothing would be found again. */
  readonly hashKey: string;
}

// How long a process goes on sealing with the key that was active before.
const FRESH_MS = 5_000;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals shoppers' data and suppliers' secrets with AES-256-GCM. The keys stand in a file outside the database, which
 * `npm run backup` takes along. A sealed value: one byte for the length of the key's id, the id, nonce, tag, ciphertext.
 */
@Injectable()
export class KeyRing {
  private readonly file: string;
  private ring: KeyRingFile;
  private readAt = performance.now();

  constructor(@Inject(Config) config: Config) {
    this.file = config.keyRingFile;
    this.ring = readOrMake(this.file);
  }

  /** Id of the key that new values are sealed with. */
  get activeKey(): string {
    if (performance.now() - this.readAt > FRESH_MS) this.reread();
    return this.ring.activeKey;
  }

  /** Id of the key that a value was sealed with. */
  static keyOf(sealed: Buffer): string {
    return sealed.subarray(1, 1 + (sealed[0] ?? 0)).toString();
  }

  /**
   * Makes a new key and lets it be the active one; other processes follow within seconds. All keys before it stay.
   * @returns id of the new key.
   */
  rotate(): string {
    this.reread();
    const { activeKey, keys } = this.ring;
    const next = `k${Number(activeKey.slice(1)) + 1}`;
    this.write({ ...this.ring, activeKey: next, keys: { ...keys, [next]: newKey() } });
    return next;
  }

  /**
   * Drops every key but the active one and the one before it, which other processes may have used until a moment ago.
   * Only when everything was sealed anew: what was sealed with a dropped key is lost.
   */
  dropOldKeys(): void {
    this.reread();
    this.write({ ...this.ring, keys: Object.fromEntries(Object.entries(this.ring.keys).slice(-2)) });
  }

  /** @param owner bound to the value: what was sealed for one row cannot be opened for another. */
  seal(plain: string, owner: string): Buffer {
    const { activeKey } = this;
    const id = Buffer.from(activeKey);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key(activeKey), nonce).setAAD(Buffer.from(owner));
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
      this.key(KeyRing.keyOf(sealed)),
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

  private write(ring: KeyRingFile): void {
    replaceFile(this.file, toText(ring));
    this.reread();
  }

  /** A ring that is gone is not made anew: its hash key would find nothing, and its keys would open nothing. */
  private reread(): void {
    const text = readIfThere(this.file);
    if (text === null) {
      throw new Error(`The key ring ${this.file} is gone: put it back, as nothing that is sealed opens without it.`);
    }
    this.ring = JSON.parse(text) as KeyRingFile;
    this.readAt = performance.now();
  }

  private key(id: string): Buffer {
    if (this.ring.keys[id] === undefined) this.reread();
    const key = this.ring.keys[id];
    if (key === undefined)
      throw new Error(`The key ring has no key "${id}": put back the key ring that belongs to this database.`);
    return Buffer.from(key, 'base64');
  }
}

function readOrMake(file: string): KeyRingFile {
  const made: KeyRingFile = {
    activeKey: 'k1',
    keys: { k1: newKey() },
    hashKey: newKey(),
  };
  return JSON.parse(readOrCreateFile(file, () => toText(made))) as KeyRingFile;
}

const newKey = (): string => randomBytes(KEY_BYTES).toString('base64');
const toText = (ring: KeyRingFile): string => JSON.stringify(ring, null, 2);
