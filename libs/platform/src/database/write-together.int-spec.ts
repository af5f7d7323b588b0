import { sql } from 'kysely';

import { TestApplication } from '../testing/index.js';
import { insertRows } from './insert-rows.js';
import type { Tx } from './tx.js';
import { UnitOfWork } from './unit-of-work.js';
import { writeTogether } from './write-together.js';

describe('writeTogether', () => {
  let test: TestApplication;
  let unitOfWork: UnitOfWork;

  beforeAll(async () => {
    test = await TestApplication.start([]);
    unitOfWork = test.get(UnitOfWork);
    await sql`create table public.parent (id int4 primary key)`.execute(test.database.reader);
    await sql`create table public.child (id int4 primary key, parent_id int4 not null references public.parent (id))`.execute(
      test.database.reader,
    );
  });

  afterAll(() => test.stop());

  const writeParent = (tx: Tx, id: number) => insertRows(tx, 'public.parent', { id: 'int4' }, [{ id }]);
  const writeChild = (tx: Tx, id: number, parentId: number) =>
    insertRows(tx, 'public.child', { id: 'int4', parent_id: 'int4' }, [{ id, parent_id: parentId }]);
  const countParents = async (): Promise<number> => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from public.parent`.execute(
      test.database.reader,
    );
    return rows[0]?.count ?? 0;
  };

  it('writes tables that refer to each other, whichever comes first', async () => {
    await unitOfWork.transaction((tx) =>
      writeTogether(tx, async () => {
        await writeChild(tx, 1, 1);
        await writeParent(tx, 1);
      }),
    );

    const { rows } = await sql`select id, parent_id from public.child`.execute(test.database.reader);
    expect(rows).toEqual([{ id: 1, parent_id: 1 }]);
  });

  it('refuses all of it when one row refers to nothing', async () => {
    const before = await countParents();

    const written = unitOfWork.transaction((tx) =>
      writeTogether(tx, async () => {
        await writeParent(tx, 2);
        await writeChild(tx, 2, 99);
      }),
    );

    await expect(written).rejects.toThrow('foreign key');
    expect(await countParents()).toBe(before);
  });

  it('writes nothing of work that throws, and what comes later in the transaction at once', async () => {
    const before = await countParents();

    await unitOfWork.transaction(async (tx) => {
      const failing = writeTogether(tx, async () => {
        await writeParent(tx, 3);
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      await writeParent(tx, 4);
    });

    expect(await countParents()).toBe(before + 1);
  });
});
