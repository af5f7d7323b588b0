import type { ReactNode } from 'react';

import { StatusMark } from '../../../components/status-mark.js';
import type { FeedPreviewQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './import.module.css';

const texts = defineTexts({
  line: { zh: '行', en: 'Line' },
  sku: { zh: 'SKU 编码', en: 'SKU code' },
  title: { zh: '标题', en: 'Title' },
  options: { zh: '规格', en: 'Options' },
  price: { zh: '零售价 / 供货价', en: 'Retail / supply price' },
  stock: { zh: '库存', en: 'Stock' },
  images: { zh: '图片', en: 'Images' },
  refused: { zh: '会被拒绝', en: 'Would be refused' },
});

interface MappedRowsProps {
  readonly rows: FeedPreviewQuery['feedPreview']['rows'];
}

export function MappedRows({ rows }: MappedRowsProps): ReactNode {
  const t = useTexts(texts);
  const heads = [t.line, t.sku, t.title, t.options, t.price, t.stock, t.images];
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={`${row.line}-${index}`}>
              <td>{row.line}</td>
              <td>{row.isRefused ? <StatusMark tone="bad">{t.refused}</StatusMark> : <code>{row.skuCode}</code>}</td>
              <td>
                {row.title}
                {row.problems.map((problem) => (
                  <div key={problem} className="quiet">
                    {problem}
                  </div>
                ))}
              </td>
              <td>{row.options}</td>
              <td>
                {[row.retailPrice, row.supplyPrice].filter((price) => price !== null).join(' / ')} {row.currency}
              </td>
              <td>{row.stock}</td>
              <td>{row.imageCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
