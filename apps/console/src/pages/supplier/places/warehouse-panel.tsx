import { Button, Form, Input, Select, Switch } from 'antd';
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
        warehouse
          ? toValues(warehouse)
          : { cutoff: '16:00', timeZone, isActive: true, freightTemplateId: templates[0]?.id }
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

function toValues({ province, cutoffMinutes, freightTemplate, ...rest }: Warehouse): WarehouseValues {
  return { ...rest, province: province.code, cutoff: toClock(cutoffMinutes), freightTemplateId: freightTemplate.id };
}
