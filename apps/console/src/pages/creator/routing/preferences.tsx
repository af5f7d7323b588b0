import { ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { type ReactNode, useState } from 'react';

import { EmptyNote } from '../../../components/empty-note.js';
import { Section } from '../../../components/page.js';
import type { RoutingPreferenceKind, RoutingSuppliersQuery } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { PREFERENCE_KIND } from './labels.js';
import type { RulesDraft } from './rules-state.js';
import styles from './routing.module.css';
import type { RulesPartProps } from './weights.js';

const texts = defineTexts({
  title: { zh: '用谁，不用谁', en: 'Whom you want' },
  lead: {
    zh: '排在前面的先算数。“只用”别人都不考虑；“优先”只要他能供货就用他。',
    en: 'The first counts first. “Only”: nobody else. “Rather”: he, as long as he can serve it.',
  },
  none: { zh: '没有偏好：只看成本', en: 'No wishes: cost alone decides' },
  oneSku: { zh: '（只对一种商品）', en: '(for one kind of goods)' },
  kind: { zh: '偏好', en: 'Wish' },
  supplier: { zh: '供应商', en: 'Supplier' },
  choose: { zh: '选择供应商', en: 'Choose a supplier' },
  add: { zh: '添加', en: 'Add' },
  up: (name: string) => ({ zh: `上移${name}`, en: `Move ${name} up` }),
  remove: (name: string) => ({ zh: `删除${name}`, en: `Remove ${name}` }),
  noSuppliers: { zh: '有了订单后，可以在这里选供应商。', en: 'Suppliers to choose from come with your first orders.' },
});

const KINDS: readonly RoutingPreferenceKind[] = ['PIN', 'PREFER', 'AVOID'];

interface PreferencesProps extends RulesPartProps {
  readonly suppliers: RoutingSuppliersQuery['routingSuppliers'];
}

/** Who serves the creator's shoppers, and who rather does not. */
export function Preferences({ draft, onChange, isFixed, suppliers }: PreferencesProps): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(PREFERENCE_KIND);
  const nameOf = (supplierId: string): string => suppliers.find(({ id }) => id === supplierId)?.name ?? '…';
  const put = (preferences: RulesDraft['preferences']): void => onChange({ preferences });
  return (
    <Section title={t.title} lead={t.lead}>
      {draft.preferences.length === 0 && <EmptyNote title={t.none} />}
      <ol className={styles.wishes}>
        {draft.preferences.map((wish, index) => (
          <li key={`${wish.kind} ${wish.supplierId} ${wish.skuId ?? ''}`} className={styles.wish}>
            <strong>{kindName(wish.kind)}</strong>
            <span className={styles.wishName}>
              {nameOf(wish.supplierId)} {wish.skuId && <span className="quiet">{t.oneSku}</span>}
            </span>
            {!isFixed && (
              <>
                <Button
                  icon={<ArrowUpOutlined aria-hidden />}
                  aria-label={t.up(nameOf(wish.supplierId))}
                  disabled={index === 0}
                  onClick={() => put(movedUp(draft.preferences, index))}
                />
                <Button
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t.remove(nameOf(wish.supplierId))}
                  onClick={() => put(draft.preferences.filter((_, place) => place !== index))}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {!isFixed && suppliers.length === 0 && <p className="quiet">{t.noSuppliers}</p>}
      {!isFixed && suppliers.length > 0 && (
        <NewWish
          suppliers={suppliers}
          onAdd={(kind, supplierId) =>
            put([
              ...draft.preferences.filter((wish) => wish.supplierId !== supplierId || wish.skuId),
              { kind, supplierId, skuId: null },
            ])
          }
        />
      )}
    </Section>
  );
}

function movedUp<Item>(items: readonly Item[], index: number): Item[] {
  const moved = items.slice(index, index + 1);
  return [...items.slice(0, index - 1), ...moved, ...items.slice(index - 1, index), ...items.slice(index + 1)];
}

interface NewWishProps {
  readonly suppliers: RoutingSuppliersQuery['routingSuppliers'];
  readonly onAdd: (kind: RoutingPreferenceKind, supplierId: string) => void;
}

function NewWish({ suppliers, onAdd }: NewWishProps): ReactNode {
  const t = useTexts(texts);
  const kindName = useLabels(PREFERENCE_KIND);
  const [kind, setKind] = useState<RoutingPreferenceKind>('PREFER');
  const [supplierId, setSupplierId] = useState<string | null>(null);
  return (
    <div className={styles.newWish}>
      <Select
        aria-label={t.kind}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, label: kindName(value) }))}
      />
      <Select
        aria-label={t.supplier}
        placeholder={t.choose}
        showSearch={{ optionFilterProp: 'label' }}
        value={supplierId}
        onChange={setSupplierId}
        options={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Button
        disabled={supplierId === null}
        onClick={() => {
          if (supplierId !== null) onAdd(kind, supplierId);
          setSupplierId(null);
        }}
      >
        {t.add}
      </Button>
    </div>
  );
}
