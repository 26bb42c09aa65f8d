import { BadgeCheck, Link2, Lock, MapPin, Shield, Sparkles } from 'lucide-react';
import type { Badge, Profile } from '@/api/types';
import { useText } from '@/i18n/useText';
import styles from './AboutThem.module.css';

const icons = { ADMIN: Shield, PREMIUM: Sparkles, VERIFIED_ARTIST: BadgeCheck, EARLY_MEMBER: Sparkles, CONTRIBUTOR: Sparkles };

/** What the house says of somebody. */
export function Badges({ badges = [] }: { badges?: Badge[] }) {
  const t = useText();
  return badges.map((badge) => {
    const Icon = icons[badge];
    return (
      <span key={badge} className={styles.badge}>
        <Icon aria-hidden="true" />
        {t(`badge.${badge}`)}
      </span>
    );
  });
}

/** What somebody says of themselves, as far as they show it. */
export function AboutThem({ profile }: { profile: Profile }) {
  const t = useText();
  const { location, links, genres, formerly, restricted, ties } = profile;
  return (
    <div className={styles.about}>
      {restricted && !ties?.blocking && (
        <p className={styles.closed}>
          <Lock aria-hidden="true" />
          {t('profile.restricted')}
        </p>
      )}
      {location && (
        <span>
          <MapPin aria-hidden="true" />
          {location}
        </span>
      )}
      {links?.map((link) => (
        <a key={link} href={link} rel="me nofollow noopener noreferrer" target="_blank">
          <Link2 aria-hidden="true" />
          {link.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '')}
        </a>
      ))}
      {genres && genres.length > 0 && (
        <ul className={styles.genres} aria-label={t('profile.genres')}>
          {genres.map((genre) => (
            <li key={genre}>{genre}</li>
          ))}
        </ul>
      )}
      {formerly && formerly.length > 0 && (
        <small>{t('profile.formerly', { handles: formerly.map((handle) => `@${handle}`).join(', ') })}</small>
      )}
    </div>
  );
}
