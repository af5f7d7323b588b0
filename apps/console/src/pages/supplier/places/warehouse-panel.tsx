import { Button, Form, Input, InputNumber, Select, Switch } from 'antd';
import type { ReactNode } from 'react';

import { useWrite, useWriteOnce } from '../../../api/writing.js';
import { FormFailure } from '../../../components/form-failure.js';
import { useNotices } from '../../../components/notices.js';
import { SidePanel } from '../../../components/side-panel.js';
import {
  CreateWarehouseDocument,
  type FreightTemplatesQuery,
  UpdateWarehouseDocument,
  type WarehousesQuery,
} from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { useProvinces } from '../../../i18n/lookups.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useViewer } from '../../../session/viewer.js';
import { parseClock, toClock } from './clock.js';
import styles from './places.module.css';

const texts = defineTexts({
  make: { zh: '新建仓库', en: 'New warehouse' },
  change: { zh: '修改仓库', en: 'Change the warehouse' },
  name: { zh: '名称', en: 'Name' },
  province: { zh: '省份', en: 'Province' },
  city: { zh: '城市', en: 'City' },
  template: { zh: '运费模板', en: 'Freight template' },
  cutoff: { zh: '截单时间', en: 'Cut-off' },
  cutoffHint: { zh: '此后的订单从第二天开始计算发货时限。', en: 'Later orders are begun the day after.' },
  cutoffWrong: { zh: '请填写时间，例如 16:00', en: 'Enter a time such as 16:00' },
  timeZone: { zh: '时区', en: 'Time zone' },
  closedWeekdays: { zh: '每周休息日', en: 'Closed every' },
  closedOn: { zh: '节假日', en: 'Holidays' },
  closedOnHint: { zh: '每个日期写作 2027-02-06，回车添加。', en: 'Write each as 2027-02-06 and press Enter.' },
  closedOnWrong: { zh: '日期写作 2027-02-06', en: 'Write dates as 2027-02-06' },
  dailyPieces: { zh: '每天最多发货（件）', en: 'Pieces a day at most' },
  noLimit: { zh: '不限', en: 'No limit' },
  isActive: { zh: '接受新订单', en: 'Takes new orders' },
  missing: { zh: '必填', en: 'Needed' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '仓库已保存', en: 'The warehouse was saved' },
});

type Warehouse = WarehousesQuery['warehouses'][number];
type Template = FreightTemplatesQuery['freightTemplates'][number];

interface WarehouseValues {
  readonly name: string;
  readonly province: string;
  readonly city: string;
  readonly freightTemplateId: string;
  readonly cutoff: string;
  readonly timeZone: string;
  readonly closedWeekdays: readonly number[];
  readonly closedOn: readonly string[];
  readonly dailyPieces: number | null;
  readonly isActive: boolean;
}

interface WarehousePanelProps {
  readonly isOpen: boolean;
  /** Null: a new one. */
  readonly warehouse: Warehouse | null;
  readonly templates: readonly Template[];
  readonly onClose: () => void;
}

export function WarehousePanel({ isOpen, warehouse, templates, onClose }: WarehousePanelProps): ReactNode {
  const t = useTexts(texts);
  return (
    <SidePanel title={warehouse ? t.change : t.make} isOpen={isOpen} onClose={onClose} widthPixels={480}>
      <WarehouseForm warehouse={warehouse} templates={templates} onSaved={onClose} />
    </SidePanel>
  );
}

const NEW_WAREHOUSE = { cutoff: '16:00', isActive: true, closedWeekdays: [], closedOn: [], dailyPieces: null };

interface WarehouseFormProps extends Pick<WarehousePanelProps, 'warehouse' | 'templates'> {
  readonly onSaved: () => void;
}

function WarehouseForm({ warehouse, templates, onSaved }: WarehouseFormProps): ReactNode {
  const t = useTexts(texts);
  const provinces = useProvinces();
  const { timeZone } = useViewer().organization;
  const [form] = Form.useForm<WarehouseValues>();
  const { onDone } = useNotices()<unknown>({ done: t.saved, onDone: onSaved });
  const create = useWriteOnce(CreateWarehouseDocument, { onDone });
  const update = useWrite(UpdateWarehouseDocument, { onDone });
  const needed = [{ required: true, whitespace: true, message: t.missing }];
  const save = ({ cutoff, isActive, ...values }: WarehouseValues): void => {
    const input = { ...values, cutoffMinutes: parseClock(cutoff) ?? 0 };
    if (warehouse) void update.run({ ...input, isActive, warehouseId: warehouse.id });
    else void create.run(input);
  };
  return (
    <Form<WarehouseValues>
      form={form}
      layout="vertical"
      requiredMark={false}
      initialValues={
        warehouse ? toValues(warehouse) : { ...NEW_WAREHOUSE, timeZone, freightTemplateId: templates[0]?.id }
      }
      onFinish={save}
    >
      <Form.Item name="name" label={t.name} rules={needed}>
        <Input autoComplete="off" maxLength={60} />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="province" label={t.province} rules={needed}>
          <Select showSearch={{ optionFilterProp: 'label' }} options={[...provinces.choices]} />
        </Form.Item>
        <Form.Item name="city" label={t.city} rules={needed}>
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item name="freightTemplateId" label={t.template} rules={needed}>
        <Select options={templates.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item
        name="cutoff"
        label={t.cutoff}
        extra={t.cutoffHint}
        rules={[
          {
            validator: (_, text: string) =>
              parseClock(text) === null ? Promise.reject(new Error(t.cutoffWrong)) : Promise.resolve(),
          },
        ]}
      >
        <Input type="time" style={{ width: 140 }} />
      </Form.Item>
      <Form.Item name="timeZone" label={t.timeZone}>
        <Select showSearch options={Intl.supportedValuesOf('timeZone').map((value) => ({ value }))} />
      </Form.Item>
      <WorkingDays />
      {warehouse && (
        <Form.Item name="isActive" label={t.isActive} valuePropName="checked">
          <Switch />
        </Form.Item>
      )}
      <FormFailure form={form} error={create.error ?? update.error} />
      <Button type="primary" htmlType="submit" loading={create.isRunning || update.isRunning}>
        {t.save}
      </Button>
    </Form>
  );
}

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** A Monday. */
const WEEK_BEGIN_MS = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

function WorkingDays(): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const weekday = new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en', { weekday: 'long', timeZone: 'UTC' });
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((value) => ({
    value,
    label: weekday.format(WEEK_BEGIN_MS + (value - 1) * DAY_MS),
  }));
  return (
    <>
      <Form.Item name="closedWeekdays" label={t.closedWeekdays}>
        <Select mode="multiple" maxCount={6} options={weekdays} />
      </Form.Item>
      <Form.Item
        name="closedOn"
        label={t.closedOn}
        extra={t.closedOnHint}
        rules={[{ type: 'array', defaultField: { type: 'string', pattern: DATE, message: t.closedOnWrong } }]}
      >
        <Select mode="tags" maxCount={100} open={false} suffix={null} />
      </Form.Item>
      <Form.Item name="dailyPieces" label={t.dailyPieces}>
        <InputNumber min={1} max={1_000_000} precision={0} placeholder={t.noLimit} style={{ width: 180 }} />
      </Form.Item>
    </>
  );
}

function toValues({ province, cutoffMinutes, freightTemplate, ...rest }: Warehouse): WarehouseValues {
  return { ...rest, province: province.code, cutoff: toClock(cutoffMinutes), freightTemplateId: freightTemplate.id };
}
