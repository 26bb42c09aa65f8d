import styles from '@/account/YouPage.module.css';
import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { Page } from '@/design/Page';
import { useText } from '@/i18n/useText';
import { AnswerFollow } from './AnswerFollow';
import { PeopleList } from './PeopleList';
import { useOwnRelations, useRelate, type Step } from './relationApi';
import { Suggestions } from './Suggestions';

/** Who wants to follow one, and whom one wants to hear less of. */
export function OwnPeoplePage() {
  const t = useText();
  const asking = useOwnRelations('ASKING');
  const blocked = useOwnRelations('BLOCKED');
  const muted = useOwnRelations('MUTED');
  return (
    <Page title={t('relation.title')} lead={t('relation.lead')}>
      <div className={styles.columns}>
        <section className={styles.card}>
          <h2>{t('follow.requests')}</h2>
          <PeopleList people={asking} none={t('follow.noRequests')} acts={(person) => <AnswerFollow person={person} />} />
        </section>
        <section className={styles.card}>
          <h2>{t('suggest.title')}</h2>
          <Suggestions />
        </section>
        <section className={styles.card}>
          <h2>{t('relation.blockedTitle')}</h2>
          <PeopleList people={blocked} none={t('relation.noneBlocked')}
            acts={(person) => <Undo person={person} step="unblock" words={t('relation.unblock')} />} />
        </section>
        <section className={styles.card}>
          <h2>{t('relation.mutedTitle')}</h2>
          <PeopleList people={muted} none={t('relation.noneMuted')}
            acts={(person) => <Undo person={person} step="unmute" words={t('relation.unmute')} />} />
        </section>
      </div>
    </Page>
  );
}

function Undo({ person, step, words }: { person: Person; step: Step; words: string }) {
  const relate = useRelate(person);
  return (
    <Button busy={relate.isPending} onClick={() => relate.mutate(step, { onError: refusal })}>
      {words}
    </Button>
  );
}
