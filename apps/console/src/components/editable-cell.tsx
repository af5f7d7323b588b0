import { EditOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useState } from 'react';

import { defineTexts, useTexts } from '../i18n/texts.js';
import styles from './editable-cell.module.css';

const texts = defineTexts({
  change: (name: string) => ({ zh: `修改${name}`, en: `Change: ${name}` }),
});

interface EditableCellProps {
  /** What is changed here. */
  readonly name: string;
  readonly value: string;
  readonly shown: ReactNode;
  readonly isRight: (text: string) => boolean;
  /** Resolves to whether it was saved. */
  readonly onSave: (text: string) => Promise<boolean>;
}

/** A value in a table that is changed in its place: Enter saves, Escape leaves it. */
export function EditableCell({ name, value, shown, isRight, onSave }: EditableCellProps): ReactNode {
  const t = useTexts(texts);
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isSaving, setSaving] = useState(false);
  const isEditing = typed !== null;
  useEffect(() => {
    if (isEditing) input.current?.select();
  }, [isEditing]);

  const save = async (): Promise<void> => {
    if (typed === null || !isRight(typed)) return;
    setSaving(true);
    if (typed === value || (await onSave(typed))) setTyped(null);
    setSaving(false);
  };
  const handleKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Enter') void save();
    if (event.key === 'Escape') setTyped(null);
  };
  // The row behind it opens on a click; this cell does not.
  const keepRowClosed = (event: MouseEvent): void => event.stopPropagation();

  if (!isEditing) {
    return (
      <button
        type="button"
        className={styles.value}
        aria-label={t.change(name)}
        onClick={(event) => {
          keepRowClosed(event);
          setTyped(value);
        }}
      >
        {shown}
        <EditOutlined aria-hidden className={styles.pen} />
      </button>
    );
  }
  return (
    <Input
      ref={input}
      aria-label={name}
      size="small"
      inputMode="decimal"
      className={styles.input}
      value={typed}
      disabled={isSaving}
      status={isRight(typed) ? '' : 'error'}
      onClick={keepRowClosed}
      onChange={({ target }) => setTyped(target.value.trim())}
      onKeyDown={handleKey}
      onBlur={() => (isRight(typed) ? void save() : setTyped(null))}
    />
  );
}
