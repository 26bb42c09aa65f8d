import { moment } from '@/share/moment';
import { Receiver } from './Receiver';
import { readShown } from './shown';
import { Sound } from './Sound';
import { excuse, set } from './stage';
import { wordsFor } from './words';
import './embed.css';

const shown = readShown(document);
const { language, words } = wordsFor(navigator.languages);
document.documentElement.lang = language;

if (typeof shown === 'string') {
  excuse(shown, words);
} else {
  const sound = new Sound(shown.tracks);
  set(shown, sound, words);
  sound.time = moment(new URLSearchParams(location.search).get('t') ?? '') ?? 0;
  if (window.parent !== window) speak(sound);
}

/** Lets the page around the player drive it. */
function speak(sound: Sound): void {
  const receiver = new Receiver(sound, window.parent, originAround());
  const place = () => ({ seconds: sound.time, duration: sound.duration });
  window.addEventListener('message', (event) => receiver.receive(event));
  for (const name of ['play', 'pause', 'ended'] as const) sound.on(name, () => receiver.emit(name));
  for (const name of ['timeupdate', 'progress', 'seeked'] as const) sound.on(name, () => receiver.emit(name, place()));
  sound.on('error', () => receiver.emit('error', { code: 1, msg: words.failed }));
  receiver.ready();
}

/** Empty where the browser says nothing of it. */
function originAround(): string {
  const [nearest] = location.ancestorOrigins ?? [];
  if (nearest) return nearest;
  return document.referrer ? new URL(document.referrer).origin : '';
}
