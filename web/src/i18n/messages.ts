import type en from './en.json';

export type MessageId = keyof typeof en;
export type Messages = Record<MessageId, string>;
export type Language = 'en' | 'fr';

export const languages: Record<Language, string> = { en: 'English', fr: 'Français' };

/** Nobody loads the words of a language they have not chosen. */
export async function messagesOf(language: Language): Promise<Messages> {
  if (language === 'fr') return kept((await import('./fr.json')).default);
  return (await import('./en.json')).default;
}

/** In French a sign of two parts stays with its word at the end of a line. */
export function kept(messages: Messages): Messages {
  const whole = (text: string) => text.replace(/ (?=[;?!»]|:(?!:))/g, '\u00a0').replace(/« /g, '«\u00a0');
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [id, whole(text)])) as Messages;
}

/** The language chosen before, else the browser's first one we speak. */
export function preferredLanguage(): Language {
  const wanted = [localStorage.getItem('veza.language') ?? '', ...navigator.languages];
  const spoken = wanted.map((tag) => tag.slice(0, 2)).find((tag) => tag in languages);
  return (spoken as Language | undefined) ?? 'en';
}
