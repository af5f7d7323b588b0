import { sql } from 'kysely';

import { Refused } from '../../apps/demo/src/market-client.js';
import { aSmallMarket, buy } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

const ROUNDS = 20;
const SHOPPERS = 200;
const PIECES = 100;

describe('the last pieces', () => {
  let app: RunningApp;

  beforeAll(async () => {
    app = await RunningApp.start();
  });

  afterAll(() => app.stop());

  it('are sold once each: of 200 shoppers at once exactly 100 buy, and every other one is told so', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const market = await aSmallMarket(app, { stock: PIECES });

      const outcomes = await Promise.allSettled(Array.from({ length: SHOPPERS }, () => buy(market)));

      const sold = outcomes.filter(({ status }) => status === 'fulfilled');
      const refusals = outcomes.flatMap((outcome) =>
        outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
      );
      expect(sold).toHaveLength(PIECES);
      expect(refusals.every((refusal) => refusal instanceof Refused && refusal.refusals.every(isAboutStock))).toBe(
        true,
      );
      expect(await reservedOf(market.shelf.offer.offerId)).toBe(PIECES);
    }
  }, 300_000);

  async function reservedOf(offerId: string): Promise<number | undefined> {
    const { rows } = await sql<{ reserved: number }>`
      select reserved from catalog.offer_stock where offer_id = ${offerId}`.execute(app.database.reader);
    return rows[0]?.reserved;
  }
});

const STOCK_CODES = ['OUT_OF_STOCK', 'LINES_OUT_OF_STOCK', 'LISTING_NOT_AVAILABLE'];

const isAboutStock = ({ code }: { readonly code: string }): boolean => STOCK_CODES.includes(code);
