import { nonce } from '@/api/nonce';
import { usePlayer } from '@/player/playerStore';
import { begin, enough, startedAnew, went, type Playing } from './heard';
import { flush, tell } from './listenOutbox';
import { sayWhere } from './listeningApi';

const every = 10_000;

/** Has the server know what is heard, and where, for as long as somebody is signed in. Gives the way to stop. */
export function reportListens(): () => void {
  let playing: Playing | undefined;
  let saidAt = 0;
  let queue: unknown;

  function say(now: number): void {
    const state = usePlayer.getState();
    if (!state.queue[state.index]) return;
    saidAt = now;
    void sayWhere(state, queue !== state.queue).then((said) => {
      if (said) queue = state.queue;
    });
  }

  const unsubscribe = usePlayer.subscribe((state, before) => {
    const entry = state.queue[state.index];
    if (!entry) return void (playing = undefined);
    const now = Date.now();
    const another = playing?.track !== entry.id || state.turn !== before.turn;
    if (!playing || another || startedAnew(playing, state.position)) {
      playing = begin(entry.id, state.position, nonce(), now);
    } else if (state.playing) {
      playing = went(playing, state.position);
    } else {
      playing = { ...playing, position: state.position };
    }
    if (!playing.told && playing.heardMs >= enough(entry.durationMs)) {
      playing.told = true;
      const { track, began, heardMs } = playing;
      void tell({ track, nonce: playing.nonce, listenedAt: new Date(began).toISOString(), heardMs: Math.round(heardMs) });
    }
    const stopped = before.playing && !state.playing;
    if (stopped || (state.playing && now - saidAt >= every)) say(now);
  });
  const online = () => void flush();
  window.addEventListener('online', online);
  void flush();
  return () => {
    unsubscribe();
    window.removeEventListener('online', online);
  };
}
