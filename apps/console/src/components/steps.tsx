import { CheckOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

import { Section } from './page.js';
import styles from './steps.module.css';

interface Step {
  readonly key: string;
  readonly name: string;
  readonly text: string;
  readonly to: string;
  readonly isDone: boolean;
}

interface StepsProps {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The way from a new organization to its first sale; each step links to the page where it is done. */
export function Steps({ title, steps }: StepsProps): ReactNode {
  const next = steps.find(({ isDone }) => !isDone);
  return (
    <Section title={title}>
      <ol className={styles.steps}>
        {steps.map(({ key, name, text, to, isDone }, index) => (
          <li
            key={key}
            className={styles.step}
            data-done={isDone || undefined}
            data-next={key === next?.key || undefined}
          >
            <span className={styles.number} aria-hidden="true">
              {isDone ? <CheckOutlined /> : index + 1}
            </span>
            <span>
              {isDone ? name : <Link to={to}>{name}</Link>}
              <br />
              <span className="quiet">{text}</span>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
