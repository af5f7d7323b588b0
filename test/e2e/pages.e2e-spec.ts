import type { Page } from 'playwright-core';

import { PHONE, seriousFaults, TestBrowser } from '../support/browser.js';
import { aSmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

describe('the pages', () => {
  let app: RunningApp;
  let browser: TestBrowser;

  beforeAll(async () => {
    app = await RunningApp.start();
    browser = await TestBrowser.start();
  }, 60_000);

  afterAll(async () => {
    await browser.stop();
    await app.stop();
  });

  it('of the mini shop show its goods, and axe finds no serious fault', async () => {
    const market = await aSmallMarket(app);
    const page = await open(`/s/${market.slug}`);

    await page.getByText('保温杯').first().waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  });

  it('of the console begin with the sign-in, and axe finds no serious fault', async () => {
    const page = await open('/console');

    await page.locator('input[type="password"]').waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ screen: PHONE, locale: 'zh-CN' });
    await page.goto(`${app.url}${path}`);
    return page;
  }
});
