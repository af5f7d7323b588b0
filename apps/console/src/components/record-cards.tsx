import type { ReactNode } from 'react';

import styles from './record-cards.module.css';
import { type Column, OpenButton, type RecordTableProps, SelectRow } from './record-rows.js';

const SKELETON_CARDS = [1, 2, 3, 4];

/** The same rows for a narrow screen. */
export function RecordCards<Row>({
  label,
  list,
  columns,
  rowKey,
  onOpen,
  selection,
}: RecordTableProps<Row>): ReactNode {
  const at = (place: Column<Row>['card']): readonly Column<Row>[] => columns.filter(({ card }) => card === place);
  return (
    <ul className={styles.cards} aria-label={label} data-outdated={list.isOutdated || undefined}>
      {list.isLoading &&
        SKELETON_CARDS.map((card) => (
          <li key={card} className={styles.card} aria-hidden="true">
            <span className="skeleton-line" />
            <span className="skeleton-line" />
          </li>
        ))}
      {list.rows.map((row) => (
        <li key={rowKey(row)} className={styles.card} onClick={onOpen && (() => onOpen(row))}>
          <div className={styles.head}>
            {selection && (
              <span onClick={(event) => event.stopPropagation()}>
                <SelectRow id={rowKey(row)} selection={selection} />
              </span>
            )}
            <div className={styles.title}>
              {at('head').map(({ key, cell }) =>
                onOpen ? <OpenButton key={key}>{cell(row)}</OpenButton> : <div key={key}>{cell(row)}</div>,
              )}
            </div>
            {at('aside').map(({ key, cell }) => (
              <div key={key}>{cell(row)}</div>
            ))}
          </div>
          <dl className={styles.lines}>
            {at(undefined).map(({ key, title, cell }) => (
              <div key={key} className={styles.line}>
                <dt>{title}</dt>
                <dd>{cell(row)}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
