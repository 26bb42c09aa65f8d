import { useMutation } from '@tanstack/react-query';
import { Button } from '@/design/Button';
import { FormProblem } from '@/design/FormProblem';
import { useText } from '@/i18n/useText';
import { sendDoorCode } from './phoneApi';

/** Has a code sent, where the app is out of reach. */
export function DoorCode({ challenge, digits }: { challenge: string; digits: string }) {
  const t = useText();
  const send = useMutation({ mutationFn: () => sendDoorCode(challenge) });
  return (
    <>
      <FormProblem cause={send.error} />
      <p role="status">{send.isSuccess && t('phone.doorSent', { digits })}</p>
      <Button busy={send.isPending} onClick={() => send.mutate()}>
        {t('phone.instead', { digits })}
      </Button>
    </>
  );
}
