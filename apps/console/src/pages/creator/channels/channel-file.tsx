import { type ReactNode, useState } from 'react';

import { TableDrop } from '../../../components/table-drop.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';

const texts = defineTexts({
  title: { zh: '导入订单文件', en: 'Orders by file' },
  lead: {
    zh: '一行一件商品，最多 5,000 行、5 MB；同一文件重复导入不会重复下单。',
    en: 'One row per article, up to 5,000 rows and 5 MB; the same file again changes nothing.',
  },
  template: { zh: '下载模板', en: 'Download the template' },
  summary: (accepted: number, there: number, refused: number) => ({
    zh: `已下单 ${accepted} 行，已存在 ${there} 行，拒绝 ${refused} 行`,
    en: `${accepted} rows accepted, ${there} were there, ${refused} refused`,
  }),
  row: (line: number, order: string) => ({ zh: `第 ${line} 行（${order}）`, en: `Row ${line} (${order})` }),
  result: { zh: '下载结果文件', en: 'Download the result' },
});

interface ChannelFileAnswer {
  readonly accepted: number;
  readonly alreadyThere: number;
  readonly refused: number;
  readonly results: readonly {
    readonly line: number;
    readonly order: string;
    readonly outcome: string;
    readonly code: string;
    readonly message: string;
  }[];
}

/** Brings orders of a channel as a table; says of each row what became of it. */
export function ChannelFile({ channelId }: { readonly channelId: string }): ReactNode {
  const t = useTexts(texts);
  const [answer, setAnswer] = useState<ChannelFileAnswer | null>(null);
  return (
    <section>
      <h3>{t.title}</h3>
      <p className="quiet">
        {t.lead} <a href="/channels/orders/template.csv">{t.template}</a>
      </p>
      <TableDrop path={`/channels/${channelId}/orders`} onAnswer={setAnswer} />
      {answer && <FileResult answer={answer} />}
    </section>
  );
}

function FileResult({ answer }: { readonly answer: ChannelFileAnswer }): ReactNode {
  const t = useTexts(texts);
  const refused = answer.results.filter(({ outcome }) => outcome === 'REFUSED');
  return (
    <div role="status">
      <p>
        <strong>{t.summary(answer.accepted, answer.alreadyThere, answer.refused)}</strong>{' '}
        <a href={toFile(answer)} download="channel-orders-result.csv">
          {t.result}
        </a>
      </p>
      <ul>
        {refused.map(({ line, order, message }) => (
          <li key={line}>
            {t.row(line, order)}: {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The answer as a table for spreadsheets; a leading quote keeps a cell from being taken for a formula. */
function toFile({ results }: ChannelFileAnswer): string {
  const cell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`;
  const rows = results.map(({ line, order, outcome, code, message }) =>
    [String(line), order, outcome, code, message].map(cell).join(','),
  );
  const text = ['line,order,outcome,code,message', ...rows].join('\r\n');
  return `data:text/csv;charset=utf-8,%EF%BB%BF${encodeURIComponent(text)}`;
}
