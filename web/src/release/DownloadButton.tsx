import { Download } from 'lucide-react';
import type { Track } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import { useDownload } from './releaseApi';

/** The way to the file, for whom its artist permits it. */
export function DownloadButton({ track }: { track: Track }) {
  const t = useText();
  const own = useSession(({ user }) => user?.id === track.artist?.id);
  const member = useSession(({ status }) => status === 'in');
  const download = useDownload(track.id);
  if (!member || track.status !== 'READY' || (!own && track.download !== 'EVERYBODY')) return null;
  return (
    <div>
      <Button icon={<Download />} busy={download.isPending} onClick={() => download.mutate()}>
        {t('release.save')}
      </Button>
      <FormProblem cause={download.error} />
    </div>
  );
}
