import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ana, ben } from '@/test/samples';
import { renderIn } from '@/test/words';
import { TypingLine } from './TypingLine';
import { useTyping } from './typingStore';

const cleo = { id: '3', handle: 'cleo', displayName: 'Cleo' };

test.each([
  [[ana], 'en', 'Ana is writing…'],
  [[ana, ben], 'en', 'Ana and Ben are writing…'],
  [[ana, ben, cleo], 'en', 'Several people are writing…'],
  [[ana, ben], 'fr', 'Ana et Ben écrivent…'],
] as const)('names who is writing (%#)', (people, language, words) => {
  useTyping.setState({ rooms: { 9: [...people] } });

  renderIn(<TypingLine room="9" />, language);

  expect(screen.getByText(words)).toHaveAttribute('aria-live', 'off');
});
