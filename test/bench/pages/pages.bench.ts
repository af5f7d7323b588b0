import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '@app/platform';

import { DaifaProcess } from '../../../apps/demo/src/daifa-process.js';
import { MarketClient } from '../../../apps/demo/src/market-client.js';
import { setStage, type SignIn } from '../../../apps/demo/src/stage.js';
import { DESK, PHONE, signIn, TestBrowser } from '../../support/browser.js';
import type { Bench, BenchOptions } from '../bench.js';
import { median } from '../machine.js';
import { CodeMeter, secondsUntilShown, slowDown } from './page-load.js';

const RUNS = 9;
const RUNS_SHORT = 3;
const PHONE_SLOWNESS = 4;
const GOODS = 24;

/**
 * What the pages cost who opens them for the first time: JavaScript and CSS from the sign-in to the console's first page
 * (the dearest of the work places), JavaScript and CSS of the mini shop's first page, and how long until its goods are
 * there on a phone four times slower than this machine.
 */
export const pagesBench: Bench = {
  async run({ isShort, say }: BenchOptions) {
    const home = await mkdtemp(join(tmpdir(), 'daifa-pages-'));
    const daifa = await DaifaProcess.start({ home, port: await freePort() });
    const browser = await TestBrowser.start();
    try {
      const stage = await setStage(new MarketClient(daifa.url), home, { csv: feed() }, () => undefined);
      const consoleKiBs: Record<string, number> = {};
      for (const [place, signIn] of Object.entries(stage.signIns)) {
        consoleKiBs[place] = await consoleKiB(browser, daifa.url, signIn);
        say(`console, first page of the ${place}: ${consoleKiBs[place]} KiB`);
      }
      const shopUrl = `${daifa.url}/s/${stage.slug}`;
      const shopKiB = await shopSize(browser, shopUrl);
      const runs = isShort ? RUNS_SHORT : RUNS;
      const seconds: number[] = [];
      for (let run = 0; run < runs; run += 1) seconds.push(await shopSeconds(browser, shopUrl));
      say(`shop, until its goods are shown: ${seconds.map((value) => value.toFixed(2)).join(', ')} s`);
      return {
        consoleKiB: Math.max(...Object.values(consoleKiBs)),
        consoleKiBs,
        shopKiB,
        shopUsableSeconds: Number(median(seconds).toFixed(3)),
        shopUsableSecondsMax: Number(Math.max(...seconds).toFixed(3)),
        runs,
      };
    } finally {
      await browser.stop();
      await daifa.stop();
      await rm(home, { recursive: true, force: true });
    }
  },
};

async function consoleKiB(browser: TestBrowser, url: string, account: SignIn): Promise<number> {
  const page = await browser.newPage({ screen: DESK, locale: 'en-GB' });
  const meter = await CodeMeter.on(page);
  await page.goto(`${url}/console`);
  await signIn(page, account);
  await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
  // Parts of the page may come after its heading.
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return meter.kibibytes;
}

async function shopSize(browser: TestBrowser, url: string): Promise<number> {
  const page = await browser.newPage({ screen: PHONE, locale: 'zh-CN' });
  const meter = await CodeMeter.on(page);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.context().close();
  return meter.kibibytes;
}

async function shopSeconds(browser: TestBrowser, url: string): Promise<number> {
  const page = await browser.newPage({ screen: PHONE, locale: 'zh-CN' });
  await slowDown(page, PHONE_SLOWNESS);
  const seconds = await secondsUntilShown(page, url, 'main ul a[href*="/p/"]');
  await page.context().close();
  return seconds;
}

function feed(): string {
  const header = 'product_code,sku_code,title_zh,title_en,category,weight_grams,supply_price,retail_price,stock';
  const rows = Array.from({ length: GOODS }, (_, index) =>
    [
      `P${index}`,
      `S${index}`,
      `保温杯 ${index} 号`,
      `Thermos no. ${index}`,
      '保温杯',
      350,
      '12.00',
      '39.00',
      100,
    ].join(),
  );
  return [header, ...rows].join('\n');
}
