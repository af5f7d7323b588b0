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
  first: { zh: '首重 / 首件', en: 'First' },
  additional: { zh: '续重 / 续件', en: 'Each further' },
  free: { zh: '包邮', en: 'Free from' },
  pieces: (count: number) => ({ zh: `${count} 件`, en: count === 1 ? '1 piece' : `${count} pieces` }),
  days: { zh: '运输天数', en: 'Days on the way' },
  excluded: { zh: '不配送', en: 'Not delivered to' },
});

type Template = FreightTemplatesQuery['freightTemplates'][number];
type Rule = Template['rules'][number];

export function FreightTable({ template }: { readonly template: Template }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const provinces = useProvinces();
  const units = ({ basis }: Rule, count: number): string =>
    basis === 'WEIGHT' ? format.weight(count) : t.pieces(count);
  const names = (codes: readonly string[]): string => format.list(codes.map(provinces.nameOf));
  return (
    <ScrollRegion label={template.name}>
      <table className={styles.freight}>
        <thead>
          <tr>
            <th scope="col">{t.to}</th>
            <th scope="col">{t.first}</th>
            <th scope="col">{t.additional}</th>
            <th scope="col">{t.free}</th>
            <th scope="col">{t.days}</th>
          </tr>
        </thead>
        <tbody>
          {template.rules.map((rule) => (
            <tr key={rule.regions.join()}>
              <td>{rule.regions.length === 0 ? t.elsewhere : names(rule.regions)}</td>
              <td data-name={t.first}>
                <span>
                  <Amount value={rule.firstFee} /> / {units(rule, rule.firstUnits)}
                </span>
              </td>
              <td data-name={t.additional}>
                <span>
                  <Amount value={rule.additionalFee} /> / {units(rule, rule.additionalUnits)}
                </span>
              </td>
              <td data-name={t.free}>
                <span>
                  {rule.freeFrom && <Amount value={rule.freeFrom} />}{' '}
                  {rule.freeFromPieces && t.pieces(rule.freeFromPieces)}
                  {!rule.freeFrom && !rule.freeFromPieces && '—'}
                </span>
              </td>
              <td data-name={t.days}>{rule.transitDays}</td>
            </tr>
          ))}
          {template.excludedRegions.length > 0 && (
            <tr>
              <td colSpan={5} className="quiet">
                {t.excluded}: {names(template.excludedRegions)}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
