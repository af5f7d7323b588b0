import { Checkbox } from 'antd';
import type { ReactNode } from 'react';

import type { List } from '../api/reading.js';
import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './record-rows.module.css';

const texts = defineTexts({ select: { zh: '选择', en: 'Select' } });

export interface Column<Row> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand at the end, so that their digits line up. */
  readonly align?: 'end';
  /** Long texts run over several lines; all else stays on one. */
  readonly isText?: boolean;
  /** Its place on a phone's card: the head, beside the head, nowhere; without it, a line with its title. */
  readonly card?: 'head' | 'aside' | 'none';
}

export interface Selection {
  readonly selected: ReadonlySet<string>;
  readonly onChange: (selected: ReadonlySet<string>) => void;
}

export interface RecordTableProps<Row> {
  /** What the rows are, for people who cannot see them. */
  readonly label: string;
  readonly list: List<Row>;
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  /** Opens a row's details; the head column becomes a button. */
  readonly onOpen?: ((row: Row) => void) | undefined;
  readonly selection?: Selection | undefined;
  readonly empty: ReactNode;
}

/** The row hears the click; the button is for the keyboard. */
export function OpenButton({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <button type="button" className={styles.open}>
      {children}
    </button>
  );
}

interface SelectRowProps {
  readonly id: string;
  readonly selection: Selection;
}

export function SelectRow({ id, selection: { selected, onChange } }: SelectRowProps): ReactNode {
  const t = useTexts(texts);
  const isSelected = selected.has(id);
  const others = [...selected].filter((one) => one !== id);
  return (
    <Checkbox
      aria-label={t.select}
      checked={isSelected}
      onChange={() => onChange(new Set(isSelected ? others : [...others, id]))}
    />
  );
}
