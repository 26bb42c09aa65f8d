import { Upload } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { Trouble } from '@/design/Trouble';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { coming, useReplaceFile, useVersions } from './releaseApi';
import { VersionItem } from './VersionItem';

/** Another file for the same track, and the files it has had. */
export default function FileTab({ track }: { track: Track }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState(0);
  const replace = useReplaceFile(track.id, setShare);
  const versions = useVersions(track.id);
  const busy = replace.isPending || !!versions.data?.some(coming);

  function choose(files: FileList | null) {
    if (files?.[0]) replace.mutate(files[0]);
    input.current!.value = '';
  }

  return (
    <>
      <div className={styles.form}>
        <p>{t('release.fileLead')}</p>
        <input ref={input} type="file" accept="audio/*" hidden onChange={({ target }) => choose(target.files)} />
        <div className={styles.row}>
          <Button look="act" icon={<Upload />} disabled={busy} onClick={() => input.current?.click()}>
            {t('release.replace')}
          </Button>
          {replace.isPending && <span role="status">{t('release.sending', { progress: Math.round(share * 100) })}</span>}
        </div>
        <FormProblem cause={replace.error} />
      </div>
      <section className={styles.part} data-wide>
        <h2>{t('release.versions')}</h2>
        {versions.isError && <Trouble cause={versions.error} onRetry={() => void versions.refetch()} />}
        {versions.isPending && <Skeleton height="72px" />}
        <ul className={styles.list}>
          {versions.data?.map((version) => (
            <VersionItem key={version.id} track={track.id} version={version} busy={busy} />
          ))}
        </ul>
      </section>
    </>
  );
}
