import { Copy, Link2 } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Button } from '@/design/Button';
import { copy } from '@/design/copy';
import { Field } from '@/design/Field';
import { FormProblem } from '@/design/FormProblem';
import { SelectField } from '@/design/SelectField';
import { useSpan } from '@/i18n/useSpan';
import { useText } from '@/i18n/useText';
import styles from '@/room/RoomSettings.module.css';
import { useInvite } from './invitationApi';

const spans = [1_800, 3_600, 43_200, 86_400, 604_800, 2_592_000, 0];
const uses = [1, 5, 10, 25, 100, 0];

/** Makes a link that lets people in, for a time and a number of them. */
export function InviteForm({ room }: { room: string }) {
  const t = useText();
  const span = useSpan();
  const invite = useInvite(room);
  const [link, setLink] = useState('');

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const wanted = { handle: '', expiresInSeconds: Number(form.get('span')), maxUses: Number(form.get('uses')) };
    invite.mutate(wanted, { onSuccess: ({ code }) => setLink(`${location.origin}/invite/${code}`) });
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.quiet}>{t('invitation.lead')}</p>
      <div className={styles.filters}>
        <SelectField label={t('invitation.holds')} name="span" defaultValue={604_800}
          options={spans.map((value) => ({ value, name: value ? span(value) : t('invitation.forEver') }))} />
        <SelectField label={t('invitation.uses')} name="uses" defaultValue={0}
          options={uses.map((value) => ({ value, name: value ? t('invitation.times', { count: value }) : t('invitation.noLimit') }))} />
        <Button look="act" type="submit" icon={<Link2 />} busy={invite.isPending} className={styles.tall}>
          {t('invitation.make')}
        </Button>
      </div>
      <FormProblem cause={invite.error} />
      {link && (
        <div className={styles.made} role="status">
          <Field label={t('invitation.link')} hint={t('invitation.linkHint')} readOnly value={link} onFocus={({ target }) => target.select()} />
          <Button icon={<Copy />} className={styles.tall} onClick={() => void copy(link)}>
            {t('invitation.copy')}
          </Button>
        </div>
      )}
    </form>
  );
}
