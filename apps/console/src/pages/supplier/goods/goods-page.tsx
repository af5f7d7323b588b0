import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';

import { useList } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { oneOf, useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { useNotices } from '../../../components/notices.js';
import { Page, Toolbar } from '../../../components/page.js';
import { RecordTable } from '../../../components/record-table.js';
import { SearchBox } from '../../../components/search-box.js';
import { OffersDocument, PauseOffersDocument, ResumeOffersDocument } from '../../../gql/graphql.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { useOfferColumns } from './offer-columns.js';
import { OfferPanel } from './offer-panel.js';
import { SafetyStockRule } from './safety-stock-rule.js';
import styles from './goods.module.css';

const texts = defineTexts({
  title: { zh: '货源', en: 'Goods' },
  lead: { zh: '您供货的商品、价格和库存。', en: 'What you supply, its prices and stock.' },
  import: { zh: '导入供货文件', en: 'Import a file' },
  show: { zh: '筛选', en: 'Show' },
  all: { zh: '全部', en: 'All' },
  active: { zh: '供货中', en: 'On the market' },
  paused: { zh: '已暂停', en: 'Paused' },
  low: { zh: '库存不足 10 件', en: 'Fewer than 10 left' },
  search: { zh: '商家编码或标题', en: 'Article number or title' },
  chosen: (count: number) => ({ zh: `已选 ${count} 个`, en: `${count} chosen` }),
  pause: { zh: '暂停供货', en: 'Take off the market' },
  pausedDone: { zh: '已暂停供货', en: 'They are off the market' },
  resume: { zh: '恢复供货', en: 'Put on the market' },
  resumedDone: { zh: '已恢复供货', en: 'They are on the market' },
  none: { zh: '没有符合条件的货源', en: 'No such offers' },
  noneText: {
    zh: '导入一个供货文件，商品、价格和库存一次到位。',
    en: 'Import a file: products, prices and stock come in at once.',
  },
});

const TABS: readonly ['all', 'active', 'paused', 'low'] = ['all', 'active', 'paused', 'low'];
const LOW_STOCK_AT_MOST = 9;
const FILTERS = {
  all: {},
  active: { status: 'ACTIVE' },
  paused: { status: 'PAUSED' },
  low: { status: 'ACTIVE', stockAtMost: LOW_STOCK_AT_MOST },
} as const;
const DEFAULTS = { show: 'all', search: '' };

export function GoodsPage(): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const [state, setState] = useAddressState(DEFAULTS);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const show = oneOf(TABS, state.show);
  const list = useList(OffersDocument, { ...FILTERS[show], search: state.search || null }, ({ offers }) => offers);
  const importLink = <Link to="/import">{t.import}</Link>;
  return (
    <Page title={t.title} lead={t.lead} actions={mayWrite && importLink}>
      <FilterTabs
        label={t.show}
        value={show}
        onChange={(value) => {
          setSelected(new Set());
          setState({ show: value });
        }}
        tabs={TABS.map((value) => ({ value, label: t[value] }))}
      />
      <Toolbar>
        <SearchBox label={t.search} value={state.search} onChange={(search) => setState({ search })} />
        <SafetyStockRule />
      </Toolbar>
      {selected.size > 0 && <BulkBar selected={selected} onDone={() => setSelected(new Set())} />}
      <RecordTable
        label={t.title}
        list={list}
        columns={useOfferColumns()}
        rowKey={({ id }) => id}
        onOpen={mayWrite ? ({ id }) => setOpenId(id) : undefined}
        selection={mayWrite ? { selected, onChange: setSelected } : undefined}
        empty={
          <EmptyNote title={t.none} action={mayWrite && importLink}>
            {t.noneText}
          </EmptyNote>
        }
      />
      <OfferPanel offer={list.rows.find(({ id }) => id === openId) ?? null} onClose={() => setOpenId(null)} />
    </Page>
  );
}

/** What one request takes. */
const BATCH_MAX = 100;

interface BulkBarProps {
  readonly selected: ReadonlySet<string>;
  readonly onDone: () => void;
}

function BulkBar({ selected, onDone }: BulkBarProps): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const pause = useWrite(PauseOffersDocument, notices({ done: t.pausedDone, onDone }));
  const resume = useWrite(ResumeOffersDocument, notices({ done: t.resumedDone, onDone }));
  const input = { offerIds: [...selected].slice(0, BATCH_MAX) };
  return (
    <div className={styles.bulk}>
      <span>{t.chosen(selected.size)}</span>
      <Button loading={pause.isRunning} onClick={() => void pause.run(input)}>
        {t.pause}
      </Button>
      <Button loading={resume.isRunning} onClick={() => void resume.run(input)}>
        {t.resume}
      </Button>
    </div>
  );
}
