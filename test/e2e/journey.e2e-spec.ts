import type { Page } from 'playwright-core';

import { aCategory } from '@app/catalog/testing';
import { aCreator, aSupplier, type Tenant } from '@app/identity/testing';
import { aWarehouse } from '@app/order-routing/testing';
import { MarketSettings, UnitOfWork } from '@app/platform';
import { eventually } from '@app/platform/testing';

import { AppInBrowser } from '../support/app-in-browser.js';
import { DESK, PHONE, seriousFaults, signIn } from '../support/browser.js';
import { newKey } from '../support/small-market.js';

const TITLE = { zh: '云朵陶瓷马克杯', en: 'Cloud ceramic mug' };

// Supply price 30.00, minimum 49.00, freight 6.00 (what the warehouse of the tests asks).
const FEED = [
  'product_code,sku_code,title_zh,title_en,category,option_1_name,option_1_value,weight_grams,supply_price,retail_price,map,stock',
  `MUG,MUG-W,${TITLE.zh},${TITLE.en},home/mugs,颜色|Colour,云白|White,350,30.00,59.00,49.00,20`,
  `MUG,MUG-B,${TITLE.zh},${TITLE.en},home/mugs,颜色|Colour,雾蓝|Blue,350,30.00,59.00,49.00,20`,
].join('\n');

