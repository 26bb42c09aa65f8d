import { useMutation } from '@tanstack/react-query';
import { useIntl } from 'react-intl';
import { askReset } from '@/account/securityApi';
import type { Identity } from '@/api/types';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import styles from '@/security/Security.module.css';
import { useSession } from '@/session/sessionStore';
import { useIdentities, useLink, useProviders, useUnlink } from './identityApi';

/** Accounts elsewhere that sign in to this one. */
export function IdentitiesCard() {
  const t = useText();
  const providers = useProviders();
  const identities = useIdentities();
  const link = useLink();
  const unlink = useUnlink();
  const linked = identities.data?.items ?? [];
  const known = providers.data?.items ?? [];
  if (!known.length && !linked.length) return null;
  const titleOf = (key: string) => known.find(({ provider }) => provider === key)?.title ?? key;
  return (
    <section className={styles.card} aria-labelledby="identities">
      <h2 id="identities">{t('identity.linked')}</h2>
      <p className={styles.lead}>{t('identity.lead')}</p>
      <ul className={styles.list}>
        {linked.map((identity) => (
          <LinkedItem key={identity.id} identity={identity} title={titleOf(identity.provider)} busy={unlink.isPending}
            onUnlink={() => unlink.mutate(identity.id)} />
        ))}
      </ul>
      <FormProblem cause={link.error ?? unlink.error} />
      <div className={styles.row}>
        {known
          .filter(({ provider }) => identities.isSuccess && !linked.some((one) => one.provider === provider))
          .map(({ provider, title }) => (
            <Button key={provider} busy={link.isPending} onClick={() => link.mutate(provider)}>
              {t('identity.link', { title })}
            </Button>
          ))}
      </div>
      {identities.data?.password === false && <SetPassword />}
    </section>
  );
}

interface LinkedItemProps {
  identity: Identity;
  title: string;
  busy: boolean;
  onUnlink: () => void;
}

function LinkedItem({ identity, title, busy, onUnlink }: LinkedItemProps) {
  const t = useText();
  const intl = useIntl();
  const when = (time: string) => intl.formatDate(time, { dateStyle: 'medium' });
  return (
    <li className={styles.item}>
      <div>
        <b>{title}</b>
        <small>
          {[identity.name, t('identity.since', { when: when(identity.linkedAt) }), t('security.used', { when: when(identity.usedAt) })]
            .filter(Boolean)
            .join(' · ')}
        </small>
      </div>
      <Button aria-label={t('identity.unlinkOne', { title })} busy={busy} onClick={onUnlink}>
        {t('identity.unlink')}
      </Button>
    </li>
  );
}

/** Whoever has none gets one by mail, as if it were forgotten. */
function SetPassword() {
  const t = useText();
  const email = useSession(({ user }) => user?.email ?? '');
  const asked = useMutation({ mutationFn: () => askReset(email) });
  return (
    <>
      <p className={styles.lead} role="status">
        {asked.isSuccess ? t('mail.onItsWay') : t('identity.noPassword')}
      </p>
      <FormProblem cause={asked.error} />
      <div className={styles.row}>
        <Button busy={asked.isPending} onClick={() => asked.mutate()}>
          {t('identity.setPassword')}
        </Button>
      </div>
    </>
  );
}
