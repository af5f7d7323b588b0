import { Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { Amount } from '../../../components/amount.js';
import { ListingFreightDocument, type ListingDetailsQuery } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './listings.module.css';

const texts = defineTexts({
  title: { zh: '运费', en: 'Freight' },
  lead: {
    zh: '一件单独寄出的实际运费。自己定价时由您承担，买家付的运费归您。',
    en: 'What one piece costs to send alone. At your price it is your cost, and what shoppers pay for freight is yours.',
  },
  province: { zh: '寄往', en: 'To' },
  choose: { zh: '选择省份', en: 'Choose a province' },
  none: { zh: '不配送', en: 'Not delivered there' },
});

type Listing = ListingDetailsQuery['listing'];

export function FreightOfListing({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const provinces = useProvinces();
  const [province, setProvince] = useState<string>();
  const { data } = useRead(
    ListingFreightDocument,
    { id: listing.id, province: province ?? '' },
    { isWanted: province !== undefined },
  );
  const variantOf = (skuId: string): string =>
    listing.skus
      .find(({ id }) => id === skuId)
      ?.options.map(({ value }) => value[locale])
      .join(' / ') ?? '';
  return (
    <section className={styles.block}>
      <h2 className={styles.heading}>{t.title}</h2>
      <span className="quiet">{t.lead}</span>
      <Select
        aria-label={t.province}
        placeholder={t.choose}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 220 }}
        value={province}
        onChange={setProvince}
        options={[...provinces.choices]}
      />
      {province !== undefined && (
        <ul className={styles.freight}>
          {data?.listing.skus.map(({ id, freight }) => (
            <li key={id}>
              <span>{variantOf(id)}</span> {freight ? <Amount value={freight} /> : t.none}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
