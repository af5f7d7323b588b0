import { FilterOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { type ReactNode, useState } from 'react';

import { useIsNarrow } from '../../../components/narrow.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './pick.module.css';

const texts = defineTexts({
  filters: { zh: '类目与筛选', en: 'Categories and filters' },
});

/** Categories and facets: beside the goods, or on a phone behind a button. */
export function Narrowing({ children }: { readonly children: ReactNode }): ReactNode {
  const t = useTexts(texts);
  const isNarrow = useIsNarrow();
  const [isOpen, setOpen] = useState(false);
  if (!isNarrow) return <div className={styles.narrowing}>{children}</div>;
  return (
    <>
      <Button icon={<FilterOutlined aria-hidden />} aria-expanded={isOpen} onClick={() => setOpen(true)}>
        {t.filters}
      </Button>
      <Drawer title={t.filters} placement="left" size={320} open={isOpen} onClose={() => setOpen(false)}>
        <div className={styles.narrowing}>{children}</div>
      </Drawer>
    </>
  );
}
