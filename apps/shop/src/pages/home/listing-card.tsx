import type { ListingCardFragment } from '../../gql/graphql.js';
import { useFormat } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import { Link } from '../../routing/link.js';
import { paths } from '../../routing/places.js';
import { Picture } from '../../ui/picture.js';

const TEXTS = defineTexts({
  from: { zh: '起', en: 'from' },
  soldOut: { zh: '已售罄', en: 'Sold out' },
  low: { zh: '库存紧张', en: 'Few left' },
});

interface ListingCardProps {
  readonly slug: string;
  readonly listing: ListingCardFragment;
  /** It stands where the shopper looks first. */
  readonly isFirst: boolean;
}

export function ListingCard({ slug, listing, isFirst }: ListingCardProps) {
  const locale = useLocale();
  const texts = useTexts(TEXTS);
  const isSoldOut = listing.availability === 'SOLD_OUT';
  return (
    <Link to={paths.product(slug, listing.id)} class={isSoldOut ? 'card sold-out' : 'card'}>
      <span class="card-picture">
        <Picture src={listing.images[0] ?? null} alt="" isFirst={isFirst} />
        {isSoldOut && <span class="tag">{texts.soldOut}</span>}
        {listing.availability === 'LOW' && <span class="tag warm">{texts.low}</span>}
      </span>
      <span class="card-title">{textIn(locale, listing.title)}</span>
      <FromPrice listing={listing} />
    </Link>
  );
}

function FromPrice({ listing }: { readonly listing: ListingCardFragment }) {
  const locale = useLocale();
  const texts = useTexts(TEXTS);
  const format = useFormat();
  const isOnlyPrice = listing.skus.every(({ price }) => price.amount === listing.fromPrice.amount);
  const price = <b class="price">{format.money(listing.fromPrice)}</b>;
  if (isOnlyPrice) return <span>{price}</span>;
  return (
    <span class="from">
      {locale === 'en' && `${texts.from} `}
      {price}
      {locale === 'zh' && ` ${texts.from}`}
    </span>
  );
}
