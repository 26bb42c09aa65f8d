import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Problem } from '@/api/Problem';
import type { Command } from '@/api/types';
import { renderIn } from '@/test/words';
import { CommandProblem } from './CommandProblem';
import type { Completion } from './useCompletion';

const poll: Command = {
  name: 'poll',
  description: { en: '', fr: '' },
  arguments: [{ name: 'options', kind: 'TEXT', required: true, choices: [], hint: { en: 'answers', fr: 'des réponses' } }],
};
const completion = { typing: { command: poll, from: 0, word: '' }, tell: ({ fr }) => fr } as Completion;
const refused = (code: string, field: string) => new Problem({ code, status: 400, detail: 'Say also.', errors: [{ field, message: '' }] });

test('says in the language of the page what a command still wants', () => {
  renderIn(<CommandProblem cause={refused('COMMAND_INVALID', 'options')} completion={completion} />, 'fr');

  expect(screen.getByRole('alert')).toHaveTextContent('/poll attend encore : des réponses. Votre texte est gardé.');
});

test.each([
  ['COMMAND_INVALID', 'text', 'Say also.'],
  ['POLL_INVALID', 'poll.options', 'Il faut à un sondage une question et 2 à 10 choix différents.'],
])('%s about %s is told as everywhere else', (code, field, words) => {
  renderIn(<CommandProblem cause={refused(code, field)} completion={completion} />, 'fr');

  expect(screen.getByRole('alert')).toHaveTextContent(words);
});
