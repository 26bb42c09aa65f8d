/** One server-sent event. */
export interface StreamEvent {
  name: string;
  data: string;
}

/** Cuts a stream of text into server-sent events; what is not finished yet waits for the rest. */
export class EventReader {
  #rest = '';

  take(text: string): StreamEvent[] {
    const parts = (this.#rest + text).split(/\r?\n\r?\n/);
    this.#rest = parts.pop() ?? '';
    return parts.map(event).filter(({ data }) => data !== '');
  }
}

function event(block: string): StreamEvent {
  const fields = block.split(/\r?\n/).map((line) => /^(\w+): ?(.*)$/.exec(line));
  const of = (name: string) => fields.filter((field) => field?.[1] === name).map((field) => field?.[2] ?? '');
  return { name: of('event')[0] ?? 'message', data: of('data').join('\n') };
}
