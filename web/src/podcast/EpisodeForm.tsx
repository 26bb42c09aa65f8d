import { useState, type FormEvent } from 'react';
import type { Episode } from '@/api/types';
import { Button } from '@/design/Button';
import { Choice } from '@/design/Choice';
import { Field, TextField } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { localTime } from '@/scheduled/times';
import { chapterText, readChapters } from './chapterText';
import type { EpisodeWords } from './podcastApi';

interface EpisodeFormProps {
  episode?: Episode;
  busy: boolean;
  cause: unknown;
  onWords: (words: EpisodeWords) => void;
}

/** What a podcast says of an episode beside its track. */
export function EpisodeForm({ episode, busy, cause, onWords }: EpisodeFormProps) {
  const t = useText();
  const [kind, setKind] = useState(episode?.kind ?? 'FULL');
  const [wrongLine, setWrongLine] = useState<number>();

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = (name: string) => String(form.get(name) ?? '').trim();
    const read = readChapters(said('chapters'));
    setWrongLine(read.wrongLine);
    if (read.wrongLine) return;
    onWords({
      season: Number(said('season')), number: Number(said('number')), kind, notes: said('notes'),
      publishedAt: instant(said('publishedAt')), chapters: read.chapters,
    });
  }

  return (
    <form onSubmit={submit}>
      <Choice label={t('podcast.episodeIs')} value={kind} onChange={setKind}
        options={[
          { value: 'FULL', name: t('podcast.episode.FULL') },
          { value: 'TRAILER', name: t('podcast.episode.TRAILER') },
          { value: 'BONUS', name: t('podcast.episode.BONUS') },
        ]} />
      <Field label={t('podcast.season')} name="season" type="number" min={0} max={9999} defaultValue={episode?.season || ''} />
      <Field label={t('podcast.number')} name="number" type="number" min={0} max={99999} defaultValue={episode?.number || ''} />
      <TextField label={t('podcast.notes')} name="notes" maxLength={10000} rows={6} defaultValue={episode?.notes}
        hint={t('podcast.notesHint')} />
      <Field label={t('podcast.publishedAt')} name="publishedAt" type="datetime-local" max={localTime(new Date())}
        defaultValue={episode && localTime(new Date(episode.publishedAt))} hint={t('podcast.publishedHint')} />
      <TextField label={t('podcast.chapters')} name="chapters" defaultValue={chapterText(episode?.chapters ?? [])}
        hint={t('podcast.chaptersHint')} problem={wrongLine ? t('podcast.chapterWrong', { line: wrongLine }) : undefined} />
      <FormProblem cause={cause} />
      <Button look="act" type="submit" busy={busy}>
        {t('action.save')}
      </Button>
    </form>
  );
}

const instant = (local: string) => (local ? new Date(local).toISOString() : undefined);
