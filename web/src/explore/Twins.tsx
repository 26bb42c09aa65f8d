import { Link } from '@tanstack/react-router';
import type { Track } from '@/api/types';
import { useText } from '@/i18n/useText';
import { useSession } from '@/session/sessionStore';
import styles from './explore.module.css';
import { useTwins } from './exploreApi';

/** Tells artists that a recording of theirs is here already; nothing while it is not. */
export default function Twins({ track }: { track: Track }) {
  const t = useText();
  const own = useSession(({ user }) => user?.id === track.artist?.id);
  const twins = useTwins(track.id, own) ?? [];
  if (twins.length === 0) return null;
  return (
    <section className={styles.twins} aria-labelledby="twins">
      <h2 id="twins">{t('explore.twins')}</h2>
      <ul>
        {twins.map(({ track: twin }) => (
          <li key={twin?.id}>
            <Link to="/tracks/$track" params={{ track: twin?.id ?? '' }}>
              {twin?.title}
            </Link>{' '}
            {twin?.artist?.displayName}
          </li>
        ))}
      </ul>
    </section>
  );
}
