import { Button, Form, Input, InputNumber, Select, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import {
  type FeedFormat,
  FeedPreviewDocument,
  type FeedPreviewQuery,
  type FeedReadingInput,
  StartFeedDocument,
} from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { MappedColumns } from './feed-mapping-columns.js';
import { MappedRows } from './feed-mapping-rows.js';
import { FORMATS } from './feed-targets.js';
import styles from './import.module.css';

const texts = defineTexts({
  understood: { zh: '系统的理解', en: 'What it was taken for' },
  format: { zh: '格式', en: 'Format' },
  currency: { zh: '币种', en: 'Currency' },
  price: { zh: '默认零售价', en: 'Retail price where none stands' },
  supplyPercent: { zh: '供货价占零售价 %', en: 'Supply price in % of it' },
  stock: { zh: '默认库存', en: 'Stock where none stands' },
  weight: { zh: '默认重量(克)', en: 'Weight in grams where none stands' },
  category: { zh: '默认类目路径', en: 'Path of the category where none stands' },
  rows: { zh: '前几行导入后的样子', en: 'The first rows as they would be imported' },
  name: { zh: '方案名称', en: 'Name of the profile' },
  nameHint: { zh: '以后相同列的文件自动使用。', en: 'Files with these columns are read so from now on.' },
  start: { zh: '按此导入', en: 'Import it so' },
});

type Preview = FeedPreviewQuery['feedPreview'];

interface FeedMappingProps {
  readonly feedId: string;
  readonly fileName: string;
}

/** What a held file was taken for, to be corrected before it is imported. */
export function FeedMapping({ feedId, fileName }: FeedMappingProps): ReactNode {
  const [reading, setReading] = useState<FeedReadingInput | null>(null);
  const { data, error, refetch } = useRead(FeedPreviewDocument, { id: feedId, reading });
  if (error && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  return (
    <>
      {error && <FailureNote error={error} onRetry={() => void refetch()} />}
      <Mapping
        feedId={feedId}
        fileName={fileName}
        preview={data.feedPreview}
        reading={reading}
        onChange={(change) => setReading({ ...(reading ?? saidBy(data.feedPreview)), ...change })}
      />
    </>
  );
}

interface MappingProps extends FeedMappingProps {
  readonly preview: Preview;
  readonly reading: FeedReadingInput | null;
  readonly onChange: (change: Partial<FeedReadingInput>) => void;
}

function Mapping({ feedId, fileName, preview, reading, onChange }: MappingProps): ReactNode {
  const t = useTexts(texts);
  const [profileName, setProfileName] = useState(fileName.replace(/\.\w+$/, '').slice(0, 60));
  const start = useWrite(StartFeedDocument);
  const said = reading ?? saidBy(preview);
  return (
    <div className={styles.panel}>
      <section className={styles.block}>
        <h2 className={styles.heading}>{t.understood}</h2>
        <Defaults preview={preview} said={said} onChange={onChange} />
        <MappedColumns columns={preview.columns} onChange={(mapping) => onChange({ mapping })} />
      </section>
      <section className={styles.block}>
        <h2 className={styles.heading}>{t.rows}</h2>
        <MappedRows rows={preview.rows} />
      </section>
      {start.error && <FailureNote error={start.error} />}
      <Form layout="inline" onFinish={() => void start.run({ feedId, profileName, ...said })}>
        <Form.Item label={t.name} htmlFor="feed-name" extra={t.nameHint}>
          <Input
            id="feed-name"
            value={profileName}
            maxLength={60}
            required
            onChange={({ target }) => setProfileName(target.value)}
          />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={start.isRunning}>
          {t.start}
        </Button>
      </Form>
    </div>
  );
}

interface DefaultsProps extends Pick<MappingProps, 'preview' | 'onChange'> {
  readonly said: FeedReadingInput;
}

function Defaults({ preview, said, onChange }: DefaultsProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const defaults = said.defaults ?? {};
  const change = (part: FeedReadingInput['defaults']): void => onChange({ defaults: { ...defaults, ...part } });
  const formats = Object.entries(FORMATS).map(([value, name]) => ({ value: value as FeedFormat, label: name[locale] }));
  return (
    <Form layout="vertical" className={styles.defaults}>
      <Form.Item label={t.format} htmlFor="feed-format">
        <Select
          id="feed-format"
          value={preview.format}
          options={formats}
          onChange={(format) => onChange({ format, mapping: null, defaults: null })}
        />
      </Form.Item>
      <Form.Item label={t.currency} htmlFor="feed-currency">
        <Input
          id="feed-currency"
          defaultValue={defaults.currency ?? ''}
          maxLength={3}
          onBlur={({ target }) => change({ currency: target.value.trim().toUpperCase() || null })}
        />
      </Form.Item>
      <Form.Item label={t.price} htmlFor="feed-price">
        <Input
          id="feed-price"
          defaultValue={defaults.price ?? ''}
          onBlur={({ target }) => change({ price: target.value.trim() || null })}
        />
      </Form.Item>
      <Form.Item label={t.supplyPercent} htmlFor="feed-supplyPercent">
        <InputNumber
          id="feed-supplyPercent"
          min={1}
          max={100}
          value={defaults.supplyPercent ?? 100}
          onChange={(supplyPercent) => change({ supplyPercent })}
        />
      </Form.Item>
      <Form.Item label={t.stock} htmlFor="feed-stock">
        <InputNumber
          id="feed-stock"
          min={0}
          precision={0}
          value={defaults.stock ?? null}
          onChange={(stock) => change({ stock })}
        />
      </Form.Item>
      <Form.Item label={t.weight} htmlFor="feed-weight">
        <InputNumber
          id="feed-weight"
          min={1}
          precision={0}
          value={defaults.weightGrams ?? null}
          onChange={(weightGrams) => change({ weightGrams })}
        />
      </Form.Item>
      <Form.Item label={t.category} htmlFor="feed-category">
        <Input
          id="feed-category"
          defaultValue={defaults.category ?? ''}
          onBlur={({ target }) => change({ category: target.value.trim() || null })}
        />
      </Form.Item>
    </Form>
  );
}

/** What is understood, as if the person had said it. */
function saidBy({ format, columns, defaults }: Preview): FeedReadingInput {
  const mapping = columns.flatMap(({ column, target, name }) => (target ? [{ column, target, name }] : []));
  return { format, mapping, defaults };
}
