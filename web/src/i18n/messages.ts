import type en from './en.json';

export type MessageId = keyof typeof en;
export type Messages = Record<MessageId, string>;
export type Language = 'en' | 'fr';

export const languages: Record<Language, string> = { en: 'English', fr: 'Français' };

/** Nobody loads the words of a language they have not chosen. */
export async function messagesOf(language: Language): Promise<Messages> {
  return (await (language === 'fr' ? import('./fr.json') : import('./en.json'))).default;
}

/** The language chosen before, else the browser's first one we speak. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem('veza.language') ?? '', ...navigator.languages];
  const spoken = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in languages);
  return (spoken as Language | undefined) ?? 'en';
}
