import { Button, Form, Input, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../api/reading.js';
import { useWriteOnce } from '../../api/writing.js';
import { Amount } from '../../components/amount.js';
import { EmptyNote } from '../../components/empty-note.js';
import { FailureNote } from '../../components/failure-note.js';
import { Figures } from '../../components/figures.js';
import { FormFailure } from '../../components/form-failure.js';
import { Page, Section } from '../../components/page.js';
import { type CurrencyCode, MyShopDocument, PrepaidWalletDocument, StartTopUpDocument } from '../../gql/graphql.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';
import { StatementEntries } from './statement-entries.js';

const texts = defineTexts({
  title: { zh: '预存款', en: 'Prepaid wallet' },
  lead: {
    zh: '其他渠道的订单从这里付款：只付供货价、运费和平台费，您的差价已由渠道的买家付给您。',
    en: 'Orders of your channels are paid from here: supply price, freight and fee only, as the shoppers there paid you already.',
  },
  balance: { zh: '余额', en: 'Balance' },
  balanceNote: { zh: '退款会退回这里', en: 'Refunds come back here' },
  topUp: { zh: '充值', en: 'Pay in' },
  topUpLead: {
    zh: '在支付页面付款后，几秒内到账；因余额不足而等待的订单会自动继续。',
    en: 'It is here seconds after you paid; orders that waited for money go on by themselves.',
  },
  amount: { zh: '金额', en: 'Amount' },
  amountWrong: { zh: '请填写大于 0 的金额，如 500.00', en: 'Enter an amount above 0, such as 500.00' },
  go: { zh: '去支付', en: 'Go and pay' },
  lines: { zh: '流水', en: 'Every line' },
  none: { zh: '还没有流水', en: 'No lines yet' },
  noneText: { zh: '充值后会记在这里。', en: 'What you pay in shows here.' },
});

const EVERY_MS = 5_000;

/** What a creator paid in beforehand for the orders of his channels. */
export function PrepaidPage(): ReactNode {
  const t = useTexts(texts);
  const mayPay = useMay('ORGANIZATION_MANAGE');
  const maySeeShop = useMay('SHOP_READ');
  const { data: shop } = useRead(MyShopDocument, {}, { isWanted: maySeeShop });
  const currency = shop?.myShop?.currency ?? 'CNY';
  return (
    <Page title={t.title} lead={t.lead}>
      <Balances currency={currency} />
      {mayPay && (
        <Section title={t.topUp} lead={t.topUpLead}>
          <TopUpForm currency={currency} />
        </Section>
      )}
      <StatementEntries label={t.lines} account="PREPAID" empty={<EmptyNote title={t.none}>{t.noneText}</EmptyNote>} />
    </Page>
  );
}

function Balances({ currency }: { readonly currency: CurrencyCode }): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(PrepaidWalletDocument, {}, { everyMs: EVERY_MS });
  if (error && !data) return <FailureNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton active paragraph={{ rows: 2 }} />;
  const { balances } = data.wallet;
  const shown = balances.length > 0 ? balances : [{ prepaid: { amount: '0.00', currencyCode: currency } }];
  return (
    <Figures
      figures={shown.map(({ prepaid }) => ({
        key: prepaid.currencyCode,
        name: t.balance,
        value: <Amount value={prepaid} />,
        note: t.balanceNote,
      }))}
    />
  );
}

interface TopUpValues {
  readonly amount: string;
}

function TopUpForm({ currency }: { readonly currency: CurrencyCode }): ReactNode {
  const t = useTexts(texts);
  const [form] = Form.useForm<TopUpValues>();
  const start = useWriteOnce(StartTopUpDocument, {
    onDone: ({ payUrl }) => {
      if (payUrl) window.location.assign(payUrl);
    },
  });
  return (
    <Form<TopUpValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      onFinish={({ amount }) => void start.run({ amount, currency, returnPath: '/console/wallet' })}
      style={{ maxWidth: 320 }}
    >
      <Form.Item
        name="amount"
        label={`${t.amount} (${currency})`}
        rules={[{ required: true, pattern: /^(?!0+(\.0*)?$)\d{1,9}(\.\d{1,2})?$/, message: t.amountWrong }]}
      >
        <Input inputMode="decimal" placeholder="500.00" autoComplete="off" />
      </Form.Item>
      <FormFailure form={form} error={start.error} />
      <Button type="primary" htmlType="submit" loading={start.isRunning}>
        {t.go}
      </Button>
    </Form>
  );
}
