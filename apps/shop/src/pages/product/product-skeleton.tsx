import type { ListingCardFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Picture } from '../../ui/picture.js';

const TEXTS = defineTexts({
  loading: { zh: '正在打开商品…', en: 'Opening…' },
});

/** @param known what the shop's shelf already told of it. */
export function ProductSkeleton({ known }: { readonly known: ListingCardFragment | null }) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const format = useFormat();
  return (
    <div class="product" role="status" aria-busy="true" aria-label={texts.loading}>
      <div class="gallery">
        {known ? <Picture src={known.images[0] ?? null} alt="" isFirst /> : <span class="picture skeleton" />}
      </div>
      <div class="product-words">
        <div class="price-tag">
          {known ? <b class="price big">{format.money(known.fromPrice)}</b> : <span class="skeleton line wide" />}
        </div>
        {known ? <h1>{textIn(locale, known.title)}</h1> : <span class="skeleton line wide" />}
        <span class="skeleton line" />
        <span class="skeleton line" />
      </div>
    </div>
  );
}
