import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FakeSocket } from '@/test/FakeSocket';
import { ben } from '@/test/samples';
import { Connection, type Listener, type Surroundings } from './Connection';

let listener: { [K in keyof Listener]: ReturnType<typeof vi.fn<Listener[K]>> };
let renew: ReturnType<typeof vi.fn<Surroundings['renew']>>;
let connection: Connection;

beforeEach(() => {
  vi.useFakeTimers();
  FakeSocket.all = [];
  const [linked, connected, events, gap, typing, membership, draft, scheduled, pushed, refused] = Array.from({ length: 10 }, () => vi.fn());
  listener = { linked, connected, events, gap, typing, membership, draft, scheduled, pushed, refused } as typeof listener;
  renew = vi.fn<Surroundings['renew']>().mockResolvedValue(true);
  connection = new Connection(
    {
      open: () => new FakeSocket() as unknown as WebSocket,
      token: () => 'jws',
      renew,
      positions: () => ({ 9: { epoch: 'e1', seq: 41 } }),
      random: () => 1,
    },
    listener,
  );
  connection.start();
});

afterEach(() => {
  connection.stop();
  vi.useRealTimers();
});

const online = async () => {
  FakeSocket.last.welcomes();
  await vi.advanceTimersByTimeAsync(0);
};

describe('a connection', () => {
  test('begins with the token and the positions it holds', () => {
    FakeSocket.last.says({ hello: { heartbeatMs: 10_000, idleMs: 30_000, maxFrame: 16_384 } });

    expect(FakeSocket.last.sent).toEqual([
      { id: 1, connect: { token: 'jws', positions: { 9: { epoch: 'e1', seq: 41 } } } },
    ]);
  });

  test('is online once the server has said ok', async () => {
    await online();

    expect(listener.linked).toHaveBeenLastCalledWith('online');
    expect(listener.connected).toHaveBeenCalledOnce();
  });

  test('hands over all events of a frame at once', async () => {
    await online();

    FakeSocket.last.says(
      { event: { room: '9', seq: 42, type: 'message.created' } },
      { event: { room: '9', seq: 43, type: 'message.created' } },
    );

    expect(listener.events).toHaveBeenCalledExactlyOnceWith([
      expect.objectContaining({ seq: 42 }),
      expect.objectContaining({ seq: 43 }),
    ]);
  });

  test('tells of a gap', async () => {
    await online();

    FakeSocket.last.says({ gap: { room: '9', from: 42, top: 90 } });

    expect(listener.gap).toHaveBeenCalledWith('9', 90);
  });

  test.each([4001, 4004, 1006])('comes back after close code %i, later each time', async (code) => {
    FakeSocket.last.drops(code);
    await vi.advanceTimersByTimeAsync(500);
    FakeSocket.last.drops(code);
    await vi.advanceTimersByTimeAsync(999);
    expect(FakeSocket.all).toHaveLength(2);

    await vi.advanceTimersByTimeAsync(1);

    expect(FakeSocket.all).toHaveLength(3);
  });

  test.each([4500, 4503, 4506])('stays away after close code %i', async (code) => {
    await online();

    FakeSocket.last.drops(code);
    await vi.advanceTimersByTimeAsync(60_000);

    expect(FakeSocket.all).toHaveLength(1);
    expect(listener.refused).toHaveBeenCalledWith(code);
  });

  test('renews the token before it comes back from close code 4003', async () => {
    await online();

    FakeSocket.last.drops(4003);
    await vi.advanceTimersByTimeAsync(0);

    expect(renew).toHaveBeenCalledOnce();
    expect(FakeSocket.all).toHaveLength(2);
  });

  test.each([
    [4500, 1],
    [4003, 2],
  ])('after a refused connect obeys close code %i', async (code, sockets) => {
    FakeSocket.last.says({ hello: { heartbeatMs: 10_000, idleMs: 30_000, maxFrame: 16_384 } });
    FakeSocket.last.says({ id: 1, error: { code: 'TOKEN_EXPIRED', message: '' } });
    await vi.advanceTimersByTimeAsync(100);

    FakeSocket.last.drops(code);
    await vi.advanceTimersByTimeAsync(100);

    expect(FakeSocket.all).toHaveLength(sockets);
  });

  test('waits as long as a draining server asks', async () => {
    await online();
    FakeSocket.last.says({ reconnect: { afterMs: 7_000 } });
    FakeSocket.last.drops(4001);
    await vi.advanceTimersByTimeAsync(6_999);
    expect(FakeSocket.all).toHaveLength(1);

    await vi.advanceTimersByTimeAsync(1);

    expect(FakeSocket.all).toHaveLength(2);
  });

  test('gives up a line that has been silent for too long', async () => {
    await online();

    await vi.advanceTimersByTimeAsync(40_000);

    expect(FakeSocket.all[0]!.closed).toBe(true);
  });

  test('tells who is writing', async () => {
    await online();

    FakeSocket.last.says({ typing: { room: '9', user: ben } });

    expect(listener.typing).toHaveBeenCalledWith('9', ben);
  });

  test('tells that one is in a room from now on', async () => {
    await online();

    FakeSocket.last.says({ membership: { room: '8', joined: true } });

    expect(listener.membership).toHaveBeenCalledWith({ room: '8', joined: true });
  });

  test('refuses what cannot be delivered now', async () => {
    const sent = connection.request('send', { room: '9', text: 'hello' });

    await expect(sent).rejects.toMatchObject({ code: 'UNREACHABLE' });
  });

  test('fails what waits for an answer when the line breaks', async () => {
    await online();
    const sent = connection.request('send', { room: '9', text: 'hello' });
    const outcome = expect(sent).rejects.toMatchObject({ passing: true });

    FakeSocket.last.drops(1006);

    await outcome;
  });

  test('gives the refusal of the server its code', async () => {
    await online();
    const sent = connection.request('send', { room: '9', text: 'hello' });
    const outcome = expect(sent).rejects.toMatchObject({ code: 'NOT_A_MEMBER', passing: false });

    FakeSocket.last.says({ id: FakeSocket.last.sent.at(-1)!.id as number, error: { code: 'NOT_A_MEMBER', message: '' } });

    await outcome;
  });
});
