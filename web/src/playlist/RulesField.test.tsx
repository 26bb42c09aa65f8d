import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import type { PlaylistRules } from '@/api/types';
import { renderIn } from '@/test/words';
import { FIRST_RULES, firstOf, kindOf, RULE_KINDS } from './rules';
import { RulesField } from './RulesField';

const told = vi.fn();

function Held() {
  const [rules, setRules] = useState<PlaylistRules>(FIRST_RULES);
  return (
    <RulesField rules={rules} onChange={(said) => {
      setRules(said);
      told(said);
    }} />
  );
}

test('rules are said, changed and taken away', async () => {
  renderIn(<Held />);

  await userEvent.type(screen.getByLabelText('Which'), 'dub');
  await userEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
  await userEvent.selectOptions(screen.getAllByLabelText('Rule')[1]!, 'Tempo');
  await userEvent.clear(screen.getByLabelText('At most'));
  await userEvent.click(screen.getByLabelText('one is enough'));
  await userEvent.selectOptions(screen.getByLabelText('Order'), 'A to Z');

  expect(told).toHaveBeenLastCalledWith({
    match: 'ANY',
    items: [{ genre: 'dub' }, { bpm: { least: 90, most: 0 } }],
    order: 'TITLE',
    limit: 100,
  });
  await userEvent.click(screen.getAllByRole('button', { name: 'Remove this rule' })[0]!);
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ items: [{ bpm: { least: 90, most: 0 } }] }));
  expect(screen.getByRole('button', { name: 'Remove this rule' })).toBeDisabled();
});

test.each(RULE_KINDS)('a rule of the kind %s begins as one', (kind) => {
  expect(kindOf(firstOf(kind))).toBe(kind);
});
