import { RightOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { defineTexts, useTexts } from '../i18n/texts.js';
import { Section } from './page.js';
import type { StatusTone } from './status-mark.js';
import { StatusMark } from './status-mark.js';
import styles from './tasks.module.css';

const texts = defineTexts({
  title: { zh: '需要您处理', en: 'What needs you' },
  nothing: { zh: '现在没有需要处理的事情。', en: 'Nothing needs you right now.' },
});

export interface Task {
  readonly key: string;
  readonly text: string;
  readonly tone: StatusTone;
  /** Where it is done. */
  readonly to: string;
}

interface TasksProps {
  readonly tasks: readonly Task[];
  /** Not all is known yet, so an empty list says nothing. */
  readonly isLoading: boolean;
}

/** What is to be done, the most pressing first, each with the way to it. */
export function Tasks({ tasks, isLoading }: TasksProps): ReactNode {
  const t = useTexts(texts);
  return (
    <Section title={t.title}>
      {isLoading && tasks.length === 0 && <span className="skeleton-line" />}
      {!isLoading && tasks.length === 0 && <p className={styles.nothing}>{t.nothing}</p>}
      {tasks.length > 0 && (
        <ul className={styles.tasks}>
          {tasks.map(({ key, text, tone, to }) => (
            <li key={key}>
              <Link to={to} className={styles.task}>
                <StatusMark tone={tone}>
                  <span className={styles.text}>{text}</span>
                </StatusMark>
                <RightOutlined aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
