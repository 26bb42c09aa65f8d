import { useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '@/api/client';
import { Problem } from '@/api/Problem';
import { queries } from '@/api/queries';
import type { ScheduledMessage } from '@/api/types';
import { giveBack, take } from '@/attachment/attaching';
import { notice, refusal } from '@/design/noticeStore';
import type { Calls } from '@/message/calls';

const all = ['scheduled'];

/** What is to be said, and when. */
export interface Said extends Besides {
  text: string;
  at: string;
}

export interface Besides {
  replyTo?: string;
  /** The author of what it answers is not called. */
  silent?: boolean;
  /** Whom its words may call; undefined: whomever they name. */
  mentions?: Calls;
}

/** What one has scheduled in a room, the next one first. */
export function useScheduled(room: string) {
  return useQuery({
    queryKey: [...all, room],
    queryFn: () =>
      answer(api.GET('/api/v2/rooms/{room}/scheduled', { params: { path: { room } } })).then(({ items }) => items),
    staleTime: 60_000,
  });
}

export function useSchedule(room: string) {
  return useMutation({
    mutationFn: (said: Said) => schedule(room, said),
    onSuccess: () => {
      notice('notice.scheduled');
      return changed();
    },
  });
}

/** With the files that wait in the room's field; they are there again when it is refused. */
async function schedule(room: string, said: Said): Promise<ScheduledMessage> {
  const files = (await take(room)) ?? [];
  const body = { ...said, attachments: files.map(({ id }) => id) };
  try {
    return await answer(api.POST('/api/v2/rooms/{room}/scheduled', { params: { path: { room } }, body }));
  } catch (cause) {
    giveBack(room, files);
    throw cause;
  }
}

export function useUpdateScheduled({ room, id }: ScheduledMessage) {
  return useMutation({
    mutationFn: (body: { text: string; at: string }) =>
      answer(
        api.PATCH('/api/v2/rooms/{room}/scheduled/{scheduled}', { params: { path: { room, scheduled: id } }, body }),
      ),
    onSuccess: changed,
  });
}

export function useCancelScheduled({ room, id }: ScheduledMessage) {
  return useMutation({
    mutationFn: () =>
      answer(api.DELETE('/api/v2/rooms/{room}/scheduled/{scheduled}', { params: { path: { room, scheduled: id } } })),
    onSuccess: changed,
    onError: refusal,
  });
}

export function useSendScheduled({ room, id }: ScheduledMessage) {
  return useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v2/rooms/{room}/scheduled/{scheduled}/send', {
          params: { path: { room, scheduled: id } },
        }),
      ),
    onSuccess: changed,
    onError: refusal,
  });
}

/** What the server did with one of them; a failure is told at once. */
export function heardScheduled({ state, failure }: Partial<ScheduledMessage>): void {
  if (state === 'FAILED') refusal(new Problem({ code: 'SCHEDULED_FAILED', detail: failure }));
  void changed();
}

function changed(): Promise<void> {
  return queries.invalidateQueries({ queryKey: all });
}
