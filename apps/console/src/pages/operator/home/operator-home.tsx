import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { Page } from '../../../components/page.js';
import { type Task, Tasks } from '../../../components/tasks.js';
import { LedgerCheckDocument, MachineRoomDocument, OperatorStartDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import { DeadDeliveries } from './dead-deliveries.js';
import { LedgerHealth } from './ledger-health.js';
import { MachineRoom } from './machine-room.js';

const texts = defineTexts({
  title: { zh: '运行状况', en: 'Health' },
  lead: {
    zh: '所有自动运行的环节是否正常，账目是否平衡。',
    en: 'Whether everything that works by itself does, and whether the books balance.',
  },
  ledger: { zh: '账本不平衡', en: 'The ledger does not balance' },
  mismatches: (count: number) => ({
    zh: `${count} 条支付通知与账目不符`,
    en: `${count} payment notifications contradict our books`,
  }),
  dead: (count: number) => ({
    zh: `${count} 个投递已放弃`,
    en: `${count} ${count === 1 ? 'delivery was' : 'deliveries were'} given up`,
  }),
  stuck: (count: string) => ({
    zh: `${count} 个供货单推送失败`,
    en: `${count} supplier orders could not be handed over`,
  }),
  pending: (count: string) => ({
    zh: `${count} 个入驻申请待审核`,
    en: count === '1' ? '1 application waits for approval' : `${count} applications wait for approval`,
  }),
});

const EVERY_MS = 15_000;

type Known = { readonly nodes: readonly unknown[]; readonly pageInfo: { readonly hasNextPage: boolean } };

/** What an operator sees first. */
export function OperatorHome(): ReactNode {
  const t = useTexts(texts);
  return (
    <Page title={t.title} lead={t.lead}>
      <OperatorTasks />
      <MachineRoom />
      <DeadDeliveries />
      <LedgerHealth />
    </Page>
  );
}

function OperatorTasks(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const start = useRead(OperatorStartDocument, {}, { everyMs: EVERY_MS });
  const ledger = useRead(LedgerCheckDocument, {}, { everyMs: EVERY_MS }).data?.ledgerCheck;
  const room = useRead(MachineRoomDocument, {}, { everyMs: EVERY_MS }).data?.machineRoom;
  const deadCount = room?.listeners.reduce((sum, { dead }) => sum + dead, 0) ?? 0;
  const count = ({ nodes, pageInfo }: Known): string =>
    pageInfo.hasNextPage ? `${format.number(nodes.length)}+` : format.number(nodes.length);
  const { organizations, stuckSupplierOrders } = start.data ?? {};
  const tasks: Task[] = [];
  if (ledger?.isZero === false) tasks.push({ key: 'ledger', tone: 'bad', text: t.ledger, to: '/#ledger' });
  if (ledger && ledger.mismatches > 0) {
    tasks.push({ key: 'mismatches', tone: 'bad', text: t.mismatches(ledger.mismatches), to: '/#ledger' });
  }
  if (deadCount > 0) tasks.push({ key: 'dead', tone: 'bad', text: t.dead(deadCount), to: '/#dead' });
  if (stuckSupplierOrders && stuckSupplierOrders.nodes.length > 0) {
    tasks.push({ key: 'stuck', tone: 'warning', text: t.stuck(count(stuckSupplierOrders)), to: '/stuck' });
  }
  if (organizations && organizations.nodes.length > 0) {
    tasks.push({ key: 'pending', tone: 'warning', text: t.pending(count(organizations)), to: '/approvals' });
  }
  return <Tasks tasks={tasks} isLoading={start.isLoading} />;
}
