import { Link } from '@tanstack/react-router';
import type { ChangeEvent } from 'react';
import type { PlaylistImport } from '@/api/types';
import { Dialog } from '@/design/Dialog';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { Skeleton } from '@/design/Skeleton';
import { useText } from '@/i18n/useText';
import { fileEndings, useImportPlaylist } from './fileApi';
import styles from './ImportDialog.module.css';

/** Makes a playlist of a file, and says what of it is not here. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const bring = useImportPlaylist();
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) bring.mutate(file);
  };
  return (
    <Dialog open onOpenChange={onClose} title={t('playlist.import')} description={t('playlist.importText')}>
      {bring.data ? (
        <Brought made={bring.data} />
      ) : (
        <Field label={t('playlist.file')} type="file" accept={fileEndings} disabled={bring.isPending} onChange={choose} />
      )}
      {bring.isPending && <Skeleton height="24px" />}
      <FormProblem cause={bring.error} />
    </Dialog>
  );
}

function Brought({ made }: { made: PlaylistImport }) {
  const t = useText();
  return (
    <div role="status">
      <p>
        {t('playlist.found', { count: made.found })}{' '}
        <Link to="/playlists/$playlist" params={{ playlist: made.playlist.id }} className={styles.way}>
          {made.playlist.title}
        </Link>
      </p>
      {made.missing.length > 0 && (
        <>
          <h3 className={styles.head}>{t('playlist.missing', { count: made.missing.length })}</h3>
          <ul className={styles.missing}>
            {made.missing.map(({ title, artist, address }, at) => (
              <li key={at}>{[artist, title].filter(Boolean).join(' – ') || address}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
