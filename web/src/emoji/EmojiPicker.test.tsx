import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderIn } from '@/test/words';
import EmojiPicker from './EmojiPicker';
import { useEmojiWishes } from './emojiStore';

const onPick = vi.fn();
const search = (name = 'Find an emoji') => screen.findByRole('searchbox', { name });
const names = () => within(screen.getByRole('grid')).getAllByRole('button').map((cell) => cell.getAttribute('aria-label'));

beforeEach(() => {
  onPick.mockReset();
  useEmojiWishes.setState({ recent: [], tone: 0 });
});

test('finds by name; Enter takes the first', async () => {
  renderIn(<EmojiPicker onPick={onPick} />);

  await userEvent.type(await search(), 'guitar{Enter}');

  expect(onPick).toHaveBeenCalledWith('🎸');
  expect(useEmojiWishes.getState().recent).toEqual(['🎸']);
});

test('the arrow keys lead from the field into the grid and about in it', async () => {
  renderIn(<EmojiPicker onPick={onPick} />, 'fr');
  await userEvent.click(await search('Chercher un emoji'));

  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowDown}{ArrowUp}{ArrowLeft}{End}');

  const cells = within(screen.getByRole('grid', { name: 'Emojis' })).getAllByRole('button');
  expect(cells[7]).toHaveFocus();
  expect(cells.filter((cell) => cell.tabIndex === 0)).toEqual([cells[7]]);
  await userEvent.keyboard('{Enter}');
  expect(onPick).toHaveBeenCalledWith(cells[7]!.textContent);
});

test('begins with those used last, and leads to all kinds', async () => {
  useEmojiWishes.setState({ recent: ['👋🏽', '🎉'] });
  renderIn(<EmojiPicker onPick={onPick} />);
  expect(await screen.findByRole('radio', { name: 'Used last' })).toBeChecked();
  expect(names()).toEqual(['waving hand', 'party popper']);

  await userEvent.click(screen.getByRole('radio', { name: 'flags' }));

  expect(names()[0]).toBe('chequered flag');
});

test('wears the skin tone one has chosen', async () => {
  renderIn(<EmojiPicker onPick={onPick} />);

  await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Skin tone' }), '✋🏿 dark skin tone');
  await userEvent.type(await search(), 'wave{Enter}');

  expect(onPick).toHaveBeenCalledWith('👋🏿');
});

test('says so when there is none', async () => {
  renderIn(<EmojiPicker onPick={onPick} />);

  await userEvent.type(await search(), 'qwertz{Enter}');

  expect(screen.getByRole('status')).toHaveTextContent('No emoji is called that');
  expect(onPick).not.toHaveBeenCalled();
});

test('those that are on are pressed', async () => {
  renderIn(<EmojiPicker onPick={onPick} chosen={['🎉']} />);

  await userEvent.type(await search(), 'tada');

  expect(screen.getByRole('button', { name: 'party popper', pressed: true })).toBeInTheDocument();
});
