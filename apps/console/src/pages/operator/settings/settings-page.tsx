import { Button, Form, InputNumber, Skeleton } from 'antd';
import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { useWrite } from '../../../api/writing.js';
import { FailureNote } from '../../../components/failure-note.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { Page, Section } from '../../../components/page.js';
import {
  MarketSettingsDocument,
  type MarketSettingsQuery,
  UpdateMarketSettingsDocument,
} from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { DurationInput } from './duration-input.js';
import styles from './settings.module.css';

const texts = defineTexts({
  title: { zh: '市场设置', en: 'Market settings' },
  lead: {
    zh: '修改只影响之后的订单，已下的订单按下单时的规则走。',
    en: 'They count for orders from now on; those that were placed keep their rules.',
  },
  windows: { zh: '时限', en: 'Windows' },
  payment: { zh: '付款期限', en: 'To pay an order' },
  paymentText: { zh: '超过后订单过期，库存释放。', en: 'Then it expires and its stock goes back.' },
  accept: { zh: '接单期限', en: 'To accept a supplier order' },
  acceptText: { zh: '超过后视为拒单，退款给买家。', en: 'Then it counts as rejected and is refunded.' },
  reroute: { zh: '改派决定期限', en: 'Another supplier' },
  rerouteText: {
    zh: '选择“先问我”的创作者在此期限内决定改派还是退款。',
    en: 'Creators who want to be asked decide within this time.',
  },
  receive: { zh: '自动收货', en: 'To confirm the receipt' },
  receiveText: { zh: '发货后超过此时间视为已收货。', en: 'So long after shipping it counts as received.' },
  afterSale: { zh: '售后期', en: 'After-sale window' },
  afterSaleText: { zh: '收货后超过此时间结算货款。', en: 'So long after receipt the money is released.' },
  shopperData: { zh: '买家信息保存期', en: 'To keep shoppers’ data' },
  shopperDataText: {
    zh: '订单结束后超过此时间，删除姓名、电话和地址。',
    en: 'So long after the end of an order name, phone and address are erased.',
  },
  rates: { zh: '费率与限制', en: 'Rates and limits' },
  fee: { zh: '平台费（%）', en: 'Platform fee (%)' },
  limits: (phone: string, address: string) => ({
    zh: `防止囤积库存：同一手机号最多 ${phone} 个未付款订单，同一地址最多 ${address} 个。`,
    en: `Against hoarding: at most ${phone} unpaid orders per phone and ${address} per address.`,
  }),
  missing: { zh: '必填', en: 'Needed' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '市场设置已保存', en: 'The settings were saved' },
});

const BASIS_POINTS_PER_PERCENT = 100;
const FEE_MAX_PERCENT = 30;

type Settings = MarketSettingsQuery['marketSettings'];

interface SettingsValues {
  readonly paymentSeconds: number;
  readonly acceptSeconds: number;
  readonly rerouteAnswerSeconds: number;
  readonly receiveSeconds: number;
  readonly afterSaleSeconds: number;
  readonly shopperDataSeconds: number;
  readonly feePercent: number;
}

export function SettingsPage(): ReactNode {
  const t = useTexts(texts);
  const { data, error, refetch } = useRead(MarketSettingsDocument, {});
  return (
    <Page title={t.title} lead={t.lead}>
      {error && !data && <FailureNote error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton active />}
      {data && <SettingsForm settings={data.marketSettings} />}
    </Page>
  );
}

function SettingsForm({ settings }: { readonly settings: Settings }): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const mayOperate = useMay('PLATFORM_OPERATE');
  const [form] = Form.useForm<SettingsValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved });
  const update = useWrite(UpdateMarketSettingsDocument, { onDone });
  const { feeBasisPoints, unpaidOrdersPerPhone, unpaidOrdersPerAddress, ...windows } = settings;
  const needed = [{ required: true, message: t.missing }];
  const save = ({ feePercent, ...values }: SettingsValues): void => {
    void update.run({ ...values, feeBasisPoints: Math.round(feePercent * BASIS_POINTS_PER_PERCENT) });
  };
  return (
    <Form<SettingsValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!mayOperate}
      className={styles.form}
      initialValues={{ ...windows, feePercent: feeBasisPoints / BASIS_POINTS_PER_PERCENT }}
      onFinish={save}
    >
      <Section title={t.windows}>
        <div className={styles.fields}>
          <Form.Item name="paymentSeconds" label={t.payment} extra={t.paymentText} rules={needed}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="acceptSeconds" label={t.accept} extra={t.acceptText} rules={needed}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="rerouteAnswerSeconds" label={t.reroute} extra={t.rerouteText} rules={needed}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="receiveSeconds" label={t.receive} extra={t.receiveText} rules={needed}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="afterSaleSeconds" label={t.afterSale} extra={t.afterSaleText} rules={needed}>
            <DurationInput />
          </Form.Item>
          <Form.Item name="shopperDataSeconds" label={t.shopperData} extra={t.shopperDataText} rules={needed}>
            <DurationInput />
          </Form.Item>
        </div>
      </Section>
      <Section title={t.rates}>
        <div className={styles.fields}>
          <Form.Item name="feePercent" label={t.fee} rules={needed}>
            <InputNumber min={0} max={FEE_MAX_PERCENT} precision={2} />
          </Form.Item>
        </div>
        <span className="quiet">
          {t.limits(format.number(unpaidOrdersPerPhone), format.number(unpaidOrdersPerAddress))}
        </span>
      </Section>
      <FormFailure form={form} error={update.error} />
      {mayOperate && (
        <div>
          <Button type="primary" htmlType="submit" loading={update.isRunning}>
            {t.save}
          </Button>
        </div>
      )}
    </Form>
  );
}
