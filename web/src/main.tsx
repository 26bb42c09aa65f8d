import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './design/base.css';
import { speak } from './i18n/languageStore';
import { preferredLanguage } from './i18n/messages';
import { restore } from './session/session';
import { App } from './shell/App';

await Promise.all([speak(preferredLanguage()), restore()]);

createRoot(document.getElementById('app')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
