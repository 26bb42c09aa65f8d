// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { api } from '@/api/client';
import { draftOf, keepDraft, unsynced, useDrafts } from './drafts';
import { heardDraft, syncDrafts } from './draftSync';

const response = new Response();
const put = vi.spyOn(api, 'PUT');
const get = vi.spyOn(api, 'GET');
let version = 100;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  useDrafts.setState({ rooms: {} });
  put.mockReset().mockImplementation(() => Promise.resolve({ data: { version: `${++version}` }, response }) as never);
  get.mockReset().mockResolvedValue({ data: { items: [] }, response } as never);
});

test('what is typed is carried once the typing pauses', async () => {
  for (const text of ['h', 'he', 'hey']) keepDraft('1', text);
  await vi.advanceTimersByTimeAsync(1_000);

  expect(put).toHaveBeenCalledTimes(1);
  expect(put.mock.calls[0]![1]).toMatchObject({ body: { text: 'hey' } });
  expect(unsynced()).toEqual([]);
});

test('without a line it stays here and is carried when the line is back', async () => {
  put.mockRejectedValue(new TypeError('no line'));
  keepDraft('2', 'on the train');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(unsynced()).toEqual(['2']);

  put.mockImplementation(() => Promise.resolve({ data: { version: `${++version}` }, response }) as never);
  await syncDrafts();
  await vi.advanceTimersByTimeAsync(0);

  expect(draftOf('2')).toBe('on the train');
  expect(unsynced()).toEqual([]);
});

test('what another device wrote is taken over, but not over what is written here', () => {
  heardDraft({ room: '3', text: 'from the phone', version: '900' });
  keepDraft('4', 'from here');
  heardDraft({ room: '4', text: 'from the phone', version: '901' });

  expect(draftOf('3')).toBe('from the phone');
  expect(draftOf('4')).toBe('from here');
});

test('an older draft does not come back', () => {
  heardDraft({ room: '5', text: 'new', version: '1000' });
  heardDraft({ room: '5', text: 'old', version: '999' });
  heardDraft({ room: '5', version: '1001' });

  expect(draftOf('5')).toBe('');
});

test('what was sent or dropped elsewhere is gone here too', async () => {
  heardDraft({ room: '6', text: 'begun', version: '2000' });

  await syncDrafts();

  expect(draftOf('6')).toBe('');
});
