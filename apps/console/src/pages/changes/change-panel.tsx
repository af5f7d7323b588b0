import { Alert, Button, Input, Space } from 'antd';
import { type ReactNode, useState } from 'react';

import { useWrite } from '../../api/writing.js';
import { GoodsLine } from '../../components/goods-line.js';
import { useNotices } from '../../components/notices.js';
import { SidePanel } from '../../components/side-panel.js';
import {
  ApproveChangeDocument,
  type ChangeRequestField,
  type ChangeRequestRowFragment,
  RefuseChangeDocument,
  WithdrawChangeDocument,
} from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { useLocale } from '../../i18n/locale.js';
import { type Both, defineTexts, useTexts } from '../../i18n/texts.js';
import { useMay } from '../../session/viewer.js';
import styles from './changes.module.css';

const texts = defineTexts({
  title: { zh: '商品修改申请', en: 'Change request' },
  note: { zh: '供应商的说明：', en: 'The supplier says: ' },
  refusedFor: { zh: '拒绝原因：', en: 'Refused because: ' },
  outdated: {
    zh: '提出申请后商品信息已有变化，不能直接通过，请拒绝并说明原因。',
    en: 'The product has changed since: it cannot be approved. Refuse it and say so.',
  },
  empty: { zh: '（空）', en: '(empty)' },
  approve: { zh: '通过', en: 'Approve' },
  approved: { zh: '已通过并生效', en: 'The change is made' },
  reason: { zh: '拒绝原因（供应商可见）', en: 'Reason, for the supplier' },
  refuse: { zh: '拒绝', en: 'Refuse' },
  refused: { zh: '已拒绝', en: 'It was refused' },
  withdraw: { zh: '撤回申请', en: 'Take it back' },
  withdrawn: { zh: '申请已撤回', en: 'It was taken back' },
});

export const CHANGE_FIELD: Readonly<Record<ChangeRequestField, Both>> = {
  TITLE_ZH: { zh: '中文标题', en: 'Title (Chinese)' },
  TITLE_EN: { zh: '英文标题', en: 'Title (English)' },
  BRAND: { zh: '品牌', en: 'Brand' },
  CATEGORY: { zh: '类目', en: 'Category' },
  ATTRIBUTES: { zh: '属性', en: 'Attributes' },
  IMAGES: { zh: '图片', en: 'Pictures' },
  GTIN: { zh: '条码', en: 'Barcode (GTIN)' },
  WEIGHT_GRAMS: { zh: '重量（克）', en: 'Weight (g)' },
};

interface ChangePanelProps {
  /** Null: closed. */
  readonly request: ChangeRequestRowFragment | null;
  readonly onClose: () => void;
}

/** What a supplier asks for, line by line against what is there, and the operator's word on it. */
export function ChangePanel({ request, onClose }: ChangePanelProps): ReactNode {
  const t = useTexts(texts);
  const mayDecide = useMay('PLATFORM_OPERATE');
  const mayWithdraw = useMay('CATALOG_WRITE');
  const isOpen = request?.status === 'OPEN';
  return (
    <SidePanel
      title={t.title}
      isOpen={request !== null}
      onClose={onClose}
      widthPixels={640}
      footer={
        request &&
        isOpen &&
        (mayDecide ? (
          <Decision key={request.id} request={request} onDone={onClose} />
        ) : (
          mayWithdraw && <Withdrawal request={request} onDone={onClose} />
        ))
      }
    >
      {request && <ChangeLook request={request} />}
    </SidePanel>
  );
}

function ChangeLook({ request }: { readonly request: ChangeRequestRowFragment }): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const fieldName = useLabels(CHANGE_FIELD);
  const { product, supplierName, note, decisionReason, isOutdated, changes } = request;
  return (
    <>
      <GoodsLine image={product.images[0]} title={product.title[locale]} note={supplierName} />
      {isOutdated && <Alert type="warning" showIcon title={t.outdated} />}
      {note !== '' && (
        <p>
          {t.note}
          {note}
        </p>
      )}
      {decisionReason !== null && (
        <p>
          {t.refusedFor}
          {decisionReason}
        </p>
      )}
      <ul className={styles.changes}>
        {changes.map(({ field, before, after }) => (
          <li key={field}>
            <h3>{fieldName(field)}</h3>
            {linesOf(before, after, t.empty).map(({ text, kind }) => (
              <div key={`${kind} ${text}`} className={styles.line}>
                {kind === 'gone' && <del>− {text}</del>}
                {kind === 'new' && <ins>+ {text}</ins>}
                {kind === 'same' && <span className="quiet">{text}</span>}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

interface Line {
  readonly text: string;
  readonly kind: 'gone' | 'new' | 'same';
}

/** What goes, what stays, what comes. */
function linesOf(before: readonly string[], after: readonly string[], empty: string): Line[] {
  const gone = before.filter((text) => !after.includes(text)).map((text): Line => ({ text, kind: 'gone' }));
  const rest = after.map((text): Line => ({ text, kind: before.includes(text) ? 'same' : 'new' }));
  const lines = [...gone, ...rest];
  return before.length === 0 ? [{ text: empty, kind: 'gone' }, ...lines] : lines;
}

interface EndProps {
  readonly request: ChangeRequestRowFragment;
  readonly onDone: () => void;
}

function Decision({ request: { id, isOutdated }, onDone }: EndProps): ReactNode {
  const t = useTexts(texts);
  const [reason, setReason] = useState('');
  const notices = useNotices();
  const approve = useWrite(ApproveChangeDocument, notices({ done: t.approved, onDone }));
  const refuse = useWrite(RefuseChangeDocument, notices({ done: t.refused, onDone }));
  return (
    <Space wrap>
      <Button
        type="primary"
        disabled={isOutdated}
        loading={approve.isRunning}
        onClick={() => void approve.run({ changeRequestId: id })}
      >
        {t.approve}
      </Button>
      <Input
        aria-label={t.reason}
        placeholder={t.reason}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Button
        danger
        disabled={reason.trim() === ''}
        loading={refuse.isRunning}
        onClick={() => void refuse.run({ changeRequestId: id, reason: reason.trim() })}
      >
        {t.refuse}
      </Button>
    </Space>
  );
}

function Withdrawal({ request: { id }, onDone }: EndProps): ReactNode {
  const t = useTexts(texts);
  const notices = useNotices();
  const withdraw = useWrite(WithdrawChangeDocument, notices({ done: t.withdrawn, onDone }));
  return (
    <Button loading={withdraw.isRunning} onClick={() => void withdraw.run({ changeRequestId: id })}>
      {t.withdraw}
    </Button>
  );
}
