import { ListEnd, Pause, Play, RotateCcw, Undo2 } from 'lucide-react';
import { useEffect, useReducer, useRef, type KeyboardEvent } from 'react';
import type { LyricsLine, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { useCurrent, usePlayer } from '@/player/playerStore';
import { momentOf } from './moment';
import { Shift } from './Shift';
import { TapLines } from './TapLines';
import { TapSave } from './TapSave';
import { tapped, tapsOf, type TapAct, type Taps } from './taps';
import styles from './TapAlong.module.css';

interface TapAlongProps {
  track: Track;
  lines: LyricsLine[];
  language: string;
  onBack: () => void;
  onSaved: () => void;
}

/** Gives lines and words their times by tapping while the track plays. */
export function TapAlong({ track, lines, language, onBack, onSaved }: TapAlongProps) {
  const t = useText();
  const [taps, act] = useReducer(tapped, lines, tapsOf);
  return (
    <div className={styles.tap}>
      <p>{t('lyrics.tapHint')}</p>
      <Choice label={t('lyrics.tapBy')} value={taps.byWord ? 'word' : 'line'}
        onChange={(value) => act({ do: 'byWord', byWord: value === 'word' })}
        options={[
          { value: 'line', name: t('lyrics.byLine') },
          { value: 'word', name: t('lyrics.byWord') },
        ]} />
      <TapButton track={track} taps={taps} act={act} />
      <div className={styles.row}>
        <Sound track={track} />
        <Button icon={<Undo2 />} disabled={!taps.past.length} onClick={() => act({ do: 'undo' })}>
          {t('lyrics.undo')}
        </Button>
        <Button icon={<ListEnd />} disabled={taps.line === 0} onClick={() => act({ do: 'end', at: momentOf(track.id) })}>
          {t('lyrics.endLine')}
        </Button>
      </div>
      <TapLines taps={taps} onGo={(line) => act({ do: 'go', line })} />
      <Shift onShift={(by) => act({ do: 'shift', by })} />
      <TapSave track={track} taps={taps} language={language} onBack={onBack} onSaved={onSaved} />
    </div>
  );
}

function Sound({ track }: { track: Track }) {
  const t = useText();
  const current = useCurrent()?.id === track.id;
  const playing = usePlayer((state) => state.playing) && current;
  return (
    <>
      <Button icon={playing ? <Pause /> : <Play />} onClick={() => (current ? player.toggle() : player.play([track], track))}>
        {t(playing ? 'player.pause' : 'player.play')}
      </Button>
      <Button icon={<RotateCcw />} disabled={!current} onClick={() => player.nudge(-3)}>
        {t('lyrics.back')}
      </Button>
    </>
  );
}

interface TapButtonProps {
  track: Track;
  taps: Taps;
  act: (act: TapAct) => void;
}

/** The moment a key goes down counts, not the one it comes up. */
function TapButton({ track, taps, act }: TapButtonProps) {
  const t = useText();
  const button = useRef<HTMLButtonElement>(null);
  const heard = useCurrent()?.id === track.id;
  const line = taps.lines[taps.line];
  const word = taps.byWord ? line?.words[taps.word] : undefined;
  const mark = () => heard && act({ do: 'mark', at: momentOf(track.id) });
  useEffect(() => button.current?.focus(), []);

  function press(event: KeyboardEvent) {
    if (event.key === 'Backspace') act({ do: 'undo' });
    else if (event.key !== ' ' && event.key !== 'Enter') return;
    else if (!event.repeat) mark();
    event.preventDefault();
  }

  return (
    <button ref={button} type="button" className={styles.button} onKeyDown={press} disabled={!line} dir="auto"
      onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
      onPointerDown={(event) => event.button === 0 && mark()}>
      <small>{t(!line ? 'lyrics.allTapped' : heard ? 'lyrics.tap' : 'lyrics.playFirst')}</small>
      {line && (
        <span>
          {word ? (
            <>
              {line.text.slice(0, word.from)}
              <mark>{line.text.slice(word.from, word.to)}</mark>
              {line.text.slice(word.to)}
            </>
          ) : (
            line.text
          )}
        </span>
      )}
    </button>
  );
}
