import { App, Button } from 'antd';
import type { ReactNode } from 'react';

import { useFailureText, wordsOf } from '../../../api/failure-texts.js';
import { useWrite } from '../../../api/writing.js';
import { AcceptSupplierOrdersDocument } from '../../../gql/graphql.js';
import { useLocale } from '../../../i18n/locale.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './supplier-orders.module.css';

const texts = defineTexts({
  chosen: (count: number) => ({ zh: `已选 ${count} 单`, en: `${count} chosen` }),
  accept: { zh: '接单', en: 'Accept' },
  accepted: (count: number) => ({ zh: `已接 ${count} 单`, en: `${count} accepted` }),
  refused: (count: number) => ({ zh: `${count} 单未能接受`, en: `${count} could not be accepted` }),
});

/** What one request takes. */
const BATCH_MAX = 100;

interface BulkAcceptProps {
  readonly selected: ReadonlySet<string>;
  readonly onAccepted: () => void;
}

/** Accepts what is selected in the list; each order for itself. */
export function BulkAccept({ selected, onAccepted }: BulkAcceptProps): ReactNode {
  const t = useTexts(texts);
  const locale = useLocale();
  const { message, notification } = App.useApp();
  const textOf = useFailureText();
  const accept = useWrite(AcceptSupplierOrdersDocument, {
    onDone: ({ outcomes }) => {
      const refusals = (outcomes ?? []).flatMap(({ refusal }) => (refusal ? [refusal] : []));
      const acceptedCount = (outcomes?.length ?? 0) - refusals.length;
      if (acceptedCount > 0) void message.success(t.accepted(acceptedCount));
      const [first] = refusals;
      if (first) notification.warning({ title: t.refused(refusals.length), description: wordsOf(first)[locale] });
      onAccepted();
    },
    onFailed: (error) => notification.error({ title: textOf(error).message }),
  });
  if (selected.size === 0) return null;
  return (
    <div className={styles.bulk}>
      <span>{t.chosen(selected.size)}</span>
      <Button
        type="primary"
        loading={accept.isRunning}
        onClick={() => void accept.run({ supplierOrderIds: [...selected].slice(0, BATCH_MAX) })}
      >
        {t.accept}
      </Button>
    </div>
  );
}
