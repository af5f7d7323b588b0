import type { Page } from 'playwright-core';

import type { Tenant } from '@app/identity/testing';
import { toGlobalId } from '@app/kernel';

import { DESK, seriousFaults, TestBrowser } from '../support/browser.js';
import { aSmallMarket, newKey } from '../support/small-market.js';
import { RunningApp } from '../support/start-app.js';

describe('many at once, in a browser', () => {
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

  it('listings are chosen, repriced by a rule after a preview, and each has its result', async () => {
    const { creator } = await aSmallMarket(app);
    const page = await signIn(creator);
    const faults: string[] = [];

    await page.goto(`${app.url}/console/listings`);
    await page.getByRole('checkbox', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Reprice, pause or remove them' }).click();
    await page.getByText('1 products are chosen').waitFor();
    await choose(page, 'Action', 'Reprice');
    await page.getByText('¥54.90').first().waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Start' }).click();
    await page.getByText('1 done, 0 unchanged, 0 refused, 0 to go').waitFor();
    faults.push(...(await seriousFaults(page)));

    await page.goto(`${app.url}/console/listings`);
    await page.getByText('¥54.90').first().waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it('what would be left is shown for every province, and the shop keeps rules', async () => {
    const { creator, shelf } = await aSmallMarket(app);
    const page = await signIn(creator);

    await page.goto(`${app.url}/console/listings?open=${shelf.listingId}`);
    await page.getByRole('cell', { name: 'No data yet' }).first().waitFor();
    const ofListing = await seriousFaults(page);
    await page.goto(`${app.url}/console/shop`);
    await page.getByLabel('Name', { exact: true }).last().fill('Double');
    await page.getByRole('button', { name: 'Keep this rule' }).click();
    await page.getByText('Double').first().waitFor();

    expect([...ofListing, ...(await seriousFaults(page))]).toEqual([]);
  }, 60_000);

  it('a supplier finds the change that he asked for, line by line', async () => {
    const { supplier, asSupplier, shelf } = await aSmallMarket(app);
    await asSupplier.mutate(
      'proposeChange',
      {
        idempotencyKey: newKey(),
        productId: toGlobalId('Product', shelf.offer.productId),
        changes: { titleEn: 'Glacier tumbler' },
      },
      'changeRequest { id }',
    );
    const page = await signIn(supplier);

    await page.goto(`${app.url}/console/change-requests?status=APPROVED`);
    await page.getByRole('button', { name: 'Glacier tumbler' }).click();
    await page.getByText('+ Glacier tumbler').waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  }, 60_000);

  async function signIn({ email, password }: Tenant): Promise<Page> {
    const page = await browser.newPage({ screen: DESK, locale: 'en-GB' });
    await page.goto(`${app.url}/console`);
    await page.getByLabel('E-mail address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('navigation', { name: 'Main menu' }).waitFor();
    return page;
  }

  async function choose(page: Page, label: string, option: string): Promise<void> {
    await page.getByRole('combobox', { name: label }).click();
    await page.locator('.ant-select-item-option').getByText(option, { exact: true }).click();
  }
});
