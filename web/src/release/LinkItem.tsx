import { Trash2 } from 'lucide-react';
import { FormattedDate } from 'react-intl';
import type { Link } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useRevokeLink } from './releaseApi';
import styles from './Release.module.css';

/** A secret link: for whom, how often used, until when. */
export function LinkItem({ link }: { link: Link }) {
  const t = useText();
  const revoke = useRevokeLink(link);
  const name = link.name || t('release.nameless');
  return (
    <li className={styles.item}>
      <div>
        <strong>{name}</strong>
        <p>{link.mostUses > 0 ? t('release.usedOf', { uses: link.uses, most: link.mostUses }) : t('release.used', { uses: link.uses })}</p>
        {link.expiresAt && (
          <p>
            {t('release.until')} <FormattedDate value={link.expiresAt} dateStyle="medium" timeStyle="short" />
          </p>
        )}
        <FormProblem cause={revoke.error} />
      </div>
      <Button look="ghost" icon={<Trash2 />} busy={revoke.isPending} onClick={() => revoke.mutate()} aria-label={t('release.revokeOf', { name })}>
        {t('release.revoke')}
      </Button>
    </li>
  );
}
