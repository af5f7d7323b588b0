import type { ReactNode } from 'react';

import { Amount } from '../../../components/amount.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import type { FreightTemplatesQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './places.module.css';

const texts = defineTexts({
  to: { zh: '送达地区', en: 'To' },
  elsewhere: { zh: '其他地区', en: 'Everywhere else' },
  first: { zh: '首重', en: 'First weight' },
  additional: { zh: '续重', en: 'Each further' },
  days: { zh: '运输天数', en: 'Days on the way' },
  excluded: { zh: '不配送', en: 'Not delivered to' },
});

type Template = FreightTemplatesQuery['freightTemplates'][number];

export function FreightTable({ template }: { readonly template: Template }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const provinces = useProvinces();
  const names = (codes: readonly string[]): string => format.list(codes.map(provinces.nameOf));
  return (
    <ScrollRegion label={template.name}>
      <table className={styles.freight}>
        <thead>
          <tr>
            <th scope="col">{t.to}</th>
            <th scope="col">{t.first}</th>
            <th scope="col">{t.additional}</th>
            <th scope="col">{t.days}</th>
          </tr>
        </thead>
        <tbody>
          {template.rules.map((rule) => (
            <tr key={rule.regions.join()}>
              <td>{rule.regions.length === 0 ? t.elsewhere : names(rule.regions)}</td>
              <td data-name={t.first}>
                <Amount value={rule.firstFee} /> / {format.weight(rule.firstWeightGrams)}
              </td>
              <td data-name={t.additional}>
                <Amount value={rule.additionalFee} /> / {format.weight(rule.additionalWeightGrams)}
              </td>
              <td data-name={t.days}>{rule.transitDays}</td>
            </tr>
          ))}
          {template.excludedRegions.length > 0 && (
            <tr>
              <td colSpan={4} className="quiet">
                {t.excluded}: {names(template.excludedRegions)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
