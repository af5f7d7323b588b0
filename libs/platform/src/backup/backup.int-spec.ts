import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { sql } from 'kysely';

import { newId } from '../ids/ids.js';
import { Config } from '../config/config.js';
import { KeyRing } from '../crypto/key-ring.js';
import { TestApplication } from '../testing/index.js';
import { BackupError, backUp, restore } from './backup.js';

describe('a backup', () => {
  let from: TestApplication;
  let folder: string;
  const id = newId();
  const quiet = (): void => undefined;

  beforeAll(async () => {
    from = await TestApplication.start([]);
    folder = join(await mkdtemp(join(tmpdir(), 'daifa-test-backup-')), 'backup');
    const sealed = from.get(KeyRing).seal('a secret', id);
    await sql`insert into identity.organization (id, kind, name, status, contact_email, created_at, updated_at)
      values (${id}, 'SUPPLIER', E'义乌\\t"Yiwu"\n一号', 'APPROVED', 'a@b.example', platform.now(), platform.now())`.execute(
      from.database.reader,
    );
    await sql`insert into platform.setting (key, value) values ('test.sealed', to_jsonb(${sealed.toString('hex')}::text))`.execute(
      from.database.reader,
    );
    await writeFile(from.get(Config).signInsFile, '{"operator":{}}', { mode: 0o644 });
    await backUp(from.database, from.get(Config), folder, quiet);
  });

  afterAll(async () => {
    await from.stop();
    await rm(join(folder, '..'), { recursive: true, force: true });
  });

  it('brings every row back, the keys that open what is sealed, and the first sign-ins', async () => {
    const to = await TestApplication.start([]);

    await restore(to.database, to.get(Config), folder, quiet);

    const organizations = await sql<{ name: string }>`select name from identity.organization`.execute(
      to.database.reader,
    );
    const settings = await sql<{ value: string }>`
      select value #>> '{}' as value from platform.setting where key = 'test.sealed'`.execute(to.database.reader);
    const opened = new KeyRing(to.get(Config)).open(Buffer.from(settings.rows[0]?.value ?? '', 'hex'), id);
    expect(organizations.rows).toEqual([{ name: '义乌\t"Yiwu"\n一号' }]);
    expect(opened).toBe('a secret');
    expect(await readFile(to.get(Config).signInsFile, 'utf8')).toBe('{"operator":{}}');
    for (const file of [join(folder, 'sign-ins.json'), to.get(Config).signInsFile]) {
      expect((await stat(file)).mode & 0o777).toBe(0o600);
    }
    await to.stop();
  });

  it('is not restored over a market', async () => {
    await expect(restore(from.database, from.get(Config), folder, quiet)).rejects.toThrow('holds a market already');
  });

  it('that is damaged is not restored at all', async () => {
    const to = await TestApplication.start([]);
    const file = join(folder, 'platform.setting.copy.gz');
    const whole = await readFile(file);
    await writeFile(file, await readFile(join(folder, 'platform.event.copy.gz')));

    const restored = restore(to.database, to.get(Config), folder, quiet);

    await expect(restored).rejects.toBeInstanceOf(BackupError);
    const { rows } = await sql`select from identity.organization`.execute(to.database.reader);
    expect(rows).toEqual([]);
    await writeFile(file, whole);
    await to.stop();
  });

  it('does not overwrite an older one', async () => {
    await expect(backUp(from.database, from.get(Config), folder, quiet)).rejects.toThrow('exists already');
  });
});
