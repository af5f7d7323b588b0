import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useList, useRead } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page, Section } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { FeedsDocument, WarehousesDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { isUnderWay, useFeedColumns } from './feed-columns.js';
import { FeedPanel } from './feed-panel.js';
import { FeedUpload } from './feed-upload.js';
import styles from './import.module.css';

const texts = defineTexts({
  title: { zh: '导入供货文件', en: 'Import goods' },
  lead: {
    zh: '商品、货源、价格和库存都从文件进来，手头是什么文件就传什么。同一文件再导入一次不会有任何变化。',
    en: 'Products, offers, prices and stock come in by whatever file you have. The same file again changes nothing.',
  },
  upload: { zh: '上传文件', en: 'Upload a file' },
  template: { zh: '下载模板', en: 'Download the template' },
  categories: { zh: '类目表', en: 'List of categories' },
  noWarehouse: { zh: '先建一个仓库', en: 'Set up a warehouse first' },
  noWarehouseText: { zh: '库存要放进一个仓库里。', en: 'The stock of a file lies in a warehouse.' },
  toPlaces: { zh: '去建仓库', en: 'Set one up' },
  history: { zh: '导入记录', en: 'Imports so far' },
  none: { zh: '还没有导入过文件', en: 'Nothing was imported yet' },
});

const DEFAULTS = { open: '' };
const WHILE_RUNNING_MS = 1_500;
const AT_REST_MS = 30_000;

export function ImportPage(): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const [state, setState] = useAddressState(DEFAULTS);
  const list = useList(FeedsDocument, {}, ({ feeds }) => feeds, {
    everyMs: (shown) => (shown.some(isUnderWay) ? WHILE_RUNNING_MS : AT_REST_MS),
  });
  return (
    <Page title={t.title} lead={t.lead}>
      {mayWrite && (
        <Section
          title={t.upload}
          actions={
            <>
              <a href="/feeds/template.csv">{t.template}</a> <a href="/feeds/categories.csv">{t.categories}</a>
            </>
          }
        >
          <Upload onSent={(open) => setState({ open })} />
        </Section>
      )}
      <div className={styles.block}>
        <h2 className={styles.heading}>{t.history}</h2>
        <RecordTable
          label={t.history}
          list={list}
          columns={useFeedColumns()}
          rowKey={({ id }) => id}
          onOpen={({ id }) => setState({ open: id })}
          empty={<EmptyNote title={t.none} />}
        />
      </div>
      <FeedPanel feedId={state.open} onClose={() => setState({ open: '' })} />
    </Page>
  );
}

function Upload({ onSent }: { readonly onSent: (feedId: string) => void }): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(WarehousesDocument, {});
  if (error && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <span className="skeleton-line" />;
  const warehouses = data.warehouses.filter(({ isActive }) => isActive);
  if (warehouses.length === 0) {
    return (
      <EmptyNote title={t.noWarehouse} action={<Link to="/warehouses">{t.toPlaces}</Link>}>
        {t.noWarehouseText}
      </EmptyNote>
    );
  }
  return <FeedUpload warehouses={warehouses} onSent={onSent} />;
}
