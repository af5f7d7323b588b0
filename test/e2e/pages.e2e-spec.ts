import { AppInBrowser } from '../support/app-in-browser.js';
import { PHONE, seriousFaults } from '../support/browser.js';
import { aSmallMarket } from '../support/small-market.js';

const ON_A_PHONE = { screen: PHONE, locale: 'zh-CN' } as const;

describe('the pages', () => {
  let seen: AppInBrowser;

  beforeAll(async () => {
    seen = await AppInBrowser.start();
  }, 60_000);

  afterAll(() => seen.stop());

  it('of the mini shop show its goods, and axe finds no serious fault', async () => {
    const market = await aSmallMarket(seen.app);
    const page = await seen.open(`/s/${market.slug}`, ON_A_PHONE);

    await page.getByText('保温杯').first().waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  });

  it('of the console begin with the sign-in, and axe finds no serious fault', async () => {
    const page = await seen.open('/console', ON_A_PHONE);

    await page.locator('input[type="password"]').waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  });
});
