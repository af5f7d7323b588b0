import { Button, Popconfirm, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { Amount } from '../../../components/amount.js';
import { BarChart } from '../../../components/chart/bar-chart.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Figures } from '../../../components/figures.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import { Page, Section } from '../../../components/page.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { StatusMark } from '../../../components/status-mark.js';
import { DropGoingsDocument, type DropGoingsQuery, EndDropDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './drops.module.css';
import { DROP_PHASE } from './labels.js';

const texts = defineTexts({
  title: { zh: '抢购看板', en: 'Drop board' },
  all: { zh: '全部抢购', en: 'All drops' },
  limit: (pieces: number) => ({ zh: `每人限购 ${pieces} 件`, en: `${pieces} per shopper` }),
  sold: { zh: '已抢（件）', en: 'Pieces sold' },
  orders: (count: string) => ({ zh: `${count} 个订单`, en: `in ${count} orders` }),
  left: { zh: '剩余（件）', en: 'Pieces left' },
  unpaid: { zh: '待付款（件）', en: 'Waiting for payment' },
  unpaidText: { zh: '未付款会自动放回', en: 'Unpaid ones come back' },
  queue: { zh: '排队中的订单', en: 'Orders in the queue' },
  queueText: { zh: '全平台，当前服务器', en: 'Of all shops, at this server' },
  revenue: { zh: '已付货款', en: 'Paid for goods' },
  perSecond: { zh: '每秒售出', en: 'Sold per second' },
  live: { zh: '最近 60 秒', en: 'The last 60 seconds' },
  first: { zh: '开始后的 60 秒', en: 'The first 60 seconds' },
  words: (at: string, pieces: number) => ({ zh: `${at}：${pieces} 件`, en: `${at}: ${pieces} pieces` }),
  figures: { zh: '逐秒数字', en: 'The figures' },
  second: { zh: '时间', en: 'Second' },
  pieces: { zh: '件', en: 'Pieces' },
  none: { zh: '这段时间没有售出', en: 'Nothing was sold in that time' },
  variants: { zh: '规格', en: 'Variants' },
  variant: { zh: '规格', en: 'Variant' },
  price: { zh: '抢购价', en: 'Price' },
  aside: { zh: '预留', en: 'Set aside' },
  end: { zh: '提前结束', en: 'End it now' },
  endAsk: {
    zh: '未售出的库存立即退回，买家不能再抢。',
    en: 'What is left goes back at once; nobody can buy in it any more.',
  },
  keep: { zh: '继续', en: 'Go on' },
  ended: { zh: '抢购已结束', en: 'The drop is over' },
});

const RUNNING_EVERY_MS = 1_000;
const ELSE_EVERY_MS = 10_000;

/** How a drop goes, while its host is on air. */
export function DropBoardPage(): ReactNode {
  const t = useTexts(texts);
  const { dropId = '' } = useParams();
  const { data, error, refetch } = useRead(
    DropGoingsDocument,
    { id: dropId },
    { everyMs: (shown) => (shown?.drop.phase === 'RUNNING' ? RUNNING_EVERY_MS : ELSE_EVERY_MS) },
  );
  return (
    <Page title={t.title} lead={<Link to="/drops">{t.all}</Link>} actions={data && <EndButton drop={data.drop} />}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active />}
      {data && <Board goings={data} />}
    </Page>
  );
}

function Board({ goings: { drop, dropBoard: board } }: { readonly goings: DropGoingsQuery }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const format = useFormat();
  const phaseName = useLabels(DROP_PHASE);
  return (
    <>
      <p className={styles.head}>
        <strong>{drop.title[locale]}</strong>
        <StatusMark tone={DROP_PHASE[drop.phase].tone}>{phaseName(drop.phase)}</StatusMark>
        <span>
          <Instant at={drop.startsAt} /> – <Instant at={drop.endsAt} />
        </span>
        <span className="quiet">{t.limit(drop.piecesPerShopper)}</span>
      </p>
      <Figures
        figures={[
          {
            key: 'sold',
            name: t.sold,
            value: format.number(board.piecesSold),
            note: t.orders(format.number(board.orders)),
          },
          { key: 'left', name: t.left, value: format.number(board.piecesLeft) },
          { key: 'unpaid', name: t.unpaid, value: format.number(board.piecesUnpaid), note: t.unpaidText },
          { key: 'queue', name: t.queue, value: format.number(board.ordersWaiting), note: t.queueText },
          { key: 'revenue', name: t.revenue, value: <Amount value={board.revenue} /> },
        ]}
      />
      <SoldPerSecond isOver={drop.phase === 'ENDED'} seconds={board.soldPerSecond} />
      <Variants drop={drop} />
    </>
  );
}

interface SoldPerSecondProps {
  readonly isOver: boolean;
  readonly seconds: DropGoingsQuery['dropBoard']['soldPerSecond'];
}

function SoldPerSecond({ isOver, seconds }: SoldPerSecondProps): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const clockOf = useClock();
  const sold = seconds.filter(({ pieces }) => pieces > 0);
  return (
    <Section title={t.perSecond} lead={isOver ? t.first : t.live}>
      <BarChart
        title={t.perSecond}
        bars={seconds.map(({ at, pieces }) => ({
          label: clockOf(at),
          value: pieces,
          words: t.words(clockOf(at), pieces),
        }))}
        tickWords={(pieces) => format.number(pieces)}
      />
      <details>
        <summary>{t.figures}</summary>
        {sold.length === 0 && <p className="quiet">{t.none}</p>}
        <table className={styles.skus}>
          <thead>
            <tr>
              <th scope="col">{t.second}</th>
              <th scope="col">{t.pieces}</th>
            </tr>
          </thead>
          <tbody>
            {sold.map(({ at, pieces }) => (
              <tr key={at}>
                <th scope="row">{clockOf(at)}</th>
                <td>{format.number(pieces)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  );
}

function Variants({ drop }: { readonly drop: DropGoingsQuery['drop'] }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const format = useFormat();
  return (
    <Section title={t.variants}>
      <ScrollRegion label={t.variants}>
        <table className={styles.skus}>
          <thead>
            <tr>
              <th scope="col">{t.variant}</th>
              <th scope="col">{t.price}</th>
              <th scope="col">{t.aside}</th>
              <th scope="col">{t.left}</th>
            </tr>
          </thead>
          <tbody>
            {drop.skus.map(({ skuId, options, price, pieces, piecesLeft }) => (
              <tr key={skuId}>
                <th scope="row">{options.map((option) => option[locale]).join(' · ') || drop.title[locale]}</th>
                <td>
                  <Amount value={price} />
                </td>
                <td>{format.number(pieces)}</td>
                <td>{format.number(piecesLeft)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  );
}

function EndButton({ drop }: { readonly drop: DropGoingsQuery['drop'] }): ReactNode {
  const t = useTexts(texts);
  const end = useWrite(EndDropDocument, useNotices()({ done: t.ended }));
  if (!useMay('SHOP_WRITE') || drop.phase === 'ENDED') return null;
  return (
    <Popconfirm title={t.endAsk} okText={t.end} cancelText={t.keep} onConfirm={() => void end.run({ dropId: drop.id })}>
      <Button danger loading={end.isRunning}>
        {t.end}
      </Button>
    </Popconfirm>
  );
}

/** "20:15:07". */
function useClock(): (at: string) => string {
  const locale = useLocale();
  const format = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { timeStyle: 'medium' });
  return (at) => format.format(new Date(at));
}
