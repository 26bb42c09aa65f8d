import { clock } from '@/player/clock';
import { Line } from './Line';
import type { Shown } from './shown';
import type { Sound } from './Sound';
import type { wordsFor } from './words';

type Words = ReturnType<typeof wordsFor>['words'];

const at = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;

/** What one sees of the player, and touches. */
export function set(shown: Shown, sound: Sound, words: Words): void {
  const [play, seek, list] = [at<HTMLButtonElement>('play'), at<HTMLInputElement>('seek'), at('list')];
  const line = new Line(at<HTMLCanvasElement>('waveform'));
  const rows = shown.kind === 'track' ? [] : rowsOf(shown, (index) => sound.choose(index));
  announce(shown, words);
  list.append(...rows);
  list.hidden = rows.length === 0;
  seek.setAttribute('aria-label', words.seek);

  const drawPlay = () => {
    play.setAttribute('aria-label', sound.paused ? words.play : words.pause);
    play.dataset.playing = String(!sound.paused);
  };
  const drawTime = () => {
    const [time, length] = [clock(sound.time), clock(sound.duration)];
    seek.max = String(sound.duration || 1);
    seek.value = String(sound.time);
    seek.setAttribute('aria-valuetext', words.of.replace('{time}', time).replace('{length}', length));
    at('time').textContent = time;
    at('length').textContent = length;
    line.progress(sound.duration ? sound.time / sound.duration : 0);
  };
  const drawTrack = () => {
    at('trouble').textContent = '';
    rows.forEach((row, index) => row.setAttribute('aria-current', String(index === sound.index)));
    if (rows.length > 0) at('title').textContent = `${shown.title} · ${sound.piece.title}`;
    void line.show(sound.piece.waveform);
    drawTime();
  };

  play.onclick = () => (sound.paused ? sound.play() : sound.pause());
  seek.oninput = () => void (sound.time = Number(seek.value));
  sound.on('play', drawPlay);
  sound.on('pause', drawPlay);
  sound.on('ended', drawPlay);
  sound.on('timeupdate', drawTime);
  sound.on('seeked', drawTime);
  sound.on('track', drawTrack);
  sound.on('error', () => void (at('trouble').textContent = words.failed));
  drawPlay();
  drawTrack();
  at('player').dataset.kind = shown.kind;
  at('player').hidden = false;
}

/** Why nothing plays. */
export function excuse(why: 'none' | 'later', words: Words): void {
  at('why').textContent = words[why];
  at('nothing').hidden = false;
}

function announce({ title, author, authorPage, page, cover }: Shown, words: Words): void {
  at('title').textContent = title;
  at<HTMLAnchorElement>('title').href = page;
  at('author').textContent = author;
  if (authorPage) at<HTMLAnchorElement>('author').href = authorPage;
  at<HTMLAnchorElement>('home').href = page;
  at('home').title = words.open;
  if (!cover) return;
  at<HTMLImageElement>('cover').src = cover;
  at('cover').hidden = false;
}

function rowsOf({ tracks, author }: Shown, choose: (index: number) => void): HTMLElement[] {
  return tracks.map((track, index) => {
    const [row, button] = [document.createElement('li'), document.createElement('button')];
    const [name, length] = [document.createElement('span'), document.createElement('span')];
    name.textContent = track.author && track.author !== author ? `${track.title} · ${track.author}` : track.title;
    length.textContent = clock(track.seconds);
    button.type = 'button';
    button.onclick = () => choose(index);
    button.append(name, length);
    row.append(button);
    return row;
  });
}
