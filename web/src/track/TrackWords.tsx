import { Link } from '@tanstack/react-router';
import { FormattedDate, FormattedNumber } from 'react-intl';
import type { Track } from '@/api/types';
import { SoundFacts } from '@/explore/SoundFacts';
import { useText } from '@/i18n/useText';
import { Fact } from './Fact';
import styles from './TrackWords.module.css';

/** What the artist says, the tags, and how the track was made. */
export function TrackWords({ track }: { track: Track }) {
  const t = useText();
  return (
    <div className={styles.words}>
      <section>
        <p className={styles.description}>{track.description || t('track.noDescription')}</p>
        {track.tags.length > 0 && (
          <ul className={styles.tags} aria-label={t('track.tags')}>
            {track.tags.map((tag) => (
              <li key={tag}>
                <Link to="/discover" search={{ tag }}>
                  {tag}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <dl className={styles.facts}>
        <Fact name={t('track.published')}>
          <FormattedDate value={track.createdAt} dateStyle="long" />
        </Fact>
        <Fact name={t('audience.plays')}>
          <FormattedNumber value={track.plays} />
        </Fact>
        <Fact name={t('track.visibility')}>{t(`track.visibility.${track.visibility}`)}</Fact>
        {track.sourceFormat && <Fact name={t('track.source')}>{track.sourceFormat.toUpperCase()}</Fact>}
        <SoundFacts sound={track.sound} />
        {track.loudness && (
          <Fact name={t('track.loudness')}>
            <FormattedNumber value={track.loudness.integratedLufs} maximumFractionDigits={1} /> LUFS
          </Fact>
        )}
      </dl>
    </div>
  );
}
