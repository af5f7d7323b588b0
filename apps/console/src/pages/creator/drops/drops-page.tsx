import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { useList } from '../../../api/reading.js';
import { useAddressState } from '../../../components/address-state.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { Instant } from '../../../components/instant.js';
import { Page } from '../../../components/page.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import { StatusMark } from '../../../components/status-mark.js';
import { DropsDocument, type DropsQuery } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { DROP_PHASE } from './labels.js';
import { PlanDropPanel } from './plan-drop-panel.js';

const texts = defineTexts({
  title: { zh: '直播抢购', en: 'Drops' },
  lead: {
    zh: '为一场直播预留库存：只有抢购的买家能买到，结束后未售出的自动退回。',
    en: 'Stock set aside for a live session: nobody else sells it, and what is left goes back when it is over.',
  },
  plan: { zh: '安排抢购', en: 'Plan a drop' },
  goods: { zh: '商品', en: 'Goods' },
  phase: { zh: '状态', en: 'Status' },
  starts: { zh: '开始', en: 'Starts' },
  ends: { zh: '结束', en: 'Ends' },
  left: { zh: '剩余 / 预留', en: 'Left / set aside' },
  none: { zh: '还没有抢购', en: 'No drops yet' },
  noneText: {
    zh: '开播前安排一场，库存马上为您留住。',
    en: 'Plan one before you go live; its stock is yours at once.',
  },
});

const DEFAULTS = { plan: '' };
const EVERY_MS = 15_000;

type Drop = DropsQuery['drops']['nodes'][number];

export function DropsPage(): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('SHOP_WRITE');
  const [state, setState] = useAddressState(DEFAULTS);
  const list = useList(DropsDocument, {}, ({ drops }) => drops, { everyMs: EVERY_MS });
  return (
    <Page
      title={t.title}
      lead={t.lead}
      actions={
        mayWrite && (
          <Button type="primary" onClick={() => setState({ plan: 'open' })}>
            {t.plan}
          </Button>
        )
      }
    >
      <RecordTable
        label={t.title}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>}
      />
      <PlanDropPanel isOpen={state.plan !== ''} onClose={() => setState({ plan: '' })} />
    </Page>
  );
}

function useColumns(): readonly Column<Drop>[] {
  const t = useTexts(texts);
  const locale = useLocale();
  const format = useFormat();
  const phaseName = useLabels(DROP_PHASE);
  const sum = (drop: Drop, part: 'pieces' | 'piecesLeft'): string =>
    format.number(drop.skus.reduce((total, sku) => total + sku[part], 0));
  return [
    {
      key: 'goods',
      title: t.goods,
      card: 'head',
      isText: true,
      cell: ({ id, title }) => <Link to={`/drops/${id}`}>{title[locale]}</Link>,
    },
    { key: 'starts', title: t.starts, cell: ({ startsAt }) => <Instant at={startsAt} /> },
    { key: 'ends', title: t.ends, cell: ({ endsAt }) => <Instant at={endsAt} /> },
    {
      key: 'left',
      title: t.left,
      align: 'end',
      cell: (drop) => `${sum(drop, 'piecesLeft')} / ${sum(drop, 'pieces')}`,
    },
    {
      key: 'phase',
      title: t.phase,
      card: 'aside',
      cell: ({ phase }) => <StatusMark tone={DROP_PHASE[phase].tone}>{phaseName(phase)}</StatusMark>,
    },
  ];
}
