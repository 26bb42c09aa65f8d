import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { useIdentities, useProofAt, useProviders } from './identityApi';
import styles from './Identity.module.css';

/** How somebody without a password proves who they are. */
export function ProofButtons() {
  const t = useText();
  const providers = useProviders();
  const identities = useIdentities();
  const proof = useProofAt();
  const theirs = (providers.data?.items ?? []).filter(({ provider }) =>
    identities.data?.items.some((identity) => identity.provider === provider),
  );
  return (
    <div className={styles.ways}>
      <p>{t('identity.proof')}</p>
      {theirs.map(({ provider, title }) => (
        <Button key={provider} busy={proof.isPending} onClick={() => proof.mutate(provider)}>
          {t('identity.goOn', { title })}
        </Button>
      ))}
      <FormProblem cause={proof.error} />
    </div>
  );
}
