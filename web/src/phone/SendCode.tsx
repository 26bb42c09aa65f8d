import { useMutation } from '@tanstack/react-query';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';

/** Has a code sent, where the app is out of reach. */
export function SendCode({ send, digits }: { send: () => Promise<unknown>; digits: string }) {
  const t = useText();
  const sending = useMutation({ mutationFn: send });
  return (
    <>
      <FormProblem cause={sending.error} />
      <p role="status">{sending.isSuccess && t('phone.doorSent', { digits })}</p>
      <Button busy={sending.isPending} onClick={() => sending.mutate()}>
        {t('phone.instead', { digits })}
      </Button>
    </>
  );
}
