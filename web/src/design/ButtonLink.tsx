import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import styles from './Button.module.css';

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  look?: 'act' | 'plain';
  icon?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
}

/** A way to another page that looks like a button. */
export const ButtonLink = createLink(({ look = 'plain', icon, children, ...rest }: AnchorProps) => (
  <a {...rest} className={`${styles.button} ${styles[look]}`}>
    {icon}
    <span>{children}</span>
  </a>
));
