import { sql } from 'kysely';

import type { MemberActor, ProductId, SameGoodsPairId, SkuId } from '@app/kernel';
import { newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';

import { CatalogFacade } from '../catalog.facade.js';
import { CatalogModule } from '../catalog.module.js';
import { anOffer, aProduct, type BuiltOffer } from '../testing/index.js';
import { DecideSameGoods } from './decide-same-goods.js';
import { FindSameGoods } from './find-same-goods.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule]);
});

afterAll(() => app.stop());

const OPERATOR: MemberActor = {
  kind: 'MEMBER',
  memberId: newId<'Member'>(),
  accountId: newId<'Account'>(),
  sessionId: newId<'Session'>(),
  organizationId: newId<'Organization'>(),
  organizationKind: 'PLATFORM',
  permissions: new Set(['platform:operate']),
};

interface Goods {
  readonly title: string;
  readonly brand?: string;
  readonly gtin?: string;
}

/** One supplier's product with one variant and his offer of it. */
async function goodsOf({ title, brand = 'Sony', gtin }: Goods): Promise<BuiltOffer> {
  const supplierId = newId<'Organization'>();
  const productId = await aProduct(app, { titleZh: title, titleEn: title, brand, supplierId });
  return anOffer(app, { productId, supplierId, ...(gtin === undefined ? {} : { gtin }) });
}

async function find(newcomer: BuiltOffer, ...others: readonly BuiltOffer[]): Promise<void> {
  await app.get(UnitOfWork).transaction(async (tx) => {
    const ids = [...others, newcomer].map(({ productId }) => productId);
    await sql`insert into catalog.goods_task (product_id, is_compared)
      select id, id = ${newcomer.productId} from unnest(${ids}::uuid[]) id`.execute(tx);
  });
  while (await app.get(FindSameGoods).execute());
}

interface PairRow {
  readonly id: SameGoodsPairId;
  readonly existing_id: ProductId;
  readonly found_by: string;
  readonly status: string;
  readonly reasons: readonly unknown[];
}

async function pairsOf({ productId }: BuiltOffer): Promise<PairRow[]> {
  const { rows } = await sql<PairRow>`select id, existing_id, found_by, status, reasons from catalog.same_goods_pair
    where newcomer_id = ${productId}`.execute(app.database.reader);
  return rows;
}

async function placeOf({ offerId }: BuiltOffer): Promise<{ sku_id: SkuId; product_id: ProductId } | undefined> {
  const { rows } = await sql<{ sku_id: SkuId; product_id: ProductId }>`
    select sku_id, product_id from catalog.offer where id = ${offerId}`.execute(app.database.reader);
  return rows[0];
}

const suppliersOf = async (skuId: SkuId): Promise<string[]> =>
  (await app.get(CatalogFacade).findOffersOfSkus(app.database.reader, [skuId]))
    .map(({ supplierId }) => supplierId)
    .sort();

