// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useHouse } from './houseStore';
import { watchHouse } from './watchHouse';

describe('watchHouse', () => {
  const answers: (() => Response)[] = [];
  let stop = () => {};

  beforeEach(() => {
    useHouse.setState({ link: 'connecting', seen: [], problem: undefined }, true);
    vi.spyOn(Math, 'random').mockReturnValue(0);
    vi.stubGlobal('fetch', vi.fn(async () => (answers.length > 1 ? answers.shift()! : answers[0]!)()));
  });

  afterEach(() => {
    stop();
    answers.length = 0;
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('goes on where the stream was cut off', async () => {
    // Given
    answers.push(() => stream('event:figures\ndata:{"people":1}\n\n'), () => stream('event:figures\ndata:{"people":2}\n\n'));

    // When
    stop = watchHouse();

    // Then
    await vi.waitFor(() => expect(useHouse.getState().seen.map(({ people }) => people)).toEqual(expect.arrayContaining([1, 2])), 5000);
  });

  it('says that chat is away', async () => {
    // Given
    answers.push(() => stream('event:figures\ndata:{"people":1}\n\nevent:interrupted\ndata:{}\n\n', true));

    // When
    stop = watchHouse();

    // Then
    await vi.waitFor(() => expect(useHouse.getState()).toMatchObject({ link: 'interrupted', seen: [{ people: 1 }] }));
  });

  it('does not try again what is refused', async () => {
    // Given
    answers.push(() => Response.json({ status: 403, code: 'FORBIDDEN', title: 'Forbidden' }, { status: 403 }));

    // When
    stop = watchHouse();

    // Then
    await vi.waitFor(() => expect(useHouse.getState().problem).toMatchObject({ status: 403 }));
    expect(fetch).toHaveBeenCalledTimes(1);
  });
});

function stream(text: string, open = false): Response {
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text));
      if (!open) controller.close();
    },
  });
  return new Response(body, { status: 200 });
}
