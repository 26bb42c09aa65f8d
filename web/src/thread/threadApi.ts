import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { answer, api } from '@/api/client';
import { queries } from '@/api/queries';
import type { Message } from '@/api/types';
import { newest } from '@/message/timeline';
import { open, patch, placeOf, useTimelines } from '@/message/timelineStore';

/** The messages of a room that have threads, the one spoken in last first. */
export function useThreads(room: string) {
  return useInfiniteQuery({
    queryKey: ['rooms', 'threads', room],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v2/rooms/{room}/threads', {
          params: { path: { room }, query: { limit: 30, cursor: pageParam || undefined } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** One thread, loaded when it is not held yet. */
export function useThread(room: string, root: string) {
  const place = placeOf(room, root);
  const timeline = useTimelines(({ rooms }) => rooms[place]);
  const [problem, setProblem] = useState<unknown>();
  const missing = !timeline;
  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    open(place).catch((cause: unknown) => wanted && setProblem(cause));
    return () => {
      wanted = false;
    };
  }, [place, missing]);
  return { place, timeline, problem, newest: newest(timeline) };
}

export function useFollow(root: Message | undefined) {
  return useMutation({
    mutationFn: async (follows: boolean) => {
      if (!root) return;
      const way = { params: { path: { room: root.room, message: root.id } } };
      const path = '/api/v2/rooms/{room}/messages/{message}/thread/followers/me';
      await answer(follows ? api.PUT(path, way) : api.DELETE(path, way));
      patch(root, ({ thread }) => ({ thread: thread && { ...thread, following: follows, unread: 0 } }));
      await threadsChanged(root.room);
    },
  });
}

/** Says how far one has read a thread; what is unread of it goes everywhere. */
export async function readThread(root: Message, seq: number): Promise<void> {
  const path = { room: root.room, message: root.id };
  await answer(api.PUT('/api/v2/rooms/{room}/messages/{message}/thread/read', { params: { path }, body: { seq } }));
  patch(root, ({ thread }) => ({ thread: thread && { ...thread, unread: 0 } }));
  await threadsChanged(root.room);
}

function threadsChanged(room: string): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['rooms', 'threads', room] });
}
