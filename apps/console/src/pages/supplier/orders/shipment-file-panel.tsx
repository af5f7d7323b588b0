import { Button } from 'antd';
import { type ReactNode, useState } from 'react';

import { SidePanel } from '../../../components/side-panel.js';
import { TableDrop } from '../../../components/table-drop.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '导入发货文件', en: 'Ship by file' },
  lead: {
    zh: '一行一件：供货单号、商家编码、件数、快递公司、运单号。最大 5 MB；同一文件重复导入不会重复发货。',
    en: 'One row each: number, article, pieces, carrier, tracking number. Up to 5 MB; the same file again changes nothing.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  summary: (shipped: number, unchanged: number, refused: number) => ({
    zh: `已发货 ${shipped} 行，无变化 ${unchanged} 行，拒绝 ${refused} 行`,
    en: `${shipped} rows shipped, ${unchanged} unchanged, ${refused} refused`,
  }),
  row: (line: number) => ({ zh: `第 ${line} 行`, en: `Row ${line}` }),
  again: { zh: '再导入一个', en: 'Another file' },
});

interface ShipmentFileAnswer {
  readonly shipped: number;
  readonly unchanged: number;
  readonly refused: number;
  readonly results: readonly { readonly line: number; readonly outcome: string; readonly message: string }[];
}

interface ShipmentFilePanelProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Tracking numbers of many orders at once. */
export function ShipmentFilePanel({ isOpen, onClose }: ShipmentFilePanelProps): ReactNode {
  const t = useTexts(texts);
  return (
    <SidePanel title={t.title} isOpen={isOpen} onClose={onClose} widthPixels={520}>
      <p className="quiet">
        {t.lead} <a href="/shipments/template.csv">{t.template}</a>
      </p>
      <ShipmentFile />
    </SidePanel>
  );
}

function ShipmentFile(): ReactNode {
  const [answer, setAnswer] = useState<ShipmentFileAnswer | null>(null);
  if (answer) return <ShipmentFileResult answer={answer} onAgain={() => setAnswer(null)} />;
  return <TableDrop path="/shipments" onAnswer={setAnswer} />;
}

interface ShipmentFileResultProps {
  readonly answer: ShipmentFileAnswer;
  readonly onAgain: () => void;
}

function ShipmentFileResult({ answer, onAgain }: ShipmentFileResultProps): ReactNode {
  const t = useTexts(texts);
  const refused = answer.results.filter(({ outcome }) => outcome === 'REFUSED');
  return (
    <div role="status">
      <p>
        <strong>{t.summary(answer.shipped, answer.unchanged, answer.refused)}</strong>
      </p>
      <ul>
        {refused.map(({ line, message }) => (
          <li key={line}>
            {t.row(line)}: {message}
          </li>
        ))}
      </ul>
      <Button onClick={onAgain}>{t.again}</Button>
    </div>
  );
}
