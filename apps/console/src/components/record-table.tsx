import { Button, Checkbox } from 'antd';
import type { ReactNode } from 'react';

import { defineTexts, useTexts } from '../i18n/texts.js';
import { FailureNote } from './failure-note.js';
import { useIsNarrow } from './narrow.js';
import { RecordCards } from './record-cards.js';
import { OpenButton, type RecordTableProps, SelectRow } from './record-rows.js';
import styles from './record-table.module.css';
import { ScrollRegion } from './scroll-region.js';

const texts = defineTexts({
  loadMore: { zh: '加载更多', en: 'Load more' },
  loading: { zh: '正在加载', en: 'Loading' },
  selectAll: { zh: '全选本页', en: 'Select all rows' },
});

/** A keyset list as a table, and as cards on a phone; with its loading, empty and failed states. */
export function RecordTable<Row>(props: RecordTableProps<Row>): ReactNode {
  const { list, empty } = props;
  const t = useTexts(texts);
  const isNarrow = useIsNarrow();
  if (list.error) return <FailureNote error={list.error} onRetry={list.reload} />;
  const isEmpty = !list.isLoading && list.rows.length === 0;
  const Rows = isNarrow ? RecordCards : TableOfRows;
  return (
    <div className={styles.frame} aria-busy={list.isLoading || list.isOutdated}>
      {isEmpty ? empty : <Rows {...props} />}
      {list.hasMore && (
        <div className={styles.more}>
          <Button onClick={list.loadMore} loading={list.isLoadingMore}>
            {t.loadMore}
          </Button>
        </div>
      )}
    </div>
  );
}

const SKELETON_ROWS = [1, 2, 3, 4, 5, 6];

function TableOfRows<Row>({ label, list, columns, rowKey, onOpen, selection }: RecordTableProps<Row>): ReactNode {
  const t = useTexts(texts);
  const keys = list.rows.map(rowKey);
  const areAllSelected = keys.length > 0 && keys.every((key) => selection?.selected.has(key));
  return (
    <ScrollRegion label={label}>
      <table className={styles.table} data-outdated={list.isOutdated || undefined}>
        <caption className="visually-hidden">{list.isLoading ? t.loading : label}</caption>
        <thead>
          <tr>
            {selection && (
              <th scope="col" className={styles.check}>
                <Checkbox
                  aria-label={t.selectAll}
                  checked={areAllSelected}
                  indeterminate={!areAllSelected && selection.selected.size > 0}
                  onChange={() => selection.onChange(new Set(areAllSelected ? [] : keys))}
                />
              </th>
            )}
            {columns.map(({ key, title, align }) => (
              <th key={key} scope="col" data-align={align}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.isLoading &&
            SKELETON_ROWS.map((row) => (
              <tr key={row} aria-hidden="true">
                {selection && <td />}
                {columns.map(({ key }) => (
                  <td key={key}>
                    <span className="skeleton-line" />
                  </td>
                ))}
              </tr>
            ))}
          {list.rows.map((row) => {
            const id = rowKey(row);
            return (
              <tr
                key={id}
                data-openable={onOpen ? true : undefined}
                data-selected={selection?.selected.has(id) || undefined}
                onClick={onOpen && (() => onOpen(row))}
              >
                {selection && (
                  <td className={styles.check} onClick={(event) => event.stopPropagation()}>
                    <SelectRow id={id} selection={selection} />
                  </td>
                )}
                {columns.map((column) => (
                  <td key={column.key} data-align={column.align} data-text={column.isText}>
                    {column.card === 'head' && onOpen ? <OpenButton>{column.cell(row)}</OpenButton> : column.cell(row)}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
