import { useProfile } from '@/account/accountApi';
import { Button } from '@/design/Button';
import { useText } from '@/i18n/useText';
import { useBadge } from './accountApi';
import styles from './HousePeople.module.css';

/** Those that come with no role. */
const badges = ['VERIFIED_ARTIST', 'EARLY_MEMBER', 'CONTRIBUTOR'] as const;

/** What the house says of somebody, to be said or taken back. */
export function AccountBadges({ user, handle }: { user: string; handle: string }) {
  const t = useText();
  const has = useProfile(handle).data?.badges ?? [];
  const change = useBadge(user, handle);
  return (
    <ul className={styles.found} aria-label={t('house.badges')}>
      {badges.map((badge) => (
        <li key={badge}>
          <Button aria-pressed={has.includes(badge)} busy={change.isPending && change.variables.badge === badge}
            onClick={() => change.mutate({ badge, give: !has.includes(badge) })}>
            {t(`badge.${badge}`)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
