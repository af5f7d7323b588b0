import type { ReactNode } from 'react';

import { FromNow, Instant } from '../../components/instant.js';
import { StatusMark } from '../../components/status-mark.js';
import type { EarningStatus } from '../../gql/graphql.js';
import { useLabels } from '../../i18n/labels.js';
import { defineTexts, useTexts } from '../../i18n/texts.js';
import { EARNING_STATUS } from './labels.js';

const texts = defineTexts({
  waits: { zh: '收货后开始计时', en: 'waits for the receipt' },
});

interface EarningStateProps {
  readonly earning: {
    readonly status: EarningStatus;
    readonly releaseAt: string | null;
    readonly endedAt: string | null;
  };
}

/** How far the money is, and when it moves on. */
export function EarningState({ earning: { status, releaseAt, endedAt } }: EarningStateProps): ReactNode {
  const t = useTexts(texts);
  const statusName = useLabels(EARNING_STATUS);
  return (
    <StatusMark tone={EARNING_STATUS[status].tone}>
      <span>
        {statusName(status)}
        <span className="quiet">
          {' · '}
          {status === 'HELD' && releaseAt === null && t.waits}
          {status === 'HELD' && releaseAt !== null && <FromNow at={releaseAt} />}
          {status !== 'HELD' && endedAt !== null && <Instant at={endedAt} />}
        </span>
      </span>
    </StatusMark>
  );
}
