import { expect, test } from 'vitest';
import type { Command, CommandArgument, Person, Room, Track } from '@/api/types';
import { choicesFor, completed, enters, isCommand, typingAt } from './completion';

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
const play = command('play', argument('track', 'TRACK'));
const join = command('join', argument('room', 'ROOM', false));
const timeout = command('timeout', argument('person', 'PERSON'), argument('for', 'DURATION'));
const commands = [ban, join, command('kick', argument('person', 'PERSON')), mode, nick, play, poll, timeout];
const people: Person[] = [
  { id: '1', handle: 'anna', displayName: 'Anna Lindqvist' },
  { id: '2', handle: 'bela', displayName: 'Béla' },
];
const known = {
  people,
  rooms: [{ id: '2', name: 'Gear talk' } as Room, { id: '3', name: 'Night shift' } as Room],
  tracks: [{ id: '4', title: 'Night Bus' } as Track],
  trackAt: 'https://veza.example/tracks/',
};

const typed = (text: string, caret = text.length) => typingAt(text, caret, commands);
const offered = (text: string) => choicesFor(typed(text)!, commands, known, () => '').map(({ text: put }) => put);

test('two slashes and words are no command', () => {
  expect([isCommand('/kick'), isCommand('//kick'), isCommand('a /kick')]).toEqual([true, false, false]);
});

test('a slash offers commands by how they begin', () => {
  expect(offered('/')).toEqual(['/ban ', '/join ', '/kick ', '/mode ', '/nick ', '/play ', '/poll ', '/timeout ']);
  expect(offered('/N')).toEqual(['/nick ']);
});

test('people are found by handle and by any part of their name', () => {
  expect(offered('/kick ')).toEqual(['@anna ', '@bela ']);
  expect(offered('/kick @lind')).toEqual(['@anna ']);
});

test('choices are offered as they begin', () => {
  expect(offered('/mode of')).toEqual(['off ']);
});

test('lengths of time are offered where one is asked for, or begun', () => {
  expect(offered('/timeout @anna ')).toEqual(['10m ', '1h ', '8h ', '1d ', '1w ']);
  expect(offered('/ban @anna ')).toEqual([]);
  expect(offered('/ban @anna 8')).toEqual(['8h ']);
});

test('rooms and tracks take the place of all the words behind the command', () => {
  const text = '/play night b';
  const typing = typed(text)!;
  const [bus] = choicesFor(typing, commands, known, () => '');

  expect(completed(text, text.length, typing, bus!).text).toBe('/play https://veza.example/tracks/4');
  expect(offered('/join #night S')).toEqual(['Night shift']);
});

test('Enter puts in a person, and sends words that name a track', () => {
  const choice = (text: string) => choicesFor(typed(text)!, commands, known, () => '')[0]!;

  expect(enters(typed('/kick an')!, choice('/kick an'))).toBe(true);
  expect(enters(typed('/kick @anna')!, choice('/kick @anna'))).toBe(false);
  expect(enters(typed('/play night')!, choice('/play night'))).toBe(false);
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
  const [anna] = choicesFor(typing, commands, known, () => '');

  expect(completed(text, 8, typing, anna!)).toEqual({ text: '/kick @anna please', caret: 12 });
});
