import { useQueryClient } from '@tanstack/react-query';
import { Checkbox, Progress, Select, Upload } from 'antd';
import { type ReactNode, useState } from 'react';

import { upload } from '../../../api/files.js';
import { useRead } from '../../../api/reading.js';
import { readAgain } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { FeedProfilesDocument, type WarehousesQuery } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './import.module.css';

const texts = defineTexts({
  warehouse: { zh: '库存所在仓库', en: 'Its stock lies in' },
  profile: { zh: '读取方案', en: 'Read it by' },
  asDetected: { zh: '自动识别', en: 'What is detected or remembered' },
  hold: { zh: '导入前先核对各列的含义', en: 'Let me see what its columns mean first' },
  drop: { zh: '把文件拖到这里，或点击选择', en: 'Drop a file here, or click to choose one' },
  dropNote: {
    zh: 'Daifa 模板，或 Shopify、WooCommerce、Magento、Google Merchant、淘宝数据包等导出的 CSV、JSON、XML，可用 gzip 压缩；最大 1 GB。',
    en: 'Daifa’s template, or what Shopify, WooCommerce, Magento, Google Merchant, Taobao and others export: CSV, JSON or XML, also in gzip; up to 1 GB.',
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
  const { data } = useRead(FeedProfilesDocument, {});
  const [profile, setProfile] = useState('');
  const [isHeld, setIsHeld] = useState(true);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<Error | null>(null);
  const send = (file: File): void => {
    setShare(0);
    setError(null);
    upload<{ readonly feedId: string }>('/feeds', file, {
      fields: { warehouseId, profile, hold: String(isHeld) },
      onProgress: setShare,
    })
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
        <label htmlFor="feed-profile">{t.profile}</label>
        <Select
          id="feed-profile"
          value={profile}
          onChange={setProfile}
          options={[
            { value: '', label: t.asDetected },
            ...(data?.feedProfiles ?? []).map(({ name }) => ({ value: name, label: name })),
          ]}
          style={{ minWidth: 220 }}
        />
        <Checkbox checked={isHeld} onChange={({ target }) => setIsHeld(target.checked)}>
          {t.hold}
        </Checkbox>
      </div>
      <Upload.Dragger
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.xml,.gz,text/csv"
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
