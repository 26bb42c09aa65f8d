import { Link } from '@tanstack/react-router';
import { FormattedDate } from 'react-intl';
import type { Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { DownloadButton } from './DownloadButton';
import { printed, type CreditRole, type Licence } from './credits';
import styles from './Release.module.css';

/** Who made a track, under what licence, and the small print. */
export default function TrackRights({ track }: { track: Track }) {
  const t = useText();
  const { credits } = track;
  if (!credits) return null;
  const licence = t(`release.licence.${(credits.licence || 'ALL_RIGHTS_RESERVED') as Licence}`);
  return (
    <section className={styles.rights} aria-label={t('release.credits')}>
      {credits.people.length > 0 && (
        <dl>
          {credits.people.map(({ name, role, other, handle }, index) => (
            <div key={index}>
              <dt>{other || t(`release.role.${role as CreditRole}`)}</dt>
              <dd>
                {handle ? (
                  <Link to="/@{$handle}" params={{ handle }}>
                    {name}
                  </Link>
                ) : (
                  name
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p>
        {credits.licenceUrl ? (
          <a href={credits.licenceUrl} rel="license noreferrer" target="_blank">
            {licence}
          </a>
        ) : (
          licence
        )}
        {printOf(credits).map((line) => (
          <span key={line}> · {line}</span>
        ))}
        {track.publishedAt && (
          <span>
            {' · '}
            {t('release.released')} <FormattedDate value={track.publishedAt} dateStyle="long" />
          </span>
        )}
      </p>
      <DownloadButton track={track} />
    </section>
  );
}

function printOf({ phonogram, copyright, composer, publisher, isrc }: NonNullable<Track['credits']>): string[] {
  return [phonogram && `℗ ${phonogram}`, copyright && `© ${copyright}`, composer, publisher, isrc && `ISRC ${printed(isrc)}`].filter(Boolean) as string[];
}
