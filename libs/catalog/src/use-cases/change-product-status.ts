import { Injectable } from '@nestjs/common';

import { NotFound, type ProductId, type TenantActor } from '@app/kernel';
import { UnitOfWork } from '@app/platform';

import { OfferNews } from '../data/offer-news.js';
import { OfferRepository } from '../data/offer.repository.js';
import { SearchIndexRepository } from '../data/search-index.repository.js';

@Injectable()
export class ChangeProductStatus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly offers: OfferRepository,
    private readonly searchIndex: SearchIndexRepository,
    private readonly offerNews: OfferNews,
  ) {}

  /** The operator takes a product off the market, whoever offers it. @throws NotFound */
  withdraw(actor: TenantActor, productId: ProductId): Promise<ProductId> {
    return this.change(actor, 'withdrawProduct', productId, 'WITHDRAWN');
  }

  /** @throws NotFound */
  restore(actor: TenantActor, productId: ProductId): Promise<ProductId> {
    return this.change(actor, 'restoreProduct', productId, 'ACTIVE');
  }

  private change(
    actor: TenantActor,
    useCase: string,
    productId: ProductId,
    status: 'ACTIVE' | 'WITHDRAWN',
  ): Promise<ProductId> {
    return this.unitOfWork.run(actor, useCase, async (tx) => {
      if (!(await this.offers.setProductStatus(tx, productId, status)))
        throw new NotFound('The product', ['productId']);
      await this.searchIndex.refreshSearch(tx, [productId]);
      await this.offerNews.tellOfProducts(tx, [productId]);
      return productId;
    });
  }
}
