import { type ReactNode, useEffect } from 'react';

import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One sentence below the title: what the page is for. */
  readonly lead?: ReactNode;
  /** What can be done here, right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page: its one first heading, and the title of the browser's tab. */
export function Page({ title, lead, actions, children }: PageProps): ReactNode {
  useEffect(() => {
    document.title = `${title} · Daifa`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A card with a heading. */
export function Section({ title, lead, actions, children }: SectionProps): ReactNode {
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <div>
          <h2 className={styles.sectionTitle}>{title}</h2>
          {lead !== undefined && <p className={styles.sectionLead}>{lead}</p>}
        </div>
        {actions}
      </header>
      {children}
    </section>
  );
}

/** Filters above a list, in a row that wraps. */
export function Toolbar({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={styles.toolbar}>{children}</div>;
}
