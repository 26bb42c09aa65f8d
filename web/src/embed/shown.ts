/** What plays, as the gateway writes it into the page. */
export interface Shown {
  kind: 'track' | 'album' | 'playlist';
  title: string;
  author: string;
  authorPage: string;
  page: string;
  cover: string;
  tracks: Piece[];
}

export interface Piece {
  title: string;
  author: string;
  page: string;
  seconds: number;
  sources: { type: string; src: string }[];
  waveform: string;
}

/** Or why there is nothing: it is not for everybody, or the house cannot say now. */
export function readShown(page: Document): Shown | 'none' | 'later' {
  const said = page.querySelector<HTMLMetaElement>('meta[name=shown]')?.content ?? '';
  if (said === 'later') return 'later';
  if (!said) return 'none';
  const shown = JSON.parse(said) as Shown;
  return shown.tracks.length > 0 ? shown : 'none';
}
