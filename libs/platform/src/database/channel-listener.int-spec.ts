import { sql } from 'kysely';

import { Logger } from '../logging/logger.js';
import { TestApplication } from '../testing/index.js';
import { ChannelListener } from './channel-listener.js';

const CHANNEL = 'daifa_test_channel';

describe('a listener on a channel', () => {
  let app: TestApplication;
  let listener: ChannelListener;
  let wakings = 0;
  let told: () => void = () => undefined;

  const nextWaking = (): Promise<void> => new Promise((resolve) => (told = resolve));

  beforeAll(async () => {
    app = await TestApplication.start([]);
  });

  beforeEach(async () => {
    const listens = nextWaking();
    const wake = (): void => {
      wakings++;
      told();
    };
    listener = new ChannelListener(app.database, CHANNEL, wake, app.get(Logger));
    await listens;
  });

  afterEach(() => listener.stop());
  afterAll(() => app.stop());

  it('wakes when something is told', async () => {
    const waking = nextWaking();
    const before = wakings;

    await sql`select pg_notify(${CHANNEL}, '')`.execute(app.database.reader);
    await waking;

    expect(wakings).toBe(before + 1);
  });

  it('listens again after its connection was lost, and wakes for what may have been told meanwhile', async () => {
    const listensAgain = nextWaking();
    await sql`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'daifa-listener' and datname = current_database()`.execute(app.database.reader);
    await listensAgain;
    const waking = nextWaking();
    const before = wakings;

    await sql`select pg_notify(${CHANNEL}, '')`.execute(app.database.reader);
    await waking;

    expect(wakings).toBe(before + 1);
  });
});
