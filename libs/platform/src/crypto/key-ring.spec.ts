import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';

import { Config } from '../config/config.js';
import { readVariables } from '../config/variables.js';
import { KeyRing } from './key-ring.js';

describe('the key ring', () => {
  let home: string;
  let config: Config;
  let ring: KeyRing;

  beforeEach(async () => {
    home = await mkdtemp(join(tmpdir(), 'daifa-key-ring-'));
    config = new Config(readVariables({ DAIFA_HOME: home }), 'postgres://nowhere', false, 0);
    ring = new KeyRing(config);
  });

  afterEach(async () => {
    await rm(home, { recursive: true });
  });

  it('opens what it sealed, for the same owner', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (plain, owner) => {
        expect(ring.open(ring.seal(plain, owner), owner)).toBe(plain);
      }),
    );
  });

  it('seals the same text differently each time', () => {
    expect(ring.seal('13812345678', 'order-1').equals(ring.seal('13812345678', 'order-1'))).toBe(false);
  });

  it('opens nothing for another owner', () => {
    const sealed = ring.seal('13812345678', 'order-1');

    expect(() => ring.open(sealed, 'order-2')).toThrow();
  });

  it('opens nothing that was changed, wherever', () => {
    const sealed = ring.seal('13812345678', 'order-1');

    for (let place = 0; place < sealed.length; place += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(place) ^ 1, place);

      expect(() => ring.open(changed, 'order-1')).toThrow();
    }
  });

  it('opens nothing that was cut short', () => {
    const sealed = ring.seal('13812345678', 'order-1');

    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => ring.open(sealed.subarray(0, length), 'order-1')).toThrow();
    }
  });

  it('says which key is missing', async () => {
    const sealed = ring.seal('13812345678', 'order-1');
    const file = JSON.parse(await readFile(config.keyRingFile, 'utf8')) as { keys: object };
    await writeFile(config.keyRingFile, JSON.stringify({ ...file, activeKey: 'k2', keys: {} }));

    expect(() => new KeyRing(config).open(sealed, 'order-1')).toThrow('The key ring has no key "k1"');
  });

  it('is one file that only its owner may read, the same after a restart', async () => {
    const { mode } = await stat(config.keyRingFile);
    const sealed = ring.seal('13812345678', 'order-1');

    expect(mode & 0o777).toBe(0o600);
    expect(new KeyRing(config).open(sealed, 'order-1')).toBe('13812345678');
  });

  it('hashes the same text alike for one purpose, and differently for another', () => {
    expect(ring.hash('13812345678', 'phone')).toEqual(ring.hash('13812345678', 'phone'));
    expect(ring.hash('13812345678', 'phone')).not.toEqual(ring.hash('13812345678', 'address'));
  });

  it('seals with the new key after a rotation, and still opens what the old one sealed', () => {
    const before = ring.seal('13812345678', 'order-1');

    ring.rotate();
    const after = ring.seal('13812345678', 'order-1');

    expect([KeyRing.keyOf(before), KeyRing.keyOf(after)]).toEqual(['k1', 'k2']);
    expect(ring.open(before, 'order-1')).toBe('13812345678');
    expect(ring.hash('13812345678', 'phone')).toEqual(new KeyRing(config).hash('13812345678', 'phone'));
  });

  it('is not made anew while it is in use: without the old one nothing would open', async () => {
    await rm(config.keyRingFile);

    expect(() => ring.rotate()).toThrow('is gone: put it back');
    await expect(stat(config.keyRingFile)).rejects.toThrow('ENOENT');
  });

  it('opens in one process what another sealed with a newer key', () => {
    const other = new KeyRing(config);
    ring.rotate();

    expect(other.open(ring.seal('13812345678', 'order-1'), 'order-1')).toBe('13812345678');
  });

  it('keeps the active key and the one before it when old ones are dropped', () => {
    const first = ring.seal('13812345678', 'order-1');
    ring.rotate();
    const second = ring.seal('13812345678', 'order-1');
    ring.rotate();

    ring.dropOldKeys();

    expect(ring.open(second, 'order-1')).toBe('13812345678');
    expect(() => ring.open(first, 'order-1')).toThrow('The key ring has no key "k1"');
  });
});