describe('same goods', () => {
  it('with one barcode become two offers of one sku, however many digits it is written with', async () => {
    const existing = await goodsOf({ title: 'Sony WH-1000XM5 headphones black', gtin: '0036000291452' });
    const newcomer = await goodsOf({ title: 'Sony wireless headphones WH1000XM5', gtin: '036000291452' });

    await find(newcomer, existing);

    expect(await pairsOf(newcomer)).toMatchObject([{ found_by: 'GTIN', status: 'MERGED' }]);
    expect(await placeOf(newcomer)).toEqual({ sku_id: existing.skuId, product_id: existing.productId });
    expect(await suppliersOf(existing.skuId)).toEqual([existing.supplierId, newcomer.supplierId].sort());
  });

  it('go on being sold under the name that they had before', async () => {
    const existing = await goodsOf({ title: 'Bose QC45 headphones', brand: 'Bose', gtin: '4006381333931' });
    const newcomer = await goodsOf({ title: 'Bose QC45 over-ear headphones', brand: 'Bose', gtin: '04006381333931' });
    await find(newcomer, existing);

    const offers = await app.get(CatalogFacade).findOffersOfSkus(app.database.reader, [newcomer.skuId]);
    const [card] = await app.get(CatalogFacade).findProductCards(app.database.reader, [newcomer.productId]);

    expect(offers).toHaveLength(2);
    expect(new Set(offers.map(({ skuId }) => skuId))).toEqual(new Set([newcomer.skuId]));
    expect(card?.skus.map(({ skuId }) => skuId)).toEqual([newcomer.skuId]);
  });

  it('wait for the operator where it is doubtful, with reasons', async () => {
    const existing = await goodsOf({ title: 'Canon PIXMA MG3650 inkjet printer black', brand: 'Canon' });
    const newcomer = await goodsOf({ title: 'Canon PIXMA MG3650 printer', brand: '' });

    await find(newcomer, existing);

    const [pair] = await pairsOf(newcomer);
    expect(pair).toMatchObject({ existing_id: existing.productId, status: 'WAITING' });
    expect(pair?.reasons.length).toBeGreaterThan(5);
    expect(await placeOf(newcomer)).toEqual({ sku_id: newcomer.skuId, product_id: newcomer.productId });
  });

  it('are left alone where nothing is alike', async () => {
    const existing = await goodsOf({ title: 'Garden hose 20 m', brand: 'Gardena' });
    const newcomer = await goodsOf({ title: 'Wool blanket for children', brand: 'Ikea' });

    await find(newcomer, existing);

    expect(await pairsOf(newcomer)).toEqual([]);
  });

  it('are merged by the operator, apart again when he undoes it, and not merged once more by themselves', async () => {
    const existing = await goodsOf({ title: 'Epson ELPLP12 projector lamp 200W', brand: 'Epson' });
    const newcomer = await goodsOf({ title: 'Epson ELPLP12 replacement projector lamp', brand: '' });
    await find(newcomer, existing);
    const [pair] = await pairsOf(newcomer);
    const decide = app.get(DecideSameGoods);

    await decide.merge(OPERATOR, pair!.id);
    const merged = await placeOf(newcomer);
    await decide.undo(OPERATOR, pair!.id);
    await find(newcomer);

    expect(merged).toEqual({ sku_id: existing.skuId, product_id: existing.productId });
    expect(await placeOf(newcomer)).toEqual({ sku_id: newcomer.skuId, product_id: newcomer.productId });
    expect(await suppliersOf(newcomer.skuId)).toEqual([newcomer.supplierId]);
    expect(await suppliersOf(existing.skuId)).toEqual([existing.supplierId]);
    expect(await pairsOf(newcomer)).toMatchObject([{ status: 'UNDONE' }]);
  });

  it('keep a variant that only the newcomer has', async () => {
    const existing = await goodsOf({ title: 'Logitech M185 mouse', brand: 'Logitech' });
    await anOffer(app, {
      productId: existing.productId,
      supplierId: existing.supplierId,
      options: { colour: { zh: '红', en: 'red' } },
    });
    const newcomer = await goodsOf({ title: 'Logitech M185 wireless mouse', brand: '' });
    const blue = await anOffer(app, {
      productId: newcomer.productId,
      supplierId: newcomer.supplierId,
      options: { colour: { zh: '蓝', en: 'blue' } },
    });
    await find(newcomer, existing);
    const [pair] = await pairsOf(newcomer);

    await app.get(DecideSameGoods).merge(OPERATOR, pair!.id);

    const [card] = await app.get(CatalogFacade).findProductCards(app.database.reader, [existing.productId]);
    expect(card?.skus.map(({ options }) => options['colour']?.en ?? '')).toEqual(['', 'red', 'blue']);
    expect(await suppliersOf(blue.skuId)).toEqual([newcomer.supplierId]);
  });

  it('that were decided cannot be decided otherwise without undoing it', async () => {
    const existing = await goodsOf({ title: 'Nikon AF-S 50mm f1.8G lens', brand: 'Nikon' });
    const newcomer = await goodsOf({ title: 'Nikon AFS 50mm f1.8G lens', brand: '' });
    await find(newcomer, existing);
    const [pair] = await pairsOf(newcomer);
    const decide = app.get(DecideSameGoods);
    await decide.merge(OPERATOR, pair!.id);

    await expect(decide.keepApart(OPERATOR, pair!.id)).rejects.toMatchObject({ code: 'SAME_GOODS_DECIDED' });
    await expect(decide.merge(OPERATOR, pair!.id)).rejects.toMatchObject({ code: 'SAME_GOODS_DECIDED' });
  });
});
