import { Link } from '@tanstack/react-router';
import { HandCoins, Link2, Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Show } from '@/api/types';
import head from '@/album/AlbumHead.module.css';
import { Button } from '@/design/Button';
import { Cover } from '@/design/Cover';
import { copy } from '@/design/copy';
import { useText } from '@/i18n/useText';
import { ShowMenu } from './ShowMenu';

const NewEpisodeDialog = lazy(async () => ({ default: (await import('./NewEpisodeDialog')).NewEpisodeDialog }));

/** Cover, name, who makes it, and the buttons that matter. */
export function ShowHead({ show }: { show: Show }) {
  const t = useText();
  const [fresh, setFresh] = useState(false);
  return (
    <header className={head.head}>
      <Cover id={show.id} src={show.cover} covers={show.covers} className={head.cover} />
      <div className={head.names}>
        <p className={head.kind}>
          {t('podcast.podcast')}
          {show.visibility !== 'PUBLIC' && ` · ${t(`track.visibility.${show.visibility}` as 'track.visibility.PUBLIC')}`}
        </p>
        <h1>{show.title}</h1>
        {show.owner && (
          <Link to="/@{$handle}" params={{ handle: show.owner.handle }} className={head.artist}>
            {show.author || show.owner.displayName}
          </Link>
        )}
        <p className={head.facts}>
          <span>{t('podcast.count', { count: show.episodeCount })}</span>
          <span>{show.category.replace('/', ' › ')}</span>
          {show.explicit && <span>{t('podcast.explicit')}</span>}
        </p>
      </div>
      <div className={head.acts}>
        {show.mayEdit && (
          <Button look="act" icon={<Plus />} onClick={() => setFresh(true)}>
            {t('podcast.newEpisode')}
          </Button>
        )}
        <Button icon={<Link2 />} onClick={() => void copy(location.href)}>
          {t('track.share')}
        </Button>
        {show.fundingUrl && (
          <a href={show.fundingUrl} rel="nofollow noopener noreferrer" target="_blank" className={head.artist}>
            <HandCoins aria-hidden="true" size={16} /> {show.fundingText || t('podcast.support')}
          </a>
        )}
        {show.mayEdit && <ShowMenu show={show} />}
      </div>
      <Suspense>{fresh && <NewEpisodeDialog show={show} onClose={() => setFresh(false)} />}</Suspense>
    </header>
  );
}
