import type { KeyboardEvent } from 'react';

const steps: Record<string, number> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

/** Arrows, J and K lead from case to case; digits press a case's buttons. */
export function useQueueKeys(): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
    const current = event.target instanceof Element ? event.target.closest('li') : null;
    const step = steps[event.key];
    if (step !== undefined) {
      const cases = [...event.currentTarget.querySelectorAll<HTMLElement>(':scope > li')];
      const next = cases[cases.indexOf(current as HTMLElement) + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      return;
    }
    if (/^[1-6]$/.test(event.key)) {
      const button = current?.querySelectorAll('button')[Number(event.key) - 1];
      if (button) event.preventDefault();
      button?.click();
    }
  };
}
