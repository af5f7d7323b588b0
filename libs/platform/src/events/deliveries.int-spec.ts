import { setTimeout as sleep } from 'node:timers/promises';

import { Injectable, Module } from '@nestjs/common';
import { sql } from 'kysely';

import { defineEvent, eventOf, systemActor } from '@app/kernel';

import { UnitOfWork } from '../database/unit-of-work.js';
import type { Tx } from '../database/tx.js';
import { WorkerRunner } from '../lifecycle/worker-runner.js';
import { eventually, TestApplication } from '../testing/index.js';
import { DatabaseDeliveries } from './database-deliveries.js';
import { DeliveryStore } from './delivery-store.js';
import { ListensByQueue, ListensInDatabase } from './listeners.js';
import { Outbox } from './outbox.js';
import type { CompleteDelivery, DatabaseListener, QueueListener, StoredEvent } from './stored-event.js';

interface Said {
  readonly word: string;
}
const said = defineEvent<Said>('test.said.v1');
const SUBSCRIPTIONS = { [said.name]: ['test.write-down', 'test.call-out'] };

@ListensInDatabase()
@Injectable()
class WriteDown implements DatabaseListener<Said> {
  readonly listener = 'test.write-down';
  readonly event = said;

  async handle(tx: Tx, { payload }: StoredEvent<Said>): Promise<void> {
    await sql`insert into public.heard values (${payload.word}, 'written')`.execute(tx);
    if (payload.word.startsWith('bad')) throw new Error('cannot write this down');
  }
}

@ListensByQueue()
@Injectable()
class CallOut implements QueueListener<Said> {
  readonly listener = 'test.call-out';
  readonly event = said;
  readonly lane = 'CALLS';
  readonly retryAfterMs = [10];
  readonly calls: string[] = [];

  async handle({ payload }: StoredEvent<Said>, complete: CompleteDelivery): Promise<void> {
    this.calls.push(payload.word);
    if (payload.word.startsWith('mute')) throw new Error('nobody answers');
    await complete((tx) =>
      sql`insert into public.heard values (${payload.word}, 'called')`.execute(tx).then(() => undefined),
    );
  }

  async onDead(tx: Tx, { payload }: StoredEvent<Said>, error: string): Promise<void> {
    await sql`insert into public.heard values (${payload.word}, ${`dead: ${error}`})`.execute(tx);
  }
}

@Module({ providers: [WriteDown, CallOut] })
class TestListeners {}

describe('deliveries', () => {
  let test: TestApplication;

  beforeAll(async () => {
    test = await TestApplication.start([TestListeners], SUBSCRIPTIONS);
    await sql`create table public.heard (word text not null, how text not null)`.execute(test.database.reader);
  });

  afterAll(() => test.stop());

  it('happen once each, however many workers look for them', async () => {
    const words = Array.from({ length: 40 }, (_, index) => `word-${index}`);
    for (const word of words) await say(word);

    await Promise.all([1, 2, 3, 4].map(() => test.get(DatabaseDeliveries).runBatch()));

    expect((await heard('written')).filter((word) => word.startsWith('word-')).sort()).toEqual([...words].sort());
  });

  it('are rolled back alone when one of a batch fails, and tried again later', async () => {
    await say('good-1');
    await say('bad-1');
    await say('good-2');

    await test.get(DatabaseDeliveries).runBatch();

    expect(await heard('written')).toEqual(expect.arrayContaining(['good-1', 'good-2']));
    expect(await heard('written')).not.toContain('bad-1');
    const { rows } = await sql<{ state: string; attempts: number; last_error: string }>`
      select d.state, d.attempts, d.last_error from platform.delivery d join platform.event e on e.id = d.event_id
      where e.payload->>'word' = 'bad-1' and d.listener = 'test.write-down'`.execute(test.database.reader);
    expect(rows).toEqual([{ state: 'PENDING', attempts: 1, last_error: 'cannot write this down' }]);
  });

  it('append nothing when the writer is refused', async () => {
    const refused = test.get(UnitOfWork).run(systemActor('test'), 'say', async (tx) => {
      await test.get(Outbox).append(tx, eventOf(said, { word: 'unsaid' }));
      throw new Error('changed my mind');
    });

    await expect(refused).rejects.toThrow('changed my mind');
    const { rows } = await sql`select from platform.event where payload->>'word' = 'unsaid'`.execute(
      test.database.reader,
    );
    expect(rows).toEqual([]);
  });

  it('that leave the process die after their last try, can be revived, and survive a wiped queue', async () => {
    await test.get(WorkerRunner).start();
    await say('mute-1');
    await eventually('the death of the delivery', async () => (await heard('dead: nobody answers')).includes('mute-1'));

    const { rows } = await sql<{ event_id: string }>`
      select event_id from platform.delivery where state = 'DEAD' and listener = 'test.call-out'`.execute(
      test.database.reader,
    );
    const calls = test.get(CallOut).calls.filter((word) => word === 'mute-1').length;
    await test
      .get(UnitOfWork)
      .transaction((tx) => test.get(DeliveryStore).revive(tx, rows[0]?.event_id ?? '', 'test.call-out'));
    await eventually(
      'a new try',
      async () => test.get(CallOut).calls.filter((word) => word === 'mute-1').length > calls,
    );

    if (!process.env['REDIS_URL']) await sql`drop schema bullmq cascade`.execute(test.database.reader);
    await sleep(100);
    await say('after-the-wipe');
    await eventually('the call after the wipe', async () => (await heard('called')).includes('after-the-wipe'), 60_000);
  }, 90_000);

  function say(word: string): Promise<unknown> {
    return test
      .get(UnitOfWork)
      .run(systemActor('test'), 'say', (tx) => test.get(Outbox).append(tx, eventOf(said, { word })));
  }

  async function heard(how: string): Promise<string[]> {
    const { rows } = await sql<{ word: string }>`select word from public.heard where how = ${how}`.execute(
      test.database.reader,
    );
    return rows.map(({ word }) => word);
  }
});
