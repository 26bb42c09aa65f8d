import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'act' | 'plain' | 'ghost' | 'stop';
  icon?: ReactNode;
  busy?: boolean;
}

/** A button with words. */
export function Button({ look = 'plain', icon, busy, children, className, disabled, type = 'button', ...rest }: ButtonProps) {
  return (
    <button type={type} className={[styles.button, styles[look], className].filter(Boolean).join(' ')}
      disabled={disabled || busy} aria-busy={busy || undefined} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  name: string;
  children: ReactNode;
  size?: 'small' | 'large';
}

/** A button that is only a picture: its name is spoken and shown on hover. */
export function IconButton({ name, children, size, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} className={[styles.icon, size && styles[size], className].filter(Boolean).join(' ')}
      aria-label={name} title={name} {...rest}>
      {children}
    </button>
  );
}
