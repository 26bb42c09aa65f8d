const en = {
  play: 'Play',
  pause: 'Pause',
  seek: 'Place in the track',
  open: 'Listen on Veza',
  of: '{time} of {length}',
  none: 'There is nothing to hear here, or not any more.',
  later: 'Veza cannot be reached. Try again in a moment.',
  failed: 'This cannot be played now.',
};

const fr: typeof en = {
  play: 'Lire',
  pause: 'Pause',
  seek: 'Endroit dans le morceau',
  open: 'Écouter sur Veza',
  of: '{time} sur {length}',
  none: 'Il n’y a rien à écouter ici, ou plus rien.',
  later: 'Veza ne répond pas. Réessayez dans un instant.',
  failed: 'Lecture impossible pour le moment.',
};

/** The first of the reader's languages that we speak. */
export function wordsFor(languages: readonly string[]): { language: 'en' | 'fr'; words: typeof en } {
  const spoken = languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === 'en' || tag === 'fr');
  return spoken === 'fr' ? { language: 'fr', words: fr } : { language: 'en', words: en };
}
