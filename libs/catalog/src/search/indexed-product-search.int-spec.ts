import { TestApplication } from '@app/platform/testing';

import { CatalogNeighbours } from '../testing/catalog-server.js';
import { productSearchContract } from '../testing/product-search.contract.js';
import { ProductSearch } from './product-search.js';
import { SearchIndex } from './search-index.js';
import { CatalogSearchModule } from './search.module.js';

describe('the search in memory', () => {
  let app: TestApplication;

  afterAll(() => app.stop());

  productSearchContract(async () => {
    app = await TestApplication.start([CatalogNeighbours, CatalogSearchModule]);
    return { app, search: app.get(ProductSearch), settle: () => app.get(SearchIndex).catchUp() };
  });
});
