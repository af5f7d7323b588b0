import { Injectable } from '@nestjs/common';
import type { Kysely } from 'kysely';

import type { OfferTerms } from '@app/catalog';
import { OrderRoutingFacade } from '@app/order-routing';

interface FreightQuestion {
  readonly offer: OfferTerms;
  readonly province: string;
}

/** What a creator may want to know of the freight before he sets a price. */
@Injectable()
export class FreightQuery {
  constructor(private readonly routing: OrderRoutingFacade) {}

  /**
   * What a parcel with one piece costs from the cheapest warehouse that has it, in minor units of the offer's currency;
   * null where it is not delivered. One query per province.
   */
  async find(db: Kysely<unknown>, questions: readonly FreightQuestion[]): Promise<(bigint | null)[]> {
    const fees = new Map<FreightQuestion, bigint>();
    for (const province of new Set(questions.map((question) => question.province))) {
      const parcels = questions
        .filter((question) => question.province === province)
        .flatMap((question) =>
          question.offer.stocks.map(({ warehouseId }) => ({
            question,
            warehouseId,
            weightGrams: question.offer.weightGrams,
          })),
        );
      const quotes = await this.routing.quoteParcels(db, parcels, province);
      for (const [index, { question }] of parcels.entries()) {
        const quote = quotes[index];
        const known = fees.get(question);
        if (!quote || quote.currency !== question.offer.currency) continue;
        if (known === undefined || quote.feeMinor < known) fees.set(question, quote.feeMinor);
      }
    }
    return questions.map((question) => fees.get(question) ?? null);
  }
}
