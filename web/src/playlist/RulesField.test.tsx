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

test('stars are counted, averages have a point, and unrated is a rule', async () => {
  renderIn(<Held />, 'fr');

  await userEvent.selectOptions(screen.getByLabelText('Règle'), 'Étoiles');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ items: [{ stars: { least: 4, most: 5 } }] }));
  expect(screen.getByLabelText('Au plus')).toHaveAttribute('max', '5');
  await userEvent.selectOptions(screen.getByLabelText('Règle'), 'Note moyenne');
  await userEvent.clear(screen.getByLabelText('Au plus'));
  await userEvent.clear(screen.getByLabelText('Au moins'));
  await userEvent.type(screen.getByLabelText('Au moins'), '3.5');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ items: [{ average: { least: 3.5, most: 0 } }] }));
  await userEvent.selectOptions(screen.getByLabelText('Règle'), 'Noté');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ items: [{ rated: false }] }));
  await userEvent.selectOptions(screen.getByLabelText('Lequel'), 'Oui');
  expect(told).toHaveBeenLastCalledWith(expect.objectContaining({ items: [{ rated: true }] }));
});

test.each(RULE_KINDS)('a rule of the kind %s begins as one', (kind) => {
  expect(kindOf(firstOf(kind))).toBe(kind);
});
