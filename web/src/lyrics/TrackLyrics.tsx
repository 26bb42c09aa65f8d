import { Download, MicVocal, Pencil, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Lyrics, LyricsFormat, Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { player } from '@/player/player';
import { useCurrent } from '@/player/playerStore';
import { useSession } from '@/session/sessionStore';
import { FormatField } from './FormatField';
import { LyricsView } from './LyricsView';
import { download } from './lyricsFile';
import { fetchLyrics, useDeleteLyrics, useLyrics } from './lyricsApi';
import styles from './TrackLyrics.module.css';

const LyricsEditor = lazy(() => import('./LyricsEditor'));

/** The lyrics on a track's page; its artist writes them here. */
export default function TrackLyrics({ track }: { track: Track }) {
  const t = useText();
  const own = useSession(({ user }) => user?.id === track.artist?.id);
  const { data: lyrics, isPending, error } = useLyrics(track.id);
  const [editing, setEditing] = useState(false);
  if (isPending || (!lyrics && !own)) return null;
  return (
    <section className={styles.lyrics} aria-label={t('lyrics.title')}>
      <header className={styles.head}>
        <h2>{t('lyrics.title')}</h2>
        {own && !editing && <OwnButtons track={track} some={!!lyrics} onEdit={() => setEditing(true)} />}
      </header>
      <FormProblem cause={error} />
      {editing ? (
        <Suspense>
          <LyricsEditor track={track} lyrics={lyrics ?? null} onDone={() => setEditing(false)} />
        </Suspense>
      ) : lyrics ? (
        <Shown track={track} lyrics={lyrics} />
      ) : (
        <p className={styles.none}>{t('lyrics.none')}</p>
      )}
    </section>
  );
}

function OwnButtons({ track, some, onEdit }: { track: Track; some: boolean; onEdit: () => void }) {
  const t = useText();
  const remove = useDeleteLyrics(track.id);
  const [sure, setSure] = useState(false);
  return (
    <div className={styles.acts}>
      <Button icon={some ? <Pencil /> : <MicVocal />} onClick={onEdit}>
        {t(some ? 'lyrics.edit' : 'lyrics.add')}
      </Button>
      {some && (
        <Button look={sure ? 'stop' : 'ghost'} icon={<Trash2 />} busy={remove.isPending} onBlur={() => setSure(false)}
          onClick={() => (sure ? remove.mutate() : setSure(true))}>
          {t(sure ? 'lyrics.deleteSure' : 'action.delete')}
        </Button>
      )}
      <FormProblem cause={remove.error} />
    </div>
  );
}

function Shown({ track, lyrics }: { track: Track; lyrics: Lyrics }) {
  const current = useCurrent()?.id === track.id;
  const seek = (to: number) => (current ? player.seek(to) : player.play([track], track, to));
  return (
    <>
      <LyricsView lines={lyrics.lines} track={track.id} language={lyrics.language} onSeek={seek} />
      <TakeAway track={track} lyrics={lyrics} />
    </>
  );
}

function TakeAway({ track, lyrics }: { track: Track; lyrics: Lyrics }) {
  const t = useText();
  const [format, setFormat] = useState<LyricsFormat>(lyrics.format);
  const [problem, setProblem] = useState<unknown>();
  function take() {
    setProblem(undefined);
    void fetchLyrics(track.id, format).then((told) => told && download(track.title, format, told.text)).catch(setProblem);
  }
  return (
    <div className={styles.take}>
      <FormatField label={t('lyrics.format')} value={format} onChange={setFormat} />
      <Button icon={<Download />} onClick={take}>
        {t('lyrics.download')}
      </Button>
      <FormProblem cause={problem} />
    </div>
  );
}
