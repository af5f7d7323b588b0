import type { ReactNode } from 'react';

import { useWrite } from '../../../api/writing.js';
import { Amount } from '../../../components/amount.js';
import { EditableCell } from '../../../components/editable-cell.js';
import { useNotices } from '../../../components/notices.js';
import { type OfferChangeInput, type OfferRowFragment, UpdateOffersDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './goods.module.css';

const texts = defineTexts({
  supply: { zh: '供货价', en: 'Supply price' },
  onHand: { zh: '在库件数', en: 'Pieces on hand' },
  held: (count: string) => ({ zh: `另有 ${count} 件已占用`, en: `${count} more held by orders` }),
  saved: { zh: '货源已更新', en: 'The offer was changed' },
});

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;
const PIECES = /^\d{1,8}$/;
const FEW = 10;

interface OfferCellProps {
  readonly offer: OfferRowFragment;
}

/** Saves one change of one offer. */
function useOfferChange(offerId: string): (change: Omit<OfferChangeInput, 'offerId'>) => Promise<boolean> {
  const t = useTexts(texts);
  const update = useWrite(UpdateOffersDocument, useNotices()({ done: t.saved }));
  return async (change) => (await update.run({ changes: [{ offerId, ...change }] })) !== null;
}

export function SupplyPrice({ offer }: OfferCellProps): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const change = useOfferChange(offer.id);
  const shown = <Amount value={offer.supplyPrice} />;
  if (!mayWrite) return shown;
  return (
    <EditableCell
      name={t.supply}
      value={offer.supplyPrice.amount}
      shown={shown}
      isRight={(text) => AMOUNT.test(text)}
      onSave={(supplyPrice) => change({ supplyPrice })}
    />
  );
}

/** What is left to sell. With one warehouse it is counted here, with several in the offer's panel. */
export function Stock({ offer }: OfferCellProps): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const change = useOfferChange(offer.id);
  const [only, ...others] = offer.stocks;
  const shown = <StockLeft stocks={offer.stocks} />;
  if (!mayWrite || !only || others.length > 0) return shown;
  const { warehouseId, onHand } = only;
  return (
    <EditableCell
      name={t.onHand}
      value={`${onHand}`}
      shown={shown}
      isRight={(text) => PIECES.test(text)}
      onSave={(text) => change({ stock: { warehouseId, onHand: Number(text) } })}
    />
  );
}

function StockLeft({ stocks }: Pick<OfferRowFragment, 'stocks'>): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const left = stocks.reduce((sum, { available }) => sum + available, 0);
  const held = stocks.reduce((sum, { reserved }) => sum + reserved, 0);
  return (
    <span className={left < FEW ? styles.low : undefined} title={held > 0 ? t.held(format.number(held)) : undefined}>
      {format.number(left)}
    </span>
  );
}
