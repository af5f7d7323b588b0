import { TestApplication } from '@app/platform/testing';

import { CatalogModule } from '../catalog.module.js';
import { productSearchContract } from '../testing/product-search.contract.js';
import { ProductSearch } from './product-search.js';

describe('the search on Postgres', () => {
  let app: TestApplication;

  afterAll(() => app.stop());

  productSearchContract(async () => {
    app = await TestApplication.start([CatalogModule]);
    return { app, search: app.get(ProductSearch), settle: () => Promise.resolve() };
  });
});
