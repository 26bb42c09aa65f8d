import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { IntlProvider } from 'react-intl';
import en from '@/i18n/en.json';
import fr from '@/i18n/fr.json';

/** Renders in a language. */
export function renderIn(element: ReactElement, language: 'en' | 'fr' = 'en') {
  return render(
    <IntlProvider locale={language} messages={language === 'fr' ? fr : en}>
      {element}
    </IntlProvider>,
  );
}
