import { newId, UnitOfWork } from '@app/platform';
import { TestApplication } from '@app/platform/testing';
import { sql } from 'kysely';

import { CatalogFacade } from '../catalog.facade.js';
import { CatalogModule } from '../catalog.module.js';
import { anOffer } from '../testing/index.js';
import { CountSales } from './count-sales.js';

let app: TestApplication;

beforeAll(async () => {
  app = await TestApplication.start([CatalogModule]);
});

afterAll(() => app.stop());

it('counts what left the warehouse once', async () => {
  const { offerId, warehouseId, productId } = await anOffer(app);
  const claim = { orderLineId: newId<'OrderLine'>(), offerId, warehouseId, quantity: 3 };
  const transaction = (work: Parameters<UnitOfWork['transaction']>[0]) => app.get(UnitOfWork).transaction(work);
  await transaction((tx) => app.get(CatalogFacade).reserve(tx, [claim]));
  await transaction((tx) => app.get(CatalogFacade).consume(tx, [claim]));
  // As if it had left a while ago, and the last count had been before.
  await sql`update catalog.stock_reservation set ended_at = ended_at - interval '5 minutes'`.execute(
    app.database.writer,
  );
  await app.get(CountSales).execute();
  await sql`update catalog.sales_count set counted_until = counted_until - interval '10 minutes'`.execute(
    app.database.writer,
  );

  await app.get(CountSales).execute();
  await app.get(CountSales).execute();

  const { rows } = await sql`select product_id, sold from catalog.product_sales`.execute(app.database.reader);
  expect(rows).toEqual([{ product_id: productId, sold: 3 }]);
});
