import { parseDecimalText } from '@app/kernel';
import { Alert, Button, Input } from 'antd';
import { type ReactNode, useState } from 'react';

import { useFailureText } from '../../../api/failure-texts.js';
import { useWrite } from '../../../api/writing.js';
import { Amount } from '../../../components/amount.js';
import { useNotices } from '../../../components/notices.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { StatusMark } from '../../../components/status-mark.js';
import { ChangeListingPricesDocument, type ListingDetailsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { AVAILABILITY } from './labels.js';
import styles from './listings.module.css';

const texts = defineTexts({
  caption: { zh: '每个规格的售价与收益', en: 'Price and margin of each variant' },
  variant: { zh: '规格', en: 'Variant' },
  only: { zh: '标准', en: 'Standard' },
  price: { zh: '售价', en: 'Price' },
  supply: { zh: '供货价', en: 'Supply price' },
  fee: { zh: '平台费', en: 'Fee' },
  earning: { zh: '每件收益', en: 'You earn' },
  stock: { zh: '库存', en: 'Stock' },
  lowest: (amount: string) => ({ zh: `最低 ${amount}`, en: `at least ${amount}` }),
  save: { zh: '保存新价格', en: 'Save the new prices' },
  undo: { zh: '还原', en: 'Undo' },
  saved: { zh: '价格已更新，立即生效', en: 'The new prices count from now on' },
});

type Listing = ListingDetailsQuery['listing'];
type Sku = Listing['skus'][number];

/** What each variant costs and earns; in MARKUP mode the prices can be changed. */
export function PriceTable({ listing }: { readonly listing: Listing }): ReactNode {
  const t = useTexts(texts);
  const textOf = useFailureText();
  const mayWrite = useMay('SHOP_WRITE');
  const isMine = listing.mode === 'MARKUP' && listing.status !== 'REMOVED' && mayWrite;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const { onDone } = useNotices()<unknown>({ done: t.saved });
  const change = useWrite(ChangeListingPricesDocument, { onDone });
  const changed = listing.skus.flatMap((sku) => {
    const price = typed[sku.id];
    return price === undefined || price === sku.price.amount ? [] : [{ sku, price }];
  });
  const areAllowed = changed.every(({ sku, price }) => isAllowed(price, sku));
  const save = (): void => {
    const skus = changed.map(({ sku, price }) => ({ skuId: sku.id, price }));
    void change.run({ changes: [{ listingId: listing.id, skus }] });
  };
  return (
    <>
      <ScrollRegion label={t.caption} isFramed>
        <table className={styles.table}>
          <caption className="visually-hidden">{t.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{t.variant}</th>
              <th scope="col">{t.price}</th>
              <th scope="col" data-align="end">
                {t.supply}
              </th>
              <th scope="col" data-align="end">
                {t.fee}
              </th>
              <th scope="col" data-align="end">
                {t.earning}
              </th>
              <th scope="col">{t.stock}</th>
            </tr>
          </thead>
          <tbody>
            {listing.skus.map((sku) => (
              <PriceRow
                key={sku.id}
                sku={sku}
                price={typed[sku.id] ?? sku.price.amount}
                onType={isMine ? (price) => setTyped({ ...typed, [sku.id]: price }) : undefined}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {change.error && <Alert type="error" showIcon title={textOf(change.error).message} />}
      {changed.length > 0 && (
        <div className={styles.below}>
          <Button type="primary" disabled={!areAllowed} loading={change.isRunning} onClick={save}>
            {t.save}
          </Button>
          <Button onClick={() => setTyped({})}>{t.undo}</Button>
        </div>
      )}
    </>
  );
}

/** Not below what suppliers and fee allow. */
function isAllowed(price: string, { price: { currencyCode }, lowestPrice }: Sku): boolean {
  const priceMinor = parseDecimalText(price, currencyCode);
  if (priceMinor === null) return false;
  return lowestPrice === null || priceMinor >= (parseDecimalText(lowestPrice.amount, currencyCode) ?? 0n);
}

interface PriceRowProps {
  readonly sku: Sku;
  readonly price: string;
  /** Undefined: the price is not the creator's to set. */
  readonly onType: ((price: string) => void) | undefined;
}

function PriceRow({ sku, price, onType }: PriceRowProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const locale = useLocale();
  const availabilityName = useLabels(AVAILABILITY);
  const variant = sku.options.map(({ value }) => value[locale]).join(' / ') || t.only;
  // What is typed is not saved yet: fee and margin are those of the saved price.
  const isTyped = price !== sku.price.amount;
  return (
    <tr>
      <td>{variant}</td>
      <td>
        {onType ? (
          <Input
            aria-label={`${t.price}: ${variant}`}
            inputMode="decimal"
            style={{ width: 110 }}
            value={price}
            status={isAllowed(price, sku) ? '' : 'error'}
            onChange={({ target }) => onType(target.value.trim())}
          />
        ) : (
          <Amount value={sku.price} />
        )}
        {onType && sku.lowestPrice && <span className={styles.note}>{t.lowest(format.money(sku.lowestPrice))}</span>}
      </td>
      <td data-align="end">{sku.supplyPrice ? <Amount value={sku.supplyPrice} /> : '—'}</td>
      <td data-align="end">{sku.fee && !isTyped ? <Amount value={sku.fee} /> : '—'}</td>
      <td data-align="end">{sku.earning && !isTyped ? <Amount value={sku.earning} isSigned /> : '—'}</td>
      <td>
        <StatusMark tone={AVAILABILITY[sku.availability].tone}>{availabilityName(sku.availability)}</StatusMark>
      </td>
    </tr>
  );
}
