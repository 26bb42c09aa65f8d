import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface PersonLinkProps {
  handle: string;
  className?: string;
  children: ReactNode;
}

/** Leads to somebody's page. The router's own links each follow where one is; a room has hundreds of names. */
export function PersonLink({ handle, className, children }: PersonLinkProps) {
  const router = useRouter();
  const to = `/@${handle}`;

  function pressed(event: MouseEvent) {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void router.navigate({ to: '/@{$handle}', params: { handle } });
  }

  return (
    <a href={to} className={className} onClick={pressed}>
      {children}
    </a>
  );
}
