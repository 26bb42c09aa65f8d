import { create } from 'zustand';
import { messagesOf, type Language, type Messages } from './messages';

interface LanguageState {
  language: Language;
  messages: Messages;
}

export const useLanguage = create<LanguageState>()(() => ({ language: 'en', messages: {} as Messages }));

export async function speak(language: Language): Promise<void> {
  const messages = await messagesOf(language);
  document.documentElement.lang = language;
  useLanguage.setState({ language, messages });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem('veza.language', language);
  await speak(language);
}
