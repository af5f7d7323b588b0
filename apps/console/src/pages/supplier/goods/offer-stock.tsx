import { Button, InputNumber, Popconfirm, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { useList, useRead } from '../../../api/reading.js';
import { useWrite, useWriteOnce } from '../../../api/writing.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Facts } from '../../../components/facts.js';
import { Instant } from '../../../components/instant.js';
import { useNotices } from '../../../components/notices.js';
import type { Column } from '../../../components/record-rows.js';
import { RecordTable } from '../../../components/record-table.js';
import {
  CorrectStockDocument,
  type OfferRowFragment,
  RestockOffersDocument,
  SetSafetyStockDocument,
  StockHistoryDocument,
  type StockRowFragment,
  WarehousesDocument,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import styles from './goods.module.css';
import { STOCK_CHANGE } from './labels.js';

const texts = defineTexts({
  warehouse: { zh: '仓库', en: 'Warehouse' },
  onHand: { zh: '在库', en: 'On hand' },
  reserved: { zh: '订单占用', en: 'Held by orders' },
  missing: { zh: '盘点缺少', en: 'Not found' },
  available: { zh: '可售', en: 'Left to sell' },
  safety: { zh: '安全库存', en: 'Held back from sale' },
  safetyHint: { zh: '留空按统一设置', en: 'Empty: as for all goods' },
  set: { zh: '设置', en: 'Set' },
  safetySaved: { zh: '安全库存已更新', en: 'The safety stock was changed' },
  arrived: { zh: '到货件数', en: 'Pieces that came in' },
  add: { zh: '入库', en: 'Add' },
  added: { zh: '已入库', en: 'They were added' },
  counted: { zh: '实盘件数', en: 'Pieces counted' },
  correct: { zh: '更正', en: 'Correct' },
  corrected: { zh: '库存已更正', en: 'The stock was corrected' },
  correctAsk: (count: number) => ({
    zh: `实盘少于订单占用：缺 ${count} 件，最晚的订单会改派给其他供应商。确定？`,
    en: `Orders hold ${count} more than that. The latest of them go to other suppliers. Correct it?`,
  }),
  history: { zh: '库存流水', en: 'What happened to this stock' },
  at: { zh: '时间', en: 'When' },
  why: { zh: '原因', en: 'Why' },
  none: { zh: '这个仓库还没有库存', en: 'Nothing has lain here yet' },
});

interface OfferStockProps {
  readonly offer: OfferRowFragment;
}

type Stock = OfferRowFragment['stocks'][number];

/** How an offer's stock stands in a warehouse, what can be done to it, and how it came about. */
export function OfferStock({ offer }: OfferStockProps): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(WarehousesDocument, {});
  const warehouses = data?.warehouses ?? [];
  const [chosen, setChosen] = useState(offer.stocks[0]?.warehouseId ?? null);
  const warehouseId = chosen ?? warehouses[0]?.id ?? null;
  const stock = offer.stocks.find((one) => one.warehouseId === warehouseId);
  const mayWrite = useMay('CATALOG_WRITE');
  return (
    <div className={styles.stock}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {warehouses.length > 1 && (
        <Select
          aria-label={t.warehouse}
          style={{ width: '100%' }}
          value={warehouseId}
          onChange={setChosen}
          options={warehouses.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {stock && <StockFacts stock={stock} />}
      {mayWrite && warehouseId && (
        <div className={styles.acts}>
          <Restock offerId={offer.id} warehouseId={warehouseId} />
          <Correct key={warehouseId} offerId={offer.id} warehouseId={warehouseId} stock={stock} />
          <SafetyStock offer={offer} />
        </div>
      )}
      {stock ? <History offerId={offer.id} warehouseId={stock.warehouseId} /> : <EmptyNote title={t.none} />}
    </div>
  );
}

function StockFacts({ stock }: { readonly stock: Stock }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  return (
    <Facts
      facts={[
        [t.onHand, format.number(stock.onHand)],
        [t.reserved, format.number(stock.reserved)],
        [t.missing, stock.missing > 0 && <span className={styles.low}>{format.number(stock.missing)}</span>],
        [t.available, format.number(stock.available)],
      ]}
    />
  );
}

interface PlaceProps {
  readonly offerId: string;
  readonly warehouseId: string;
}

function Restock({ offerId, warehouseId }: PlaceProps): ReactNode {
  const t = useTexts(texts);
  const [pieces, setPieces] = useState<number | null>(null);
  const restock = useWriteOnce(RestockOffersDocument, useNotices()({ done: t.added, onDone: () => setPieces(null) }));
  return (
    <label className={styles.act}>
      <span>{t.arrived}</span>
      <InputNumber min={1} precision={0} value={pieces} onChange={setPieces} />
      <Button
        disabled={pieces === null}
        loading={restock.isRunning}
        onClick={() => pieces !== null && void restock.run({ arrivals: [{ offerId, warehouseId, pieces }] })}
      >
        {t.add}
      </Button>
    </label>
  );
}

function Correct({ offerId, warehouseId, stock }: PlaceProps & { readonly stock: Stock | undefined }): ReactNode {
  const t = useTexts(texts);
  const [onHand, setOnHand] = useState<number | null>(null);
  const correct = useWrite(CorrectStockDocument, useNotices()({ done: t.corrected, onDone: () => setOnHand(null) }));
  const missing = Math.max(0, (stock?.reserved ?? 0) - (onHand ?? 0));
  const save = (): void => {
    if (onHand !== null) void correct.run({ counts: [{ offerId, warehouseId, onHand }] });
  };
  return (
    <label className={styles.act}>
      <span>{t.counted}</span>
      <InputNumber min={0} precision={0} value={onHand} onChange={setOnHand} />
      <Popconfirm
        title={t.correctAsk(missing)}
        okText={t.correct}
        disabled={onHand === null || missing === 0}
        onConfirm={save}
      >
        <Button
          disabled={onHand === null}
          loading={correct.isRunning}
          onClick={() => {
            if (missing === 0) save();
          }}
        >
          {t.correct}
        </Button>
      </Popconfirm>
    </label>
  );
}

function SafetyStock({ offer }: OfferStockProps): ReactNode {
  const t = useTexts(texts);
  const [pieces, setPieces] = useState<number | null>(offer.safetyStock ?? null);
  const set = useWrite(SetSafetyStockDocument, useNotices()({ done: t.safetySaved }));
  return (
    <label className={styles.act}>
      <span>{t.safety}</span>
      <InputNumber min={0} precision={0} placeholder={t.safetyHint} value={pieces} onChange={setPieces} />
      <Button loading={set.isRunning} onClick={() => void set.run({ offerIds: [offer.id], pieces })}>
        {t.set}
      </Button>
    </label>
  );
}

function History(place: PlaceProps): ReactNode {
  const t = useTexts(texts);
  const list = useList(StockHistoryDocument, place, ({ stockHistory }) => stockHistory);
  return (
    <>
      <h3 className={styles.stockTitle}>{t.history}</h3>
      <RecordTable
        label={t.history}
        list={list}
        columns={useHistoryColumns()}
        rowKey={({ at, kind, onHand, reserved }) => `${at} ${kind} ${onHand} ${reserved}`}
        empty={<EmptyNote title={t.none} />}
      />
    </>
  );
}

function useHistoryColumns(): readonly Column<StockRowFragment>[] {
  const t = useTexts(texts);
  const format = useFormat();
  const nameOf = useLabels(STOCK_CHANGE);
  const withChange = (value: number, change: number): ReactNode => (
    <>
      {change !== 0 && (
        <span className="quiet">{change > 0 ? `+${format.number(change)}` : format.number(change)} </span>
      )}
      {format.number(value)}
    </>
  );
  return [
    { key: 'at', title: t.at, card: 'aside', cell: ({ at }) => <Instant at={at} /> },
    {
      key: 'why',
      title: t.why,
      card: 'head',
      isText: true,
      cell: ({ kind, supplierOrderNumber }) => (
        <>
          {nameOf(kind)} {supplierOrderNumber && <code>{supplierOrderNumber}</code>}
        </>
      ),
    },
    {
      key: 'onHand',
      title: t.onHand,
      align: 'end',
      cell: ({ onHand, onHandChange }) => withChange(onHand, onHandChange),
    },
    {
      key: 'reserved',
      title: t.reserved,
      align: 'end',
      cell: ({ reserved, reservedChange }) => withChange(reserved, reservedChange),
    },
  ];
}
