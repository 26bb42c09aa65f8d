import { create } from 'zustand';

export type Theme = 'dark' | 'light' | 'system';

const key = 'veza.theme';
const prefersLight = window.matchMedia?.('(prefers-color-scheme: light)');

export const useTheme = create<{ theme: Theme }>()(() => ({
  theme: (localStorage.getItem(key) as Theme | null) ?? 'dark',
}));

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  useTheme.setState({ theme });
  show();
}

prefersLight?.addEventListener('change', show);

function show(): void {
  const { theme } = useTheme.getState();
  const light = theme === 'light' || (theme === 'system' && prefersLight?.matches);
  document.documentElement.dataset.theme = light ? 'light' : 'dark';
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', light ? '#faf7f2' : '#131110');
}
