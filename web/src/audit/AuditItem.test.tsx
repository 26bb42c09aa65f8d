import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AuditEntry } from '@/api/types';
import { renderIn } from '@/test/words';
import { AuditItem } from './AuditItem';

const entry: AuditEntry = {
  seq: '12',
  at: '2026-05-04T12:00:00Z',
  act: 'BANNED',
  event: '99',
  actor: { id: '1', handle: 'root', displayName: 'Root' },
  subject: { id: '642012345678901234', handle: '', displayName: '' },
  details: { measure: '5', oddity: 'x' },
  personal: { reason: 'sells followers' },
  hash: 'ab',
};

test('says who did what about whom, and why', () => {
  renderIn(<AuditItem entry={entry} />);

  expect(screen.getByText('Banned')).toBeDefined();
  expect(screen.getByText('Reason: sells followers')).toBeDefined();
});

test('of somebody who is gone only the id is left', () => {
  renderIn(<AuditItem entry={{ ...entry, personal: {} }} />, 'fr');

  expect(screen.getByText('@root, au sujet de 642012345678901234')).toBeDefined();
});

test('what has no name in the language is shown as it is', () => {
  renderIn(<AuditItem entry={entry} />);

  expect(screen.getByText('oddity: x')).toBeDefined();
});

test('the system acts too', () => {
  const { actor, subject, ...alone } = entry;
  expect(actor && subject).toBeTruthy();
  renderIn(<AuditItem entry={alone} />);

  expect(screen.getByText('the system')).toBeDefined();
});
