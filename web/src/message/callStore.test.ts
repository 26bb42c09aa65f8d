// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { message } from '@/test/samples';
import { called, heard, useCall, useCallWishes, wantDesktop } from './callStore';

beforeEach(() => {
  heard();
  useCallWishes.setState({ quiet: false, desktop: false });
});

test('a call is shown and passes', () => {
  vi.useFakeTimers();
  called(message(1), 'Lobby');
  expect(useCall.getState().call?.id).toBe(message(1).id);

  vi.advanceTimersByTime(8_000);

  expect(useCall.getState().call).toBeUndefined();
  vi.useRealTimers();
});

test('nobody is disturbed who wants quiet', () => {
  useCallWishes.setState({ quiet: true });

  called(message(1), 'Lobby');

  expect(useCall.getState().call).toBeUndefined();
});

test('the desktop stays silent when the browser was told no', async () => {
  vi.stubGlobal('Notification', { requestPermission: () => Promise.resolve('denied') });

  await wantDesktop(true);

  expect(useCallWishes.getState().desktop).toBe(false);
  vi.unstubAllGlobals();
});
