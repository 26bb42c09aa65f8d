import { create } from 'zustand';

export type Theme = 'dark' | 'light' | 'system';

const key = 'veza.theme';
const prefersLight = window.matchMedia?.('(prefers-color-scheme: light)');

interface Themes {
  theme: Theme;
  /** What the page looks like, whoever chose it. */
  shown: Exclude<Theme, 'system'>;
}

export const useTheme = create<Themes>()(() => {
  const theme = (localStorage.getItem(key) as Theme | null) ?? 'dark';
  return { theme, shown: shownFor(theme) };
});

export function chooseTheme(theme: Theme): void {
  localStorage.setItem(key, theme);
  useTheme.setState({ theme });
  show();
}

prefersLight?.addEventListener('change', show);

function shownFor(theme: Theme): Themes['shown'] {
  if (theme !== 'system') return theme;
  return prefersLight?.matches ? 'light' : 'dark';
}

function show(): void {
  const shown = shownFor(useTheme.getState().theme);
  document.documentElement.dataset.theme = shown;
  document.querySelector('meta[name=theme-color]')?.setAttribute('content', shown === 'light' ? '#faf7f2' : '#131110');
  useTheme.setState({ shown });
}
