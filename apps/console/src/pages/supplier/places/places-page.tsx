import { Alert, Button, Skeleton } from 'antd';
import { type ReactNode, useState } from 'react';

import { useRead } from '../../../api/reading.js';
import { EmptyNote } from '../../../components/empty-note.js';
import { FailureNote } from '../../../components/failure-note.js';
import { Page, Section } from '../../../components/page.js';
import { StatusMark } from '../../../components/status-mark.js';
import {
  FreightTemplatesDocument,
  type FreightTemplatesQuery,
  WarehousesDocument,
  type WarehousesQuery,
} from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { useMay } from '../../../session/viewer.js';
import { FreightCalculator } from './freight-calculator.js';
import { FreightTemplatePanel } from './freight-template-panel.js';
import { FreightTable } from './freight-table.js';
import { toClock } from './clock.js';
import styles from './places.module.css';
import { WarehousePanel } from './warehouse-panel.js';

const texts = defineTexts({
  title: { zh: '仓库与运费', en: 'Warehouses and freight' },
  lead: {
    zh: '系统按仓库位置、运费和发货时效为订单选择货源。',
    en: 'Orders are routed by where your goods lie, what parcels cost and how fast they leave.',
  },
  templates: { zh: '运费模板', en: 'Freight templates' },
  newTemplate: { zh: '新建模板', en: 'New template' },
  noTemplate: { zh: '还没有运费模板', en: 'No freight template yet' },
  noTemplateText: { zh: '先建一个运费模板，再建仓库。', en: 'Make one first; a warehouse needs it.' },
  warehouses: { zh: '仓库', en: 'Warehouses' },
  newWarehouse: { zh: '新建仓库', en: 'New warehouse' },
  noWarehouse: { zh: '还没有仓库', en: 'No warehouse yet' },
  noWarehouseText: { zh: '有了仓库，才能导入供货文件。', en: 'Feeds are imported into a warehouse.' },
  first: {
    zh: '两步开始供货：先建运费模板，再建仓库。之后就可以导入供货文件。',
    en: 'Two steps to start: a freight template, then a warehouse. After that, import your goods.',
  },
  change: { zh: '修改', en: 'Change' },
  cutoff: (time: string) => ({ zh: `截单时间 ${time}`, en: `Cut-off ${time}` }),
  active: { zh: '启用中', en: 'In use' },
  inactive: { zh: '已停用', en: 'Not in use' },
});

type Warehouse = WarehousesQuery['warehouses'][number];
type Template = FreightTemplatesQuery['freightTemplates'][number];

/** NEW: one is being made. */
type Edited<Thing> = Thing | 'NEW' | null;

export function PlacesPage(): ReactNode {
  const t = useTexts(texts);
  const warehouses = useRead(WarehousesDocument, {});
  const templates = useRead(FreightTemplatesDocument, {});
  const error = warehouses.error ?? templates.error;
  const isNew = templates.data?.freightTemplates.length === 0;
  return (
    <Page title={t.title} lead={t.lead}>
      {isNew && <Alert type="info" showIcon title={t.first} />}
      {error && <FailureNote error={error} onRetry={() => void warehouses.refetch().then(() => templates.refetch())} />}
      {!error && (!warehouses.data || !templates.data) && <Skeleton active />}
      {warehouses.data && templates.data && (
        <>
          <Templates templates={templates.data.freightTemplates} />
          <Warehouses warehouses={warehouses.data.warehouses} templates={templates.data.freightTemplates} />
        </>
      )}
    </Page>
  );
}

function Templates({ templates }: { readonly templates: readonly Template[] }): ReactNode {
  const t = useTexts(texts);
  const mayWrite = useMay('CATALOG_WRITE');
  const [edited, setEdited] = useState<Edited<Template>>(null);
  const make = mayWrite && (
    <Button type={templates.length === 0 ? 'primary' : 'default'} onClick={() => setEdited('NEW')}>
      {t.newTemplate}
    </Button>
  );
  return (
    <Section title={t.templates} actions={make}>
      {templates.length === 0 && <EmptyNote title={t.noTemplate}>{t.noTemplateText}</EmptyNote>}
      {templates.map((template) => (
        <article key={template.id} className={styles.card}>
          <header className={styles.cardHead}>
            <h3 className={styles.cardTitle}>
              {template.name} <span className="quiet">{template.currency}</span>
            </h3>
            {mayWrite && (
              <Button size="small" onClick={() => setEdited(template)}>
                {t.change}
              </Button>
            )}
          </header>
          <FreightTable template={template} />
          <FreightCalculator template={template} />
        </article>
      ))}
      <FreightTemplatePanel
        isOpen={edited !== null}
        template={edited === 'NEW' ? null : edited}
        onClose={() => setEdited(null)}
      />
    </Section>
  );
}

interface WarehousesProps {
  readonly warehouses: readonly Warehouse[];
  readonly templates: readonly Template[];
}

function Warehouses({ warehouses, templates }: WarehousesProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const mayWrite = useMay('CATALOG_WRITE');
  const [edited, setEdited] = useState<Edited<Warehouse>>(null);
  const make = mayWrite && templates.length > 0 && (
    <Button type={warehouses.length === 0 ? 'primary' : 'default'} onClick={() => setEdited('NEW')}>
      {t.newWarehouse}
    </Button>
  );
  return (
    <Section title={t.warehouses} actions={make}>
      {warehouses.length === 0 && <EmptyNote title={t.noWarehouse}>{t.noWarehouseText}</EmptyNote>}
      {warehouses.map((warehouse) => (
        <article key={warehouse.id} className={styles.card}>
          <header className={styles.cardHead}>
            <h3 className={styles.cardTitle}>{warehouse.name}</h3>
            <StatusMark tone={warehouse.isActive ? 'good' : 'quiet'}>
              {warehouse.isActive ? t.active : t.inactive}
            </StatusMark>
            {mayWrite && (
              <Button size="small" onClick={() => setEdited(warehouse)}>
                {t.change}
              </Button>
            )}
          </header>
          <p className={styles.cardText}>
            {locale === 'zh' ? warehouse.province.nameZh : warehouse.province.nameEn} {warehouse.city} ·{' '}
            {t.cutoff(toClock(warehouse.cutoffMinutes))} ({warehouse.timeZone}) · {warehouse.freightTemplate.name}
          </p>
        </article>
      ))}
      <WarehousePanel
        isOpen={edited !== null}
        warehouse={edited === 'NEW' ? null : edited}
        templates={templates}
        onClose={() => setEdited(null)}
      />
    </Section>
  );
}
