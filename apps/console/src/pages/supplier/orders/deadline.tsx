import type { ReactNode } from 'react';

import { FromNow } from '../../../components/instant.js';
import { StatusMark, type StatusTone } from '../../../components/status-mark.js';
import type { DeadlineStanding, SupplierOrderRowFragment } from '../../../gql/graphql.js';
import { useLabels } from '../../../i18n/labels.js';
import { DEADLINE_STEP } from './labels.js';

const TONE: Readonly<Record<DeadlineStanding, StatusTone>> = { IN_TIME: 'quiet', DUE_SOON: 'warning', OVERDUE: 'bad' };

/** What is due next, and when; nothing once it is over. */
export function Deadline({ deadline }: Pick<SupplierOrderRowFragment, 'deadline'>): ReactNode {
  const stepName = useLabels(DEADLINE_STEP);
  if (!deadline) return null;
  return (
    <StatusMark tone={TONE[deadline.standing]}>
      <span>
        {stepName(deadline.step)} · <FromNow at={deadline.dueAt} />
      </span>
    </StatusMark>
  );
}
