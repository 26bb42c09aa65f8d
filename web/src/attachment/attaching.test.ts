// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Problem } from '@/api/Problem';
import { sendFile } from '@/api/sendFile';
import type { Attachment } from '@/api/types';
import { picture } from '@/test/samples';
import { attach, cancel, giveBack, most, retry, take } from './attaching';
import { change, draftsOf, useAttachmentDrafts } from './draftStore';

vi.mock('@/api/sendFile', () => ({ sendFile: vi.fn() }));
const sending = vi.mocked(sendFile);
const file = (name: string) => new File(['words'], name, { type: 'text/plain' });
const phases = () => draftsOf('9').map(({ name, phase }) => `${name} ${phase}`);

beforeEach(() => {
  sending.mockReset();
  useAttachmentDrafts.setState({ drafts: [] });
  vi.stubGlobal('fetch', vi.fn().mockResolvedValue(new Response('{}', { headers: { 'Content-Type': 'application/json' } })));
});

describe('attaching', () => {
  test('sends two files at a time', async () => {
    sending.mockReturnValue(new Promise(() => undefined));

    attach('9', [file('a'), file('b'), file('c')]);

    expect(phases()).toEqual(['a sending', 'b sending', 'c waiting']);
  });

  test('gives a message what is ready, in order', async () => {
    sending.mockImplementation((_, { name }) => Promise.resolve({ ...picture, name }));
    attach('9', [file('a'), file('b')]);
    await vi.waitFor(() => expect(phases()).toEqual(['a ready', 'b ready']));

    const taken = await take('9');

    expect(taken?.map(({ name }) => name)).toEqual(['a', 'b']);
    expect(draftsOf('9')).toEqual([]);
  });

  test('holds a message back while a file is on its way', async () => {
    sending.mockReturnValue(new Promise(() => undefined));
    attach('9', [file('a')]);

    expect(await take('9')).toBeUndefined();
  });

  test('says why a file was refused, and sends it again when asked', async () => {
    sending.mockRejectedValueOnce(new Problem({ status: 413, code: 'ATTACHMENT_TOO_LARGE' }));
    attach('9', [file('a')]);
    await vi.waitFor(() => expect(phases()).toEqual(['a failed']));
    expect(draftsOf('9')[0]!.problem?.code).toBe('ATTACHMENT_TOO_LARGE');
    sending.mockResolvedValueOnce(picture);

    retry(draftsOf('9')[0]!.id);

    await vi.waitFor(() => expect(phases()).toEqual(['a ready']));
  });

  test('takes no more than a message may carry', () => {
    sending.mockReturnValue(new Promise(() => undefined));

    attach('9', Array.from({ length: most + 2 }, (_, index) => file(`${index}`)));

    expect(draftsOf('9')).toHaveLength(most);
  });

  test('ends what is on its way when it is left out', () => {
    sending.mockReturnValue(new Promise(() => undefined));
    attach('9', [file('a')]);
    const signal = sending.mock.calls[0]![2].signal;

    cancel(draftsOf('9')[0]!);

    expect(signal?.aborted).toBe(true);
    expect(draftsOf('9')).toEqual([]);
  });

  test('tells the server what a picture shows before it is sent', async () => {
    sending.mockResolvedValue(picture);
    attach('9', [file('a')]);
    await vi.waitFor(() => expect(phases()).toEqual(['a ready']));
    change(draftsOf('9')[0]!.id, { description: ' A cat ' });
    const described: Attachment = { ...picture, description: 'A cat' };
    vi.mocked(fetch).mockResolvedValue(
      new Response(JSON.stringify(described), { headers: { 'Content-Type': 'application/json' } }),
    );

    const taken = await take('9');

    expect(taken).toEqual([described]);
    expect(await (vi.mocked(fetch).mock.calls[0]![0] as Request).json()).toEqual({ description: 'A cat' });
  });

  test('gives back what hung on a message that was not sent', async () => {
    giveBack('9', [picture]);

    expect(await take('9')).toEqual([picture]);
  });
});
