import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { useLanguage } from './languageStore';

/** Speaks the chosen language to everything inside. */
export function Language({ children }: { children: ReactNode }) {
  const { language, messages } = useLanguage();
  return (
    <IntlProvider locale={language} defaultLocale="en" messages={messages}>
      {children}
    </IntlProvider>
  );
}
