import { useNavigate } from '@tanstack/react-router';
import { refusal } from '@/design/noticeStore';
import { useOpenDirect } from './directApi';

/** Leads to the room one has with somebody, opened if need be. */
export function useMessagePerson() {
  const navigate = useNavigate();
  const open = useOpenDirect();
  const message = (user: string) =>
    open.mutate([user], {
      onSuccess: ({ id }) => void navigate({ to: '/rooms/$room', params: { room: id } }),
      onError: refusal,
    });
  return { message, busy: open.isPending };
}
