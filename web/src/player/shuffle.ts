import { current, type Entry, type Queue } from './queue';

/** What plays stays first; the rest in an order of chance, which then stays until it is undone. */
export function shuffled(queue: Queue, chance = Math.random): Queue {
  const playing = current(queue);
  const others = mixed(queue.queue.filter((entry) => entry !== playing), chance);
  return {
    ...queue,
    queue: playing ? [playing, ...others] : others,
    index: 0,
    ordered: queue.queue.map(({ key }) => key),
  };
}

/** In the order before; what was added or removed meanwhile is in its place or gone. */
export function restored(queue: Queue): Queue {
  const { ordered } = queue;
  if (!ordered) return queue;
  const place = new Map(ordered.map((key, at) => [key, at]));
  const at = ({ key }: Entry) => place.get(key) ?? ordered.length;
  const entries = queue.queue.toSorted((one, other) => at(one) - at(other));
  const playing = current(queue);
  return { ...queue, queue: entries, index: playing ? entries.indexOf(playing) : 0, ordered: undefined };
}

/** Fisher and Yates: every order is as likely as any other. */
function mixed(entries: Entry[], chance: () => number): Entry[] {
  const order = [...entries];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}
