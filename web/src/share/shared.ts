import type { Track } from '@/api/types';

/** What people pass on. */
export interface Shared {
  kind: 'tracks' | 'albums' | 'playlists';
  id: string;
  title: string;
  visibility: Track['visibility'];
}

export type FrameTheme = 'auto' | 'light' | 'dark';

const heights = { tracks: 152, albums: 420, playlists: 420 };

/** Where it is found, at a moment in it when there is one. */
export function addressOf({ kind, id }: Pick<Shared, 'kind' | 'id'>, seconds = 0): string {
  const at = Math.floor(seconds);
  return `${location.origin}/${kind}/${id}${at > 0 ? `?t=${at}` : ''}`;
}

export function heightOf({ kind }: Pick<Shared, 'kind'>): number {
  return heights[kind];
}

/** Of the player that pages of others show. */
export function frameAddress({ kind, id }: Pick<Shared, 'kind' | 'id'>, theme: FrameTheme, seconds = 0): string {
  const said = new URLSearchParams();
  if (theme !== 'auto') said.set('theme', theme);
  if (seconds >= 1) said.set('t', String(Math.floor(seconds)));
  return `${location.origin}/embed/${kind}/${id}${said.size > 0 ? `?${said}` : ''}`;
}

/** What one puts into a page for the player to be there. Written, not made: our own page may have no such style. */
export function frameCode(shared: Shared, theme: FrameTheme, seconds = 0): string {
  const said = {
    src: frameAddress(shared, theme, seconds),
    title: shared.title,
    width: '100%',
    height: String(heightOf(shared)),
    style: 'border: 0',
    allow: 'autoplay; encrypted-media',
    loading: 'lazy',
  };
  const attributes = Object.entries(said).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<iframe${attributes.join('')}></iframe>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
