// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { asked } from './auditApi';

const ada = { id: '7', handle: 'ada', displayName: 'Ada' };

test('the last day is part of what is asked for', () => {
  const { from, to } = asked({ as: 'subject', from: '2026-05-04', to: '2026-05-04' });

  expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(86_400_000);
});

test('somebody is asked about, or for what they did', () => {
  expect(asked({ as: 'subject', person: ada })).toEqual({ subject: '7' });
  expect(asked({ as: 'actor', person: ada, act: 'BANNED' })).toEqual({ actor: '7', act: 'BANNED' });
});
