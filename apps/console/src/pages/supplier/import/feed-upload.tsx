import { useQueryClient } from '@tanstack/react-query';
import { Progress, Select, Upload } from 'antd';
import { type ReactNode, useState } from 'react';

import { upload } from '../../../api/files.js';
import { readAgain } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import type { WarehousesQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './import.module.css';

const texts = defineTexts({
  warehouse: { zh: '库存所在仓库', en: 'Its stock lies in' },
  drop: { zh: '把 CSV 文件拖到这里，或点击选择', en: 'Drop a CSV file here, or click to choose one' },
  dropNote: {
    zh: '逗号、分号或制表符分隔；UTF-8、UTF-16 或 GB18030 编码；最大 200 MB。',
    en: 'Commas, semicolons or tabs; UTF-8, UTF-16 or GB18030; up to 200 MB.',
  },
  sending: { zh: '正在上传', en: 'Sending' },
});

interface FeedUploadProps {
  readonly warehouses: WarehousesQuery['warehouses'];
  readonly onSent: (feedId: string) => void;
}

/** Sends a file; its import runs by itself afterwards. */
export function FeedUpload({ warehouses, onSent }: FeedUploadProps): ReactNode {
  const t = useTexts(texts);
  const client = useQueryClient();
  const [warehouseId, setWarehouseId] = useState(warehouses[0]?.id ?? '');
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const send = (file: File): void => {
    setShare(0);
    setError(null);
    upload<{ readonly feedId: string }>('/feeds', file, { fields: { warehouseId }, onProgress: setShare })
      .then(({ feedId }) => {
        onSent(feedId);
        return readAgain(client);
      })
      .catch((reason: unknown) => setError(reason as Error))
      .finally(() => setShare(null));
  };
  return (
    <>
      <div className={styles.warehouse}>
        <label htmlFor="feed-warehouse">{t.warehouse}</label>
        <Select
          id="feed-warehouse"
          value={warehouseId}
          onChange={setWarehouseId}
          options={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
          style={{ minWidth: 220 }}
        />
      </div>
      <Upload.Dragger
        accept=".csv,.tsv,.txt,text/csv"
        showUploadList={false}
        disabled={share !== null}
        beforeUpload={(file) => {
          send(file);
          return false;
        }}
      >
        <div className={styles.drop}>
          {share === null ? (
            <>
              <p className={styles.dropTitle}>{t.drop}</p>
              <span className="quiet">{t.dropNote}</span>
            </>
          ) : (
            <>
              <p className={styles.dropTitle}>{t.sending}</p>
              <Progress percent={Math.round(share * 100)} />
            </>
          )}
        </div>
      </Upload.Dragger>
      {error && <FailureNote error={error} />}
    </>
  );
}
