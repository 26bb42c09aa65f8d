import type { Person } from '@/api/types';
import { Button } from '@/design/Button';
import { refusal } from '@/design/noticeStore';
import { useText } from '@/i18n/useText';
import { useRelate } from './relationApi';

/** Somebody has asked to follow one. */
export function AnswerFollow({ person }: { person: Person }) {
  const t = useText();
  const relate = useRelate(person);
  return (
    <>
      <Button look="act" busy={relate.isPending} onClick={() => relate.mutate('accept', { onError: refusal })}>
        {t('follow.accept')}
      </Button>
      <Button look="ghost" busy={relate.isPending} onClick={() => relate.mutate('decline', { onError: refusal })}>
        {t('follow.decline')}
      </Button>
    </>
  );
}
