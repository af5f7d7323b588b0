import type { StatusTone } from '../../../components/status-mark.js';
import type { DropPhase } from '../../../gql/graphql.js';
import type { Both } from '../../../i18n/texts.js';

export const DROP_PHASE: Readonly<Record<DropPhase, Both & { readonly tone: StatusTone }>> = {
  PLANNED: { zh: '待开始', en: 'Planned', tone: 'note' },
  RUNNING: { zh: '进行中', en: 'Running', tone: 'good' },
  ENDED: { zh: '已结束', en: 'Over', tone: 'quiet' },
};
