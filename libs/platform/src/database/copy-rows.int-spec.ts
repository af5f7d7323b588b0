import { sql } from 'kysely';

import { TestApplication } from '../testing/test-application.js';
import { RowsToCopy } from './copy-rows.js';
import { UnitOfWork } from './unit-of-work.js';

interface Thing {
  readonly id: number;
  readonly name: string | null;
  readonly words: readonly string[];
  readonly facts: object;
}

const COLUMNS = {
  id: ({ id }: Thing) => id,
  name: ({ name }: Thing) => name,
  words: ({ words }: Thing) => words,
  facts: ({ facts }: Thing) => JSON.stringify(facts),
};

describe('rows that are copied', () => {
  let app: TestApplication;

  beforeAll(async () => {
    app = await TestApplication.start([]);
    await sql`create table public.thing (id int primary key, name text, words text[], facts jsonb)`.execute(
      app.database.reader,
    );
  });

  afterAll(() => app.stop());

  const read = async (): Promise<Thing[]> =>
    (await sql<Thing>`select * from public.thing order by id`.execute(app.database.reader)).rows;
  const write = (things: readonly Thing[]) =>
    app.get(UnitOfWork).transaction((tx) => RowsToCopy.of('public.thing', COLUMNS, things).write(tx));

  it('come out as they went in, whatever signs they have', async () => {
    const things: Thing[] = [
      {
        id: 1,
        name: 'tab\tline\nreturn\rback\\slash \\N',
        words: ['a,b', '"q"', '\\', '{}', ''],
        facts: { '中\n': '\\"' },
      },
      { id: 2, name: null, words: [], facts: {} },
      { id: 3, name: '', words: ['NULL', '保温杯'], facts: { list: [1, null] } },
    ];

    await write(things);

    expect(await read()).toEqual(things);
  });

  it('are refused together, and the connection goes on', async () => {
    const before = await read();
    const things = [9, 1].map((id) => ({ id, name: '', words: [], facts: {} }));

    await expect(write(things)).rejects.toMatchObject({ code: '23505' });

    expect(await read()).toEqual(before);
  });
});
