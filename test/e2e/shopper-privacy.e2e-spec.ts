import { sql } from 'kysely';

import { DAY_MS } from '@app/kernel';
import { SHOPPER_CONTACTS } from '@app/ordering';
import { KeyRing, sealAnew, SweepRegistry } from '@app/platform';
import { eventually } from '@app/platform/testing';

import { aSmallMarket, type Bought, buy, look, newKey, pay, type SmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

interface Listed {
  readonly orders: { readonly nodes: readonly { readonly id: string; readonly number: string }[] };
}

const THREE_YEARS_MS = 3 * 365 * DAY_MS;

describe('a shopper’s name, phone and address', () => {
  let app: RunningApp;
  let market: SmallMarket;
  let bought: Bought;
  let recipient: { readonly name: string; readonly phone: string; readonly street: string };

  beforeAll(async () => {
    app = await RunningApp.start();
    market = await aSmallMarket(app);
    bought = await buy(market);
    recipient = (await look(market, bought)).recipient;
    await pay(market, bought);
    await eventually('the hand-over', async () => (await look(market, bought)).parts[0]?.status === 'FORWARDED');
    await app.drain();
  });

  afterAll(() => app.stop());

  it('stand nowhere in the database as they are', async () => {
    for (const text of [recipient.phone, recipient.name, recipient.street]) {
      expect(await tablesWith(text)).toEqual([]);
    }
  });

  it('are found by the whole phone, by the order’s own creator only', async () => {
    const other = await aSmallMarket(app);

    expect(await findByPhone(market, recipient.phone)).toEqual([bought.number]);
    expect(await findByPhone(market, `+86 ${recipient.phone}`)).toEqual([bought.number]);
    expect(await findByPhone(market, '13900000000')).toEqual([]);
    expect(await findByPhone(other, recipient.phone)).toEqual([]);
  });

  it('are shown in full to whoever asks for them by name, and the log says who', async () => {
    const orderId = await idOf(market);

    const shown = await reveal(market, orderId);

    expect(shown).toEqual({ name: recipient.name, phone: recipient.phone, street: recipient.street });
    const { auditEntries } = await market.asCreator.ask<{ auditEntries: { nodes: { useCase: string }[] } }>(
      '{ auditEntries(first: 5) { nodes { useCase } } }',
    );
    expect(auditEntries.nodes.map(({ useCase }) => useCase)).toContain('revealRecipient');
  });

  it('are not shown to another creator', async () => {
    const other = await aSmallMarket(app);

    await expect(reveal(other, await idOf(market))).rejects.toThrow('NOT_FOUND');
  });

  it('are sealed anew with a new key, and can be read as before', async () => {
    const keyRing = app.get(KeyRing);
    keyRing.rotate();

    const changed = await sealAnew(app.database, keyRing, SHOPPER_CONTACTS);
    keyRing.dropOldKeys();

    expect(changed).toBeGreaterThan(0);
    expect(await sealAnew(app.database, keyRing, SHOPPER_CONTACTS)).toBe(0);
    expect((await look(market, bought)).recipient).toEqual(recipient);
  });

  it('are erased when the order ended long enough ago, and the order stays', async () => {
    const cancelled = await buy(market);
    await market.market
      .withOrderLink(cancelled.linkToken)
      .mutate('cancelOrder', { idempotencyKey: newKey(), orderId: await idOf(market) }, 'order { id }');
    await app.advance(THREE_YEARS_MS - DAY_MS);
    await sweep();
    expect((await look(market, cancelled)).recipient).not.toBeNull();

    await app.advance(2 * DAY_MS);
    await sweep();

    const { recipient: erased, happenings, status } = await look(market, cancelled);
    expect(erased).toBeNull();
    expect(status).toBe('CANCELLED');
    expect(happenings.map(({ kind }) => kind)).toContain('SHOPPER_ERASED');
  });

  async function sweep(): Promise<void> {
    const sweeps = app.get(SweepRegistry).all();
    await sweeps.find((one) => one.sweep === 'ordering.erase-shoppers')?.run();
  }

  async function findByPhone({ asCreator }: SmallMarket, phone: string): Promise<readonly string[]> {
    const { orders } = await asCreator.ask<Listed>(
      'query ($filter: OrderFilterInput) { orders(first: 10, filter: $filter) { nodes { id number } } }',
      { filter: { phone } },
    );
    return orders.nodes.map(({ number }) => number);
  }

  /** Of the newest order. */
  async function idOf({ asCreator }: SmallMarket): Promise<string> {
    const { orders } = await asCreator.ask<Listed>('{ orders(first: 1) { nodes { id number } } }');
    return orders.nodes[0]?.id ?? '';
  }

  async function reveal({ asCreator }: SmallMarket, orderId: string): Promise<object> {
    const { recipient: shown } = await asCreator.mutate<{ recipient: object }>(
      'revealRecipient',
      { orderId },
      'recipient { name phone street }',
    );
    return shown;
  }

  async function tablesWith(text: string): Promise<readonly string[]> {
    const { rows } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`.execute(app.database.reader);
    const found = await Promise.all(
      rows.map(async ({ name }) => {
        const { rows: hits } =
          await sql`select from ${sql.raw(name)} t where t::text like ${`%${text}%`} limit 1`.execute(
            app.database.reader,
          );
        return hits.length > 0 ? [name] : [];
      }),
    );
    return found.flat();
  }
});
