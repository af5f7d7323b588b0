import { Input, Select } from 'antd';
import type { ReactNode } from 'react';

import type { FeedColumnMappingInput, FeedPreviewQuery, FeedTarget } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { NEEDS_NAME, TARGETS } from './feed-targets.js';
import styles from './import.module.css';

const texts = defineTexts({
  column: { zh: '文件中的列', en: 'Column of the file' },
  samples: { zh: '内容', en: 'What stands in it' },
  meaning: { zh: '含义', en: 'What it means' },
  passed: { zh: '忽略', en: 'Passed over' },
  which: { zh: '名称', en: 'Which one' },
});

type PreviewColumn = FeedPreviewQuery['feedPreview']['columns'][number];

interface MappedColumnsProps {
  readonly columns: readonly PreviewColumn[];
  readonly onChange: (mapping: FeedColumnMappingInput[]) => void;
}

/** One line per column of the file: what stands in it, and what it means. */
export function MappedColumns({ columns, onChange }: MappedColumnsProps): ReactNode {
  const t = useTexts(texts);
  const change = (changed: PreviewColumn): void => {
    const next = columns.map((column) => (column.column === changed.column ? changed : column));
    onChange(next.flatMap(({ column, target, name }) => (target ? [{ column, target, name }] : [])));
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.samples}</th>
            <th scope="col">{t.meaning}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map((column) => (
            <tr key={column.column}>
              <th scope="row">{column.column}</th>
              <td>
                <span className={styles.value}>{column.samples.join(' · ')}</span>
              </td>
              <td>
                <Meaning column={column} onChange={change} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface MeaningProps {
  readonly column: PreviewColumn;
  readonly onChange: (column: PreviewColumn) => void;
}

function Meaning({ column, onChange }: MeaningProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const { target } = column;
  const known = Object.entries(TARGETS).map(([value, name]) => ({ value: value as FeedTarget, label: name[locale] }));
  const own = target !== null && !(target in TARGETS) ? [{ value: target, label: target }] : [];
  return (
    <>
      <Select<FeedTarget | ''>
        aria-label={`${t.meaning}: ${column.column}`}
        value={target ?? ''}
        showSearch={{ optionFilterProp: 'label' }}
        options={[{ value: '', label: t.passed }, ...known, ...own]}
        onChange={(value) => onChange({ ...column, target: value === '' ? null : value, name: null })}
        style={{ width: 190 }}
      />
      {target !== null && NEEDS_NAME.has(target) && (
        <Input
          aria-label={`${t.which}: ${column.column}`}
          placeholder={t.which}
          defaultValue={column.name ?? column.column}
          maxLength={60}
          onBlur={(event) => onChange({ ...column, name: event.target.value.trim() || null })}
          style={{ width: 150 }}
        />
      )}
    </>
  );
}
