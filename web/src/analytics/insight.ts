import type { RoomHour } from '@/api/types';

export interface Day {
  /** Midnight where the reader is. */
  start: Date;
  messages: number;
  joins: number;
  leaves: number;
}

/** One for each day from `from` to `to`, by the reader's clock, also for those on which nothing happened. */
export function byDay(hours: readonly RoomHour[], from: Date, to: Date): Day[] {
  const days = new Map<string, Day>();
  for (let start = midnight(from); start <= to; start = nextDay(start)) {
    days.set(start.toDateString(), { start, messages: 0, joins: 0, leaves: 0 });
  }
  for (const { start, messages, joins, leaves } of hours) {
    const day = days.get(new Date(start ?? 0).toDateString());
    if (!day) continue;
    day.messages += messages;
    day.joins += joins;
    day.leaves += leaves;
  }
  return [...days.values()];
}

/** What is said in each of the 24 hours of a day, by the reader's clock. */
export function byHourOfDay(hours: readonly RoomHour[]): number[] {
  const day = Array.from({ length: 24 }, () => 0);
  for (const { start, messages } of hours) day[new Date(start ?? 0).getHours()]! += messages;
  return day;
}

function midnight(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate());
}

/** A day is not always 24 hours long. */
function nextDay(at: Date): Date {
  return new Date(at.getFullYear(), at.getMonth(), at.getDate() + 1);
}
