import { toGlobalId } from '@app/kernel';

import { AppInBrowser } from '../support/app-in-browser.js';
import { seriousFaults } from '../support/browser.js';
import { aSmallMarket, newKey } from '../support/small-market.js';

describe('many at once, in a browser', () => {
  let seen: AppInBrowser;

  beforeAll(async () => {
    seen = await AppInBrowser.start();
  }, 60_000);

  afterAll(() => seen.stop());

  it('listings are chosen, repriced by a rule after a preview, and each has its result', async () => {
    const { creator } = await aSmallMarket(seen.app);
    const page = await seen.signIn(creator);
    const faults: string[] = [];

    await page.goto(`${seen.app.url}/console/listings`);
    await page.getByRole('checkbox', { name: 'Select', exact: true }).click();
    await page.getByRole('button', { name: 'Reprice, pause or remove them' }).click();
    await page.getByText('1 products are chosen').waitFor();
    await page.getByText('¥54.90').first().waitFor();
    faults.push(...(await seriousFaults(page)));
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByRole('tooltip').getByRole('button', { name: 'Start' }).click();
    await page.getByText('1 done, 0 unchanged, 0 refused, 0 to go').waitFor();
    faults.push(...(await seriousFaults(page)));

    await page.goto(`${seen.app.url}/console/listings`);
    await page.getByText('¥54.90').first().waitFor();
    expect(faults).toEqual([]);
  }, 60_000);

  it('what would be left is shown for every province, and the shop keeps rules', async () => {
    const { creator, shelf } = await aSmallMarket(seen.app);
    const page = await seen.signIn(creator);

    await page.goto(`${seen.app.url}/console/listings?open=${shelf.listingId}`);
    await page.getByRole('cell', { name: 'No data yet' }).first().waitFor();
    const ofListing = await seriousFaults(page);
    await page.goto(`${seen.app.url}/console/shop`);
    await page.getByLabel('Name', { exact: true }).last().fill('Double');
    await page.getByRole('button', { name: 'Keep this rule' }).click();
    await page.getByText('Double').first().waitFor();

    expect([...ofListing, ...(await seriousFaults(page))]).toEqual([]);
  }, 60_000);

  it('a supplier finds the change that he asked for, line by line', async () => {
    const { supplier, asSupplier, shelf } = await aSmallMarket(seen.app);
    await asSupplier.mutate(
      'proposeChange',
      {
        idempotencyKey: newKey(),
        productId: toGlobalId('Product', shelf.offer.productId),
        changes: { titleEn: 'Glacier tumbler' },
      },
      'changeRequest { id }',
    );
    const page = await seen.signIn(supplier);

    await page.goto(`${seen.app.url}/console/change-requests?status=APPROVED`);
    await page.getByRole('button', { name: 'Glacier tumbler' }).click();
    await page.getByText('+ Glacier tumbler').waitFor();

    expect(await seriousFaults(page)).toEqual([]);
  }, 60_000);
});
