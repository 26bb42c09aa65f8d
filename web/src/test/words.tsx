import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { IntlProvider } from 'react-intl';
import en from '@/i18n/en.json';
import fr from '@/i18n/fr.json';

/** Renders in a language, with nothing asked of the server yet. */
export function renderIn(element: ReactElement, language: 'en' | 'fr' = 'en') {
  return render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <IntlProvider locale={language} messages={language === 'fr' ? fr : en}>
        {element}
      </IntlProvider>
    </QueryClientProvider>,
  );
}
