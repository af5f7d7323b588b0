import { Button, Modal } from 'antd';
import { type ReactNode, useState } from 'react';

import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { COMPARED_MAX } from './comparison.js';
import { ComparisonTable } from './comparison-table.js';
import styles from './comparison.module.css';

const texts = defineTexts({
  label: { zh: '对比', en: 'Comparison' },
  chosen: (count: number) => ({
    zh: `已选 ${count} 个商品，最多 ${COMPARED_MAX} 个`,
    en: `${count} of at most ${COMPARED_MAX} products chosen`,
  }),
  compare: { zh: '对比', en: 'Compare' },
  clear: { zh: '清空', en: 'Clear' },
});

interface ComparisonBarProps {
  readonly compared: readonly string[];
  readonly onChange: (compared: readonly string[]) => void;
  /** Opens a product's details. */
  readonly onOpen: (productId: string) => void;
}

const WIDTH_PIXELS = 1_080;

/** Stays at the bottom of the list while something is chosen for comparing. */
export function ComparisonBar({ compared, onChange, onOpen }: ComparisonBarProps): ReactNode {
  const t = useTexts(texts);
  const [isOpen, setOpen] = useState(false);
  if (compared.length === 0) return null;
  return (
    <section aria-label={t.label} className={styles.bar}>
      <span>{t.chosen(compared.length)}</span>
      <Button type="primary" disabled={compared.length < 2} onClick={() => setOpen(true)}>
        {t.compare}
      </Button>
      <Button onClick={() => onChange([])}>{t.clear}</Button>
      <Modal
        title={t.compare}
        open={isOpen && compared.length > 0}
        onCancel={() => setOpen(false)}
        footer={null}
        width={WIDTH_PIXELS}
        destroyOnHidden
      >
        <ComparisonTable
          productIds={compared}
          onOpen={(productId) => {
            setOpen(false);
            onOpen(productId);
          }}
          onRemove={(productId) => onChange(compared.filter((one) => one !== productId))}
        />
      </Modal>
    </section>
  );
}
