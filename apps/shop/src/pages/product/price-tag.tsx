import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import type { Money } from '../../i18n/money.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useFreeFreight } from '../../ui/free-freight.js';
import { Icon } from '../../ui/icons.js';
import type { ListedVariant, Listing } from './listing.js';

const TEXTS = defineTexts({
  from: { zh: '起', en: 'from' },
  plenty: { zh: '有货', en: 'In stock' },
  low: { zh: '库存紧张', en: 'Only a few left' },
  soldOut: { zh: '已售罄', en: 'Sold out' },
  freight: { zh: '运费在付款前按地区算清', en: 'Delivery is shown before you pay' },
});

interface PriceTagProps {
  readonly listing: Listing;
  readonly chosen: ListedVariant | null;
  readonly freeFreightFrom: Money | null;
}

/** Price, availability and what delivery costs. */
export function PriceTag({ listing, chosen, freeFreightFrom }: PriceTagProps) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  const promise = useFreeFreight(freeFreightFrom);
  const isFrom = !chosen && listing.skus.some(({ price }) => price.amount !== listing.fromPrice.amount);
  const availability = chosen?.availability ?? listing.availability;
  const stock = { IN_STOCK: texts.plenty, LOW: texts.low, SOLD_OUT: texts.soldOut }[availability];
  return (
    <div class="price-tag">
      <p class="price-row" aria-live="polite">
        {isFrom && locale === 'en' && <span class="from">{texts.from}</span>}
        <b class="price big">{format.money(chosen?.price ?? listing.fromPrice)}</b>
        {isFrom && locale === 'zh' && <span class="from">{texts.from}</span>}
        <span class={`stock ${availability.toLowerCase()}`}>{stock}</span>
      </p>
      <p class="hint">
        <Icon name="truck" />
        {promise ?? texts.freight}
      </p>
    </div>
  );
}
