import { Instant } from '../../../components/instant.js';
import type { Column } from '../../../components/record-rows.js';
import type { ActorKind, AuditRowFragment } from '../../../gql/graphql.js';
import { useLabels, useOpenLabels } from '../../../i18n/labels.js';
import { type Both, defineTexts, useTexts } from '../../../i18n/texts.js';
import { USE_CASE } from './use-cases.js';

const texts = defineTexts({
  what: { zh: '操作', en: 'What' },
  who: { zh: '谁', en: 'Who' },
  at: { zh: '时间', en: 'When' },
  subject: { zh: '对象', en: 'About' },
  request: { zh: '请求编号', en: 'Request' },
});

const ACTOR: Readonly<Record<ActorKind, Both>> = {
  MEMBER: { zh: '成员', en: 'Member' },
  API_KEY: { zh: 'API 密钥', en: 'API key' },
  GUEST: { zh: '买家', en: 'Shopper' },
  ORDER_LINK: { zh: '买家（订单链接）', en: 'Shopper, by the order’s link' },
  SYSTEM: { zh: '系统', en: 'Daifa itself' },
};

export function useAuditColumns(): readonly Column<AuditRowFragment>[] {
  const t = useTexts(texts);
  const actorName = useLabels(ACTOR);
  const doingName = useOpenLabels(USE_CASE);
  return [
    { key: 'what', title: t.what, card: 'head', cell: ({ useCase }) => doingName(useCase) },
    {
      key: 'who',
      title: t.who,
      cell: ({ actorKind, actorName: name }) => [name, actorName(actorKind)].filter(Boolean).join(' · '),
    },
    { key: 'at', title: t.at, cell: ({ at }) => <Instant at={at} /> },
    { key: 'subject', title: t.subject, cell: ({ subjectId }) => subjectId !== null && <code>{subjectId}</code> },
    { key: 'request', title: t.request, cell: ({ requestId }) => <code className="quiet">{requestId}</code> },
  ];
}
