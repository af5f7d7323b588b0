import { Button, Form, type FormRule, Input, InputNumber } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FilterTabs } from '../../../components/filter-tabs.js';
import { FormFailure } from '../../../components/form-failure.js';
import { GoodsLine } from '../../../components/goods-line.js';
import { MorePrices } from '../../../components/more-prices.js';
import { useNotices } from '../../../components/notices.js';
import { SidePanel } from '../../../components/side-panel.js';
import { type OfferRowFragment, UpdateOffersDocument, WarehousesDocument } from '../../../gql/graphql.js';
import { AskForChange } from '../../changes/ask-for-change.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './goods.module.css';
import { OfferStock } from './offer-stock.js';
import { changesOf, type OfferValues, toValues } from './offer-changes.js';

const texts = defineTexts({
  title: { zh: '修改货源', en: 'Change the offer' },
  terms: { zh: '价格与条件', en: 'Prices and terms' },
  stockTab: { zh: '库存与流水', en: 'Stock and its history' },
  supply: { zh: '供货价', en: 'Supply price' },
  retail: { zh: '零售价', en: 'Retail price' },
  map: { zh: '最低售价', en: 'Minimum retail price' },
  mapHint: { zh: '留空表示不限。', en: 'Empty: none.' },
  commission: { zh: '佣金（%）', en: 'Commission (%)' },
  dispatch: { zh: '发货时效（小时）', en: 'Ships within (hours)' },
  stock: { zh: '在库件数', en: 'Pieces on hand' },
  stockHint: (reserved: number) => ({
    zh: `其中 ${reserved} 件已被订单占用`,
    en: `${reserved} of them are held by orders`,
  }),
  retailTooLow: { zh: '零售价不能低于供货价', en: 'Not below the supply price' },
  mapTooHigh: { zh: '最低售价不能高于零售价', en: 'Not above the retail price' },
  amountWrong: { zh: '请填写金额，例如 12.50', en: 'Enter an amount such as 12.50' },
  missing: { zh: '必填', en: 'Needed' },
  morePrices: { zh: '供货文件中的其他价格', en: 'Further prices, from your feed' },
  note: { zh: '新价格只影响之后的订单。', en: 'New prices count for orders from now on.' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '货源已更新', en: 'The offer was changed' },
});

const AMOUNT = /^\d{1,10}(\.\d{1,2})?$/;

interface OfferPanelProps {
  /** Null: closed. */
  readonly offer: OfferRowFragment | null;
  readonly onClose: () => void;
}

export function OfferPanel({ offer, onClose }: OfferPanelProps): ReactNode {
  const t = useTexts(texts);
  const [shown, setShown] = useState<'terms' | 'stock'>('terms');
  return (
    <SidePanel title={t.title} isOpen={offer !== null} onClose={onClose} widthPixels={680}>
      {offer && (
        <>
          <FilterTabs
            label={t.title}
            value={shown}
            onChange={setShown}
            tabs={[
              { value: 'terms', label: t.terms },
              { value: 'stock', label: t.stockTab },
            ]}
          />
          {shown === 'terms' && <OfferForm offer={offer} onSaved={onClose} />}
          {shown === 'terms' && <AskForChange key={offer.id} offer={offer} onAsked={onClose} />}
          {shown === 'stock' && <OfferStock key={offer.id} offer={offer} />}
        </>
      )}
    </SidePanel>
  );
}

interface OfferFormProps {
  readonly offer: OfferRowFragment;
  readonly onSaved: () => void;
}

function OfferForm({ offer, onSaved }: OfferFormProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const [form] = Form.useForm<OfferValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved, onDone: onSaved });
  const update = useWrite(UpdateOffersDocument, { onDone });
  const save = (values: OfferValues): void => {
    const changes = changesOf(offer, values);
    if (changes.length === 0) onSaved();
    else void update.run({ changes });
  };
  return (
    <Form<OfferValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={toValues(offer)}
      onFinish={save}
    >
      <GoodsLine image={offer.image} title={offer.title[locale]} note={<code>{offer.supplierSku}</code>} />
      <p className="quiet">{t.note}</p>
      <TermsFields currency={offer.supplyPrice.currencyCode} />
      {offer.morePrices.length > 0 && (
        <section>
          <p className="quiet">{t.morePrices}</p>
          <MorePrices prices={offer.morePrices} />
        </section>
      )}
      <StockFields stocks={offer.stocks} />
      <FormFailure form={form} error={update.error} />
      <Button type="primary" htmlType="submit" loading={update.isRunning}>
        {t.save}
      </Button>
    </Form>
  );
}

/** Compares amounts that are amounts; what is none is refused by another rule. */
const compared =
  (isRight: (own: number, other: number) => boolean) =>
  (field: keyof OfferValues, message: string): FormRule =>
  ({ getFieldValue }) => ({
    validator: (_, own: string) => {
      const other = Number(getFieldValue(field));
      return own === '' || isRight(Number(own), other) ? Promise.resolve() : Promise.reject(new Error(message));
    },
  });

const atLeast = compared((own, other) => own >= other);
const atMost = compared((own, other) => own <= other);

function TermsFields({ currency }: { readonly currency: string }): ReactNode {
  const t = useTexts(texts);
  const amount = { pattern: AMOUNT, message: t.amountWrong };
  const needed = { required: true, message: t.missing };
  const money = <Input inputMode="decimal" suffix={currency} />;
  return (
    <div className={styles.pair}>
      <Form.Item name="supplyPrice" label={t.supply} rules={[needed, amount]}>
        {money}
      </Form.Item>
      <Form.Item
        name="retailPrice"
        label={t.retail}
        dependencies={['supplyPrice']}
        rules={[needed, amount, atLeast('supplyPrice', t.retailTooLow)]}
      >
        {money}
      </Form.Item>
      <Form.Item
        name="minimumRetailPrice"
        label={t.map}
        extra={t.mapHint}
        dependencies={['retailPrice']}
        rules={[amount, atMost('retailPrice', t.mapTooHigh)]}
      >
        {money}
      </Form.Item>
      <Form.Item name="commissionPercent" label={t.commission} rules={[needed]}>
        <InputNumber min={0} max={90} precision={2} style={{ width: '100%' }} />
      </Form.Item>
      <Form.Item name="dispatchHours" label={t.dispatch} rules={[needed]}>
        <InputNumber min={1} max={720} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}

function StockFields({ stocks }: Pick<OfferRowFragment, 'stocks'>): ReactNode {
  const t = useTexts(texts);
  const { data } = useRead(WarehousesDocument, {});
  const nameOf = (warehouseId: string): string => data?.warehouses.find(({ id }) => id === warehouseId)?.name ?? '';
  return (
    <div className={styles.pair}>
      {stocks.map(({ warehouseId, reserved }) => (
        <Form.Item
          key={warehouseId}
          name={['stock', warehouseId]}
          label={`${t.stock} · ${nameOf(warehouseId)}`}
          extra={reserved > 0 ? t.stockHint(reserved) : undefined}
          rules={[{ required: true, message: t.missing }]}
        >
          <InputNumber min={0} precision={0} style={{ width: '100%' }} />
        </Form.Item>
      ))}
    </div>
  );
}
