import { sql } from 'kysely';

import { IdempotencyKeyReused, InvalidInput, systemActor } from '@app/kernel';

import { TestApplication } from '../testing/index.js';
import { newId } from '../ids/ids.js';
import { UnitOfWork } from './unit-of-work.js';

const actor = systemActor('test');

describe('UnitOfWork', () => {
  let test: TestApplication;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    test = await TestApplication.start([]);
    unitOfWork = test.get(UnitOfWork);
    await sql`create table public.counter (id text primary key, value integer not null)`.execute(test.database.reader);
    await sql`insert into public.counter values ('a', 0), ('b', 0)`.execute(test.database.reader);
  });

  afterAll(() => test.stop());

  it('does a thing once when the same key comes three times at once', async () => {
    const command = { idempotencyKey: newId(), amount: 1 };
    let runs = 0;

    const results = await Promise.all(
      [1, 2, 3].map(() =>
        unitOfWork.once(actor, 'count', command, async (tx) => {
          runs += 1;
          await sql`update public.counter set value = value + 1 where id = 'a'`.execute(tx);
          return newId();
        }),
      ),
    );

    expect(new Set(results).size).toBe(1);
    expect(runs).toBe(1);
    expect(await valueOf('a')).toBe(1);
  });

  it('refuses a key that comes back with other input', async () => {
    const idempotencyKey = newId();
    await unitOfWork.once(actor, 'count', { idempotencyKey, amount: 1 }, async () => newId());

    const again = unitOfWork.once(actor, 'count', { idempotencyKey, amount: 2 }, async () => newId());

    await expect(again).rejects.toBeInstanceOf(IdempotencyKeyReused);
  });

  it('leaves no trace of a refusal, not even its key', async () => {
    const command = { idempotencyKey: newId() };
    const refused = unitOfWork.once(actor, 'count', command, async (tx) => {
      await sql`update public.counter set value = 100 where id = 'b'`.execute(tx);
      throw new InvalidInput('no');
    });
    await expect(refused).rejects.toBeInstanceOf(InvalidInput);

    const second = await unitOfWork.once(actor, 'count', command, async () => 'done');

    expect(second).toBe('done');
    expect(await valueOf('b')).toBe(0);
  });

  it('runs both of two transactions that deadlock', async () => {
    const inOrder = (first: string, second: string) =>
      unitOfWork.transaction(async (tx) => {
        await sql`update public.counter set value = value + 10 where id = ${first}`.execute(tx);
        await sql`select pg_sleep(0.2)`.execute(tx);
        await sql`update public.counter set value = value + 10 where id = ${second}`.execute(tx);
      });

    await Promise.all([inOrder('a', 'b'), inOrder('b', 'a')]);

    expect(await valueOf('a')).toBe(21);
    expect(await valueOf('b')).toBe(20);
  });

  it('notes every write in the audit log, which nobody can change', async () => {
    await unitOfWork.run(actor, 'noteSomething', async () => 'subject');

    const { rows } = await sql<{ subject_id: string }>`
      select subject_id from platform.audit_entry where use_case = 'noteSomething'`.execute(test.database.reader);
    const change = sql`delete from platform.audit_entry`.execute(test.database.reader);

    expect(rows).toEqual([{ subject_id: 'subject' }]);
    await expect(change).rejects.toThrow('append-only');
  });

  async function valueOf(id: string): Promise<number | undefined> {
    const { rows } = await sql<{ value: number }>`select value from public.counter where id = ${id}`.execute(
      test.database.reader,
    );
    return rows[0]?.value;
  }
});
