import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { type Browser, chromium as playwright, type Page } from 'playwright-core';

import { aSmallMarket } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

describe('the pages', () => {
  let app: RunningApp;
  let browser: Browser;

  beforeAll(async () => {
    app = await RunningApp.start();
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: chromium.args });
  }, 60_000);

  afterAll(async () => {
    await browser.close();
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
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 390, height: 844 },
      bypassCSP: true,
    });
    const page = await context.newPage();
    await page.goto(`${app.url}${path}`);
    return page;
  }

  async function seriousFaults(page: Page): Promise<string[]> {
    await page.addScriptTag({ content: axe.source });
    const faults = await page.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) => violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))
        .map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target).join(', ')))`,
    );
    return faults as string[];
  }
});
