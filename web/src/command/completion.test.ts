import { expect, test } from 'vitest';
import type { Command, CommandArgument, Person } from '@/api/types';
import { choicesFor, completed, isCommand, typingAt } from './completion';

const words = { en: '', fr: '' };
const argument = (name: string, kind: CommandArgument['kind'], required = true, choices: string[] = []): CommandArgument => ({
  name,
  kind,
  required,
  choices,
  hint: words,
});
const command = (name: string, ...args: CommandArgument[]): Command => ({ name, arguments: args, description: words });

const ban = command('ban', argument('person', 'PERSON'), argument('for', 'DURATION', false), argument('reason', 'TEXT', false));
const nick = command('nick', argument('person', 'PERSON', false), argument('name', 'TEXT', false));
const mode = command('mode', argument('mode', 'CHOICE', true, ['on', 'off']));
const flag = (name: string) => argument(name, 'CHOICE', false, [name]);
const poll = command('poll', argument('question', 'TEXT'), flag('multiple'), flag('anonymous'), argument('for', 'DURATION', false), argument('options', 'TEXT'));
const commands = [ban, command('kick', argument('person', 'PERSON')), mode, nick, poll];
const people: Person[] = [
  { id: '1', handle: 'anna', displayName: 'Anna Lindqvist' },
  { id: '2', handle: 'bela', displayName: 'Béla' },
];

const typed = (text: string, caret = text.length) => typingAt(text, caret, commands);
const offered = (text: string) => choicesFor(typed(text)!, commands, people, () => '').map(({ text: put }) => put);

test('two slashes and words are no command', () => {
  expect([isCommand('/kick'), isCommand('//kick'), isCommand('a /kick')]).toEqual([true, false, false]);
});

test('a slash offers commands by how they begin', () => {
  expect(offered('/')).toEqual(['/ban ', '/kick ', '/mode ', '/nick ', '/poll ']);
  expect(offered('/N')).toEqual(['/nick ']);
});

test('people are found by handle and by any part of their name', () => {
  expect(offered('/kick ')).toEqual(['@anna ', '@bela ']);
  expect(offered('/kick @lind')).toEqual(['@anna ']);
});

test('choices are offered as they begin', () => {
  expect(offered('/mode of')).toEqual(['off ']);
});

test.each([
  ['/ban ', 'person'],
  ['/ban @anna ', 'for'],
  ['/ban @anna 10m', 'for'],
  ['/ban @anna loud', 'reason'],
  ['/ban @anna 10m lo', 'reason'],
  ['/ban @anna far too', 'reason'],
  ['/nick @anna Lu', 'name'],
  ['/nick Night', 'name'],
  ['/poll "Which ta', 'question'],
  ['/poll "Which take?" ', 'multiple'],
  ['/poll "Which take?" ano', 'anonymous'],
  ['/poll "Which take?" 2d mult', 'multiple'],
  ['/poll « Quelle prise ? » "mult', 'options'],
  ['/poll "Which take?" 2d "One" mult', 'options'],
])('%s is about %s', (text, name) => {
  expect(typed(text)?.argument?.name).toBe(name);
});

test('a choice takes the place of the word at the caret', () => {
  const text = '/kick an please';
  const typing = typed(text, 8)!;
  const [anna] = choicesFor(typing, commands, people, () => '');

  expect(completed(text, 8, typing, anna!)).toEqual({ text: '/kick @anna please', caret: 12 });
});
