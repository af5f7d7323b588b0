import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { EditableCell } from '../../../components/editable-cell.js';
import { useNotices } from '../../../components/notices.js';
import { SafetyStockRuleDocument, SetSafetyStockDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';

const texts = defineTexts({
  name: { zh: '安全库存', en: 'Safety stock' },
  shown: (pieces: number) => ({
    zh: pieces === 0 ? '每个货源保留 0 件不卖' : `每个货源在每个仓库保留 ${pieces} 件不卖`,
    en: pieces === 0 ? 'Nothing is held back from sale' : `${pieces} of each are held back in every warehouse`,
  }),
  saved: { zh: '安全库存已更新', en: 'The safety stock was changed' },
});

const PIECES = /^\d{1,6}$/;

/** What the supplier holds back of all goods that say nothing of their own. */
export function SafetyStockRule(): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const { data } = useRead(SafetyStockRuleDocument, {});
  const set = useWrite(SetSafetyStockDocument, useNotices()({ done: t.saved }));
  if (!data) return null;
  const shown = <span>{t.shown(data.safetyStockRule)}</span>;
  if (!mayWrite) return shown;
  return (
    <EditableCell
      name={t.name}
      value={`${data.safetyStockRule}`}
      shown={shown}
      isRight={(text) => PIECES.test(text)}
      onSave={async (text) => (await set.run({ pieces: Number(text) })) !== null}
    />
  );
}
