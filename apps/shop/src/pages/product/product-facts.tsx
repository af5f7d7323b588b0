import { useLocale } from '../../i18n/locale.js';
import { defineTexts, textIn, useTexts } from '../../i18n/texts.js';
import type { Listing } from './listing.js';

const TEXTS = defineTexts({
  about: { zh: '商品介绍', en: 'About it' },
  facts: { zh: '商品参数', en: 'Details' },
  brand: { zh: '品牌', en: 'Brand' },
});

export function ProductFacts({ listing }: { readonly listing: Listing }) {
  const texts = useTexts(TEXTS);
  const locale = useLocale();
  const description = textIn(locale, listing.description);
  const facts = [
    ...(listing.brand ? [{ name: texts.brand, value: listing.brand }] : []),
    ...listing.attributes.map(({ name, value }) => ({ name: textIn(locale, name), value: textIn(locale, value) })),
  ];
  return (
    <>
      {facts.length > 0 && (
        <section class="panel">
          <h2>{texts.facts}</h2>
          <dl class="facts">
            {facts.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {description && (
        <section class="panel">
          <h2>{texts.about}</h2>
          <p class="description">{description}</p>
        </section>
      )}
    </>
  );
}
