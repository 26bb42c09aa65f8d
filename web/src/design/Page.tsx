import { useEffect, type ReactNode } from 'react';
import { useTitles } from './titleStore';
import styles from './Page.module.css';

interface PageProps {
  title: string;
  lead?: string;
  action?: ReactNode;
  children: ReactNode;
}

/** The frame of an ordinary page: its name, what it is for, and what one can do here. */
export function Page({ title, lead, action, children }: PageProps) {
  useTitle(title);
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div>
          <h1>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {action && <div className={styles.action}>{action}</div>}
      </header>
      {children}
    </div>
  );
}

/** The name of the page in the browser's tab. */
export function useTitle(title: string): void {
  useEffect(() => {
    useTitles.setState({ page: title });
  }, [title]);
}
