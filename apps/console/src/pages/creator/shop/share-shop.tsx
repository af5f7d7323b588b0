import { Typography } from 'antd';
import type { ReactNode } from 'react';

import { Section } from '../../../components/page.js';
import type { MyShopQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './shop.module.css';

const texts = defineTexts({
  title: { zh: '分享店铺', en: 'Share your shop' },
  lead: {
    zh: '把链接或二维码发给您的观众，手机上打开就能买。',
    en: 'Give the link or the code to your audience: it opens on any phone.',
  },
  qr: (name: string) => ({ zh: `${name} 的二维码`, en: `QR code of ${name}` }),
  download: { zh: '下载二维码', en: 'Download the code' },
  visit: { zh: '打开店铺', en: 'Visit the shop' },
});

export function ShareShop({ shop }: { readonly shop: NonNullable<MyShopQuery['myShop']> }): ReactNode {
  const t = useTexts(texts);
  const code = `/s/${shop.slug}/qr.svg`;
  return (
    <Section title={t.title} lead={t.lead}>
      <div className={styles.share}>
        <img src={code} alt={t.qr(shop.name)} width={152} height={152} className={styles.code} />
        <div className={styles.links}>
          <Typography.Text copyable className={styles.address}>
            {shop.url}
          </Typography.Text>
          <a href={`/s/${shop.slug}`} target="_blank" rel="noreferrer">
            {t.visit}
          </a>
          <a href={code} download={`${shop.slug}.svg`}>
            {t.download}
          </a>
        </div>
      </div>
    </Section>
  );
}