describe('the main job in a browser', () => {
  let seen: AppInBrowser;
  const faults: string[] = [];

  beforeAll(async () => {
    seen = await AppInBrowser.start();
    const { app } = seen;
    await app
      .get(UnitOfWork)
      .transaction((tx) => app.get(MarketSettings).set(tx, { sandboxTransitSeconds: 1, afterSaleSeconds: 1 }));
  }, 60_000);

  afterAll(() => seen.stop());

  it('goes from the supplier’s file to the creator’s earning, and axe finds no serious fault on the way', async () => {
    const slug = `shop-${newKey().slice(0, 8)}`;
    const home = await aCategory(seen.app, { path: 'home', nameZh: '家居', nameEn: 'Home' });
    await aCategory(seen.app, { path: 'home/mugs', nameZh: '马克杯', nameEn: 'Mugs', parentId: home });
    const supplier = await aSupplier(seen.app);
    await aWarehouse(seen.app, { supplierId: supplier.organizationId });

    const supplierPage = await goToWork(supplier);
    await importGoods(supplierPage);
    const creator = await aCreator(seen.app);
    const creatorPage = await goToWork(creator);
    await openShop(creatorPage, slug);
    await listGoods(creatorPage);
    const shopperPage = await seen.open(`/s/${slug}`, { screen: PHONE, locale: 'zh-CN' });
    await fillCart(shopperPage);
    await checkOut(shopperPage);
    await pay(shopperPage);
    await acceptAndShip(supplierPage);
    await confirmReceipt(shopperPage);
    await seeEarning(creatorPage, creator);

    expect(faults).toEqual([]);
  }, 120_000);

  async function goToWork(tenant: Tenant): Promise<Page> {
    const page = await seen.open('/console', { screen: DESK, locale: 'en-GB' });
    await page.getByLabel('E-mail address').waitFor();
    await inspect(page, 'sign-in');
    await signIn(page, tenant);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await inspect(page, 'home');
    return page;
  }

  async function importGoods(page: Page): Promise<void> {
    await goTo(page, 'Import goods');
    await page.getByText('Drop a file here').waitFor();
    await inspect(page, 'import');
    const file = { name: 'goods.csv', mimeType: 'text/csv', buffer: Buffer.from(FEED) };
    await page.locator('input[type="file"]').setInputFiles(file);
    const result = page.getByRole('dialog', { name: 'goods.csv' });
    const start = result.getByRole('button', { name: 'Import it so' });
    await start.waitFor();
    await inspect(page, 'import, what its columns mean');
    await start.click();
    await result.getByText('Done', { exact: true }).waitFor();
    await inspect(page, 'import, done');
    await result.getByRole('button', { name: 'Close' }).click();
  }

  async function openShop(page: Page, slug: string): Promise<void> {
    await goTo(page, 'Shop');
    await page.getByLabel('Name').fill('小满的好物');
    await page.getByLabel('Address').fill(slug);
    await inspect(page, 'shop, before');
    await page.getByRole('button', { name: 'Open the shop' }).click();
    await page.getByRole('heading', { name: 'Share your shop' }).waitFor();
    await inspect(page, 'shop');
  }

  async function listGoods(page: Page): Promise<void> {
    await goTo(page, 'Pick goods');
    await page.getByPlaceholder('Search goods').fill(TITLE.en);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: TITLE.en }).click();
    await inspect(page, 'pick goods');
    const panel = page.getByRole('dialog');
    const prices = panel.getByRole('textbox', { name: 'Price' });
    for (const row of [0, 1]) await prices.nth(row).fill('60.00');
    await inspect(page, 'pick goods, opened');
    await panel.getByRole('button', { name: 'List it' }).click();
    await page.getByText('It is in your shop now').waitFor();
    await goTo(page, 'Listings');
    await page.getByRole('table').getByText(TITLE.en).waitFor();
    await inspect(page, 'listings');
  }

  async function fillCart(page: Page): Promise<void> {
    await page.getByRole('link', { name: TITLE.zh }).click();
    await page.getByRole('button', { name: '雾蓝' }).click();
    await inspect(page, 'product');
    await page.getByRole('button', { name: '加入购物车' }).click();
    await page.getByRole('link', { name: '购物车，1 件' }).click();
    await page.getByLabel('送到').selectOption({ label: '广东' });
    await page.getByText('¥66.00').first().waitFor();
    await page.getByText(/预计.*前送达/).waitFor();
    await inspect(page, 'cart');
    await page.getByRole('button', { name: '去结算' }).click();
  }

  async function checkOut(page: Page): Promise<void> {
    await page.getByLabel('收件人').fill('陈晓雨');
    await page.getByLabel('手机号').fill('13800138000');
    await page.getByLabel('城市').fill('广州市');
    await page.getByLabel('详细地址').fill('天河路 1 号');
    await page.getByText('¥66.00').first().waitFor();
    await inspect(page, 'checkout');
    await page.getByRole('button', { name: '提交并付款' }).click();
  }

  async function pay(page: Page): Promise<void> {
    const payButton = page.getByRole('button', { name: '确认支付' });
    await payButton.waitFor();
    await inspect(page, 'pay page');
    await payButton.click();
    await page.getByRole('heading', { name: '付款成功' }).waitFor();
    await inspect(page, 'order, paid');
  }

  async function acceptAndShip(page: Page): Promise<void> {
    await goTo(page, 'To ship');
    await page
      .getByRole('table')
      .getByRole('button', { name: /^DF.*-1$/ })
      .click();
    const panel = page.getByRole('dialog', { name: 'Supplier order' });
    await panel.getByText('陈晓雨').waitFor();
    await inspect(page, 'supplier order');
    await panel.getByRole('button', { name: 'Accept' }).click();
    await panel.getByRole('button', { name: 'Ship a parcel' }).click();
    const dialog = page.getByRole('dialog', { name: 'Ship DF' });
    await dialog.getByLabel('Carrier').fill('SF');
    await page.keyboard.press('Enter');
    await dialog.getByLabel('Tracking number').fill('SF1234567890123');
    await inspect(page, 'shipping');
    await dialog.getByRole('button', { name: 'Ship', exact: true }).click();
    await panel.getByText('SF1234567890123').waitFor();
  }

  async function confirmReceipt(page: Page): Promise<void> {
    await page.getByRole('heading', { name: '已送达' }).waitFor();
    await inspect(page, 'order, delivered');
    await page.getByRole('button', { name: '确认收货' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '确认收货' }).click();
    await page.getByRole('heading', { name: '订单完成' }).waitFor();
    await inspect(page, 'order, completed');
  }

  /** Paid 66.00: the supplier gets 30.00 and the freight of 6.00, the platform 2 % of 60.00. */
  async function seeEarning(page: Page, creator: Tenant): Promise<void> {
    await eventually('the release', async () => {
      const { wallet } = await seen.app.expect<{ wallet: { balances: { available: { amount: string } }[] } }>(
        '{ wallet { balances { available { amount } } } }',
        {},
        creator.headers,
      );
      return wallet.balances[0]?.available.amount === '28.80';
    });
    await goTo(page, 'Earnings');
    const row = page.getByRole('table').getByRole('row').filter({ hasText: 'Released' });
    await row.getByText('+¥28.80').waitFor();
    await inspect(page, 'earnings');
  }

  async function goTo(page: Page, place: string): Promise<void> {
    await page.getByRole('navigation', { name: 'Main menu' }).getByRole('link', { name: place, exact: true }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }

  async function inspect(page: Page, where: string): Promise<void> {
    for (const fault of await seriousFaults(page)) faults.push(`${where}: ${fault}`);
  }
});
