import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

import { Amount } from '../../../components/amount.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import type { Shop, SkuDraft } from './drafts.js';
import { VariantName } from './offer-table.js';
import { bestCommission, toMoney } from './price-guards.js';
import styles from './product-panel.module.css';

const texts = defineTexts({
  caption: { zh: '每个规格的佣金', en: 'Commission on each variant' },
  variant: { zh: '规格', en: 'Variant' },
  supplier: { zh: '供应商', en: 'Supplier' },
  price: { zh: '零售价', en: 'Retail price' },
  commission: { zh: '佣金', en: 'Commission' },
  earning: { zh: '每件收益', en: 'You earn' },
});

interface CommissionTableProps {
  readonly drafts: readonly SkuDraft[];
  readonly shop: Shop;
  readonly onChange: (drafts: readonly SkuDraft[]) => void;
}

/** In COMMISSION mode the price is the supplier's; of several suppliers, the one that earns most. */
export function CommissionTable({ drafts, shop: { currency }, onChange }: CommissionTableProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <ScrollRegion label={t.caption} isFramed>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t.variant}</th>
            <th scope="col">{t.supplier}</th>
            <th scope="col" data-align="end">
              {t.price}
            </th>
            <th scope="col" data-align="end">
              {t.commission}
            </th>
            <th scope="col" data-align="end">
              {t.earning}
            </th>
          </tr>
        </thead>
        <tbody>
          {drafts.map((draft, index) => {
            const best = bestCommission(draft.offers, currency);
            return (
              best && (
                <tr key={draft.sku.id}>
                  <td>
                    <Checkbox
                      checked={draft.isWanted}
                      onChange={({ target }) => onChange(drafts.with(index, { ...draft, isWanted: target.checked }))}
                    >
                      <VariantName sku={draft.sku} />
                    </Checkbox>
                  </td>
                  <td>{best.offer.supplierName}</td>
                  <td data-align="end">
                    <Amount value={best.offer.retailPrice} />
                  </td>
                  <td data-align="end">{format.percent(best.offer.commissionBasisPoints)}</td>
                  <td data-align="end">
                    <Amount value={toMoney(best.earningMinor, currency)} isSigned />
                  </td>
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
