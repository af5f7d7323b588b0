import type { ReactNode } from 'react';

import { useRead } from '../../../api/reading.js';
import { FailureNote } from '../../../components/failure-note.js';
import { FromNow } from '../../../components/instant.js';
import { Section } from '../../../components/page.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { StatusMark } from '../../../components/status-mark.js';
import { MachineRoomDocument } from '../../../gql/graphql.js';
import { useFormat } from '../../../i18n/format.js';
import { defineTexts, useTexts } from '../../../i18n/texts.js';
import styles from './operator-home.module.css';

const texts = defineTexts({
  title: { zh: '事件与队列', en: 'Events and queues' },
  calm: { zh: '没有积压，也没有放弃的投递。', en: 'Nothing waits, nothing was given up.' },
  listener: { zh: '监听者', en: 'Listener' },
  waiting: { zh: '等待', en: 'Waiting' },
  oldest: { zh: '最早的', en: 'The oldest' },
  dead: { zh: '已放弃', en: 'Given up' },
  queue: { zh: '队列', en: 'Queue' },
  depth: { zh: '任务数', en: 'Jobs' },
});

const EVERY_MS = 15_000;

/** What waits and what died, of listeners and queues. */
export function MachineRoom(): ReactNode {
  const t = useTexts(texts);
  const format = useFormat();
  const { data, error, refetch } = useRead(MachineRoomDocument, {}, { everyMs: EVERY_MS });
  if (!data) {
    return (
      <Section title={t.title}>
        {error ? <FailureNote error={error} onRetry={() => void refetch()} /> : <span className="skeleton-line" />}
      </Section>
    );
  }
  const { listeners, queues } = data.machineRoom;
  return (
    <Section title={t.title}>
      {listeners.length === 0 ? (
        <StatusMark tone="good">{t.calm}</StatusMark>
      ) : (
        <ScrollRegion label={t.title}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.listener}</th>
                <th scope="col" data-align="end">
                  {t.waiting}
                </th>
                <th scope="col">{t.oldest}</th>
                <th scope="col" data-align="end">
                  {t.dead}
                </th>
              </tr>
            </thead>
            <tbody>
              {listeners.map(({ listener, waiting, dead, oldestWaitingAt }) => (
                <tr key={listener}>
                  <td>
                    <code>{listener}</code>
                  </td>
                  <td data-align="end">{format.number(waiting)}</td>
                  <td>{oldestWaitingAt !== null && <FromNow at={oldestWaitingAt} />}</td>
                  <td data-align="end">
                    {dead > 0 ? <StatusMark tone="bad">{format.number(dead)}</StatusMark> : format.number(dead)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
      <ul className={styles.queues} aria-label={t.queue}>
        {queues.map(({ queue, depth }) => (
          <li key={queue}>
            <code>{queue}</code> <strong>{format.number(depth)}</strong> <span className="quiet">{t.depth}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
