import { newId } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { ShopsQuery } from '../queries/shops.query.js';
import { StorefrontModule } from '../storefront.module.js';
import { aShop, creatorActor } from '../testing/index.js';
import { ChangeShopStatus } from './change-shop-status.js';
import { CreateShop, type CreateShopCommand } from './create-shop.js';
import { UpdateShop } from './update-shop.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([StorefrontModule]);
});

afterAll(() => app.stop());

const db = () => app.database.reader;
const shops = () => app.get(ShopsQuery);
const command = (over: Partial<CreateShopCommand> = {}): CreateShopCommand => ({
  idempotencyKey: newId(),
  slug: `shop-${newId().slice(-12)}`,
  name: '小暖的店',
  tagline: '好物不贵',
  currency: 'CNY',
  ...over,
});

describe('a creator’s shop', () => {
  test('is made once per key and found by its address, in capitals too', async () => {
    const creatorId = newId<'Organization'>();
    const wish = command();

    const first = await app.get(CreateShop).execute(creatorActor(creatorId), wish);
    const again = await app.get(CreateShop).execute(creatorActor(creatorId), wish);

    expect(again).toBe(first);
    expect(await shops().findBySlug(db(), wish.slug.toUpperCase())).toEqual({
      shopId: first,
      creatorId,
      slug: wish.slug,
      name: '小暖的店',
      tagline: '好物不贵',
      currency: 'CNY',
      freeFreightFromMinor: null,
      status: 'OPEN',
      isOpen: true,
      policy: { onCostChange: 'REPRICE', pausesSoldOut: true },
    });
  });

  test('is the only one of its creator, and the only one at its address', async () => {
    const { creatorId, slug } = await aShop(app);

    const second = app.get(CreateShop).execute(creatorActor(creatorId), command());
    const sameSlug = app.get(CreateShop).execute(creatorActor(newId()), command({ slug }));

    await expect(second).rejects.toMatchObject({ code: 'SHOP_EXISTS' });
    await expect(sameSlug).rejects.toMatchObject({ code: 'SLUG_TAKEN', path: ['slug'] });
  });

  test('of ten creators who want one address at once, one gets it', async () => {
    const slug = `shop-${newId().slice(-12)}`;

    const outcomes = await Promise.allSettled(
      Array.from({ length: 10 }, () => app.get(CreateShop).execute(creatorActor(newId()), command({ slug }))),
    );

    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('changes keep what they do not name; null takes free freight away again', async () => {
    const { creatorId, shopId } = await aShop(app);
    const update = app.get(UpdateShop);

    await update.execute(creatorActor(creatorId), { shopId, freeFreightFrom: '99', tagline: '包邮' });
    await update.execute(creatorActor(creatorId), { shopId, name: '大暖的店' });
    const before = await shops().get(db(), shopId);
    await update.execute(creatorActor(creatorId), { shopId, freeFreightFrom: null });

    expect(before).toMatchObject({ name: '大暖的店', tagline: '包邮', freeFreightFromMinor: 9_900n });
    expect((await shops().get(db(), shopId)).freeFreightFromMinor).toBeNull();
  });

  test('is closed and opened again, as often as one likes', async () => {
    const { creatorId, shopId } = await aShop(app);
    const change = app.get(ChangeShopStatus);

    await change.execute(creatorActor(creatorId), 'close', shopId);
    await change.execute(creatorActor(creatorId), 'close', shopId);
    const closed = await shops().get(db(), shopId);
    await change.execute(creatorActor(creatorId), 'open', shopId);

    expect(closed).toMatchObject({ status: 'CLOSED', isOpen: false });
    expect(await shops().get(db(), shopId)).toMatchObject({ status: 'OPEN', isOpen: true });
  });

  test('is not found by another creator who would change it', async () => {
    const [own, others] = [await aShop(app), await aShop(app)];
    const stranger = creatorActor(own.creatorId);
    const notFound = { code: 'NOT_FOUND', path: ['shopId'] };

    await expect(app.get(UpdateShop).execute(stranger, { shopId: others.shopId })).rejects.toMatchObject(notFound);
    await expect(app.get(ChangeShopStatus).execute(stranger, 'close', others.shopId)).rejects.toMatchObject(notFound);
  });
});
