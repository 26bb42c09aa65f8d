import type { Album, Attachment, Comment, Message, Person, Room, Track, User } from '@/api/types';

export const ana: Person = { id: '1', handle: 'ana', displayName: 'Ana' };
export const ben: Person = { id: '2', handle: 'ben', displayName: 'Ben' };

export const anaHerself: User = {
  ...ana,
  email: 'ana@example.org',
  bio: '',
  role: 'USER',
  createdAt: '2026-01-01T00:00:00Z',
  emailVerified: true,
  revision: 'r1',
};

export function room(changes: Partial<Room> = {}): Room {
  return {
    id: '9',
    name: 'Studio',
    topic: '',
    visibility: 'PUBLIC',
    kind: 'PUBLIC',
    owner: ben.id,
    epoch: 'e1',
    top: 2,
    memberCount: 2,
    joined: true,
    createdAt: '2026-01-01T00:00:00Z',
    permissions: ['VIEW', 'SEND', 'REACT', 'ATTACH'],
    muted: false,
    slowModeSeconds: 0,
    receipts: false,
    revision: 'r1',
    ...changes,
  };
}

export function message(seq: number, changes: Partial<Message> = {}): Message {
  const at = new Date(Date.UTC(2026, 4, 1, 12, 0, seq)).toISOString();
  return { id: `${1000 + seq}`, room: '9', seq, author: ana, text: `message ${seq}`, at, reactions: [], ...changes };
}

export const picture: Attachment = {
  id: '501',
  name: 'cat.png',
  kind: 'IMAGE',
  type: 'image/png',
  sizeBytes: '120000',
  width: 800,
  height: 600,
  durationMs: 0,
  waveform: '',
  url: '/media/attachments/k/file',
  previewUrl: '/media/attachments/k/preview',
  description: '',
};

export function track(changes: Partial<Track> = {}): Track {
  return {
    id: '77',
    title: 'Harbour Lights',
    description: '',
    genre: '',
    tags: [],
    visibility: 'PUBLIC',
    artist: ana,
    durationMs: 180_000,
    status: 'READY',
    progress: 100,
    playback: { hls: '/media/77/master.m3u8', dash: '', mp3: '/media/77/track.mp3', mp3V0: '', opus: '', flac: '' },
    waveform: '',
    waveforms: [],
    cover: '',
    covers: [],
    createdAt: '2026-01-01T00:00:00Z',
    sha256: '',
    sizeBytes: '0',
    sourceFormat: 'flac',
    hasLyrics: false,
    plays: 0,
    likes: 0,
    reposts: 0,
    comments: 0,
    sound: { camelot: '', moods: [], bpmSaid: false, keySaid: false, moodsSaid: false, bpmConfidence: 0, keyConfidence: 0, heard: false },
    revision: 'r1',
    credits: {
      people: [],
      isrc: '',
      licence: 'ALL_RIGHTS_RESERVED',
      licenceUrl: '',
      explicit: false,
      composer: '',
      publisher: '',
      phonogram: '',
      copyright: '',
      language: '',
    },
    publishAs: 'PUBLIC',
    download: 'OFF',
    ...changes,
  };
}

export function comment(changes: Partial<Comment> = {}): Comment {
  return {
    id: '301',
    track: '77',
    author: ana,
    text: 'Nice',
    atMs: 0,
    deleted: false,
    createdAt: '2026-05-01T12:00:00Z',
    mayEdit: false,
    mayDelete: false,
    revision: 'r1',
    ...changes,
  };
}

export function album(changes: Partial<Album> = {}): Album {
  return {
    id: '88',
    title: 'Tidelands',
    description: '',
    kind: 'EP',
    genre: '',
    releaseDate: '2026-01-31',
    upc: '',
    label: '',
    visibility: 'PUBLIC',
    artist: ana,
    trackCount: 0,
    durationMs: 0,
    cover: '',
    covers: [],
    tracks: [],
    mayEdit: true,
    createdAt: '2026-01-01T00:00:00Z',
    changedAt: '2026-01-01T00:00:00Z',
    revision: 'r1',
    ...changes,
  };
}
