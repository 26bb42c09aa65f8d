import type { Comment } from '@/api/types';

/** A comment with the answers to it. */
export interface Thread {
  first: Comment;
  answers: Comment[];
}

/** They come in the order of their moments, answers behind what they answer. */
export function threads(comments: Comment[]): Thread[] {
  const all: Thread[] = [];
  for (const comment of comments) {
    const before = all.at(-1);
    if (comment.replyTo && before?.first.id === comment.replyTo) before.answers.push(comment);
    else if (!comment.replyTo) all.push({ first: comment, answers: [] });
  }
  return all;
}

/** What stands beside each other along the sound: of those too close to tell apart, the first. */
export function spread(comments: Comment[], durationMs: number, most: number): Comment[] {
  const apart = durationMs / most;
  const shown: Comment[] = [];
  for (const comment of comments) {
    if (comment.replyTo || comment.deleted) continue;
    const before = shown.at(-1);
    if (!before || comment.atMs - before.atMs >= apart) shown.push(comment);
  }
  return shown;
}
