import type { Command, CommandArgument, Person, Room, Track } from '@/api/types';

/** Something that can be put in at the caret instead of what stands there. */
export interface Choice {
  key: string;
  /** What is put in. */
  text: string;
  label: string;
  hint?: string;
}

/** What is being typed behind a slash, as far as the caret. */
export interface Typing {
  /** The command once its name is complete. */
  command?: Command;
  /** The argument at the caret. */
  argument?: CommandArgument;
  /** The word that a choice would replace. */
  from: number;
  word: string;
}

/** What an argument may name, as far as it was asked for. */
export interface Known {
  people: Person[];
  rooms: Room[];
  tracks: Track[];
  /** In front of the id of a track: its address. */
  trackAt: string;
}

export const most = 8;
const durations = ['10m', '1h', '8h', '1d', '1w'];
/** What is named by several words, without quotes. */
const whole: CommandArgument['kind'][] = ['ROOM', 'TRACK'];
const wordy = /[\w.-]/;

export function isCommand(text: string): boolean {
  return text.startsWith('/') && !text.startsWith('//');
}

/** What is typed at the caret; nothing where that is no command. */
export function typingAt(text: string, caret: number, commands: Command[]): Typing | undefined {
  if (!isCommand(text)) return undefined;
  const before = text.slice(0, caret);
  const [name = ''] = /^\/\S*/.exec(before) ?? [];
  if (name.length === before.length) return { from: 0, word: before };
  const command = commands.find((one) => `/${one.name}` === name.toLowerCase());
  const argument = command && argumentAt(command, before.slice(name.length));
  const from = argument && whole.includes(argument.kind) ? before.length - before.slice(name.length).trimStart().length : before.search(/\S*$/);
  return { command, argument, from, word: before.slice(from) };
}

/** A word, or several in quotes; the last quotes may still be open. */
const wordOrQuoted = /"(?:\\.|[^"\\])*"?|“[^”]*”?|«[^»]*»?|\S+/g;

/** The last one takes the rest; of those that may be left out, the one that a word fits is there, in any order. */
function argumentAt({ arguments: wanted }: Command, typed: string): CommandArgument | undefined {
  const words = typed.match(wordOrQuoted) ?? [];
  const last = words.at(-1);
  const done = last !== undefined && typed.endsWith(last) ? words.slice(0, -1) : words;
  const open = done.reduce(withoutTaken, wanted);
  return done === words ? open[0] : takenBy(open, last ?? '');
}

function withoutTaken(open: CommandArgument[], word: string): CommandArgument[] {
  const taken = takenBy(open, word);
  if (!taken || taken === open.at(-1)) return open.slice(-1);
  return taken.required ? open.slice(open.indexOf(taken) + 1) : open.filter((one) => one !== taken);
}

function takenBy(open: CommandArgument[], word: string): CommandArgument | undefined {
  const first = open.findIndex(({ required }) => required);
  const end = first < 0 ? open.length - 1 : first;
  return open.slice(0, end).find((one) => fits(one, word)) ?? open[end];
}

function fits({ kind, choices }: CommandArgument, word: string): boolean {
  switch (kind) {
    case 'PERSON':
      return word.startsWith('@');
    case 'DURATION':
      return /^(\d+[smhdw]?)+$/.test(word);
    case 'NUMBER':
      return /^\d+$/.test(word);
    case 'CHOICE':
      return choices.some((choice) => choice.startsWith(word));
    default:
      return true;
  }
}

/** What could stand at the caret, the best first. */
export function choicesFor(typing: Typing, commands: Command[], known: Known, words: (of: Command) => string): Choice[] {
  const { command, argument, word } = typing;
  if (!command) return typing.from === 0 ? names(commands, word.slice(1).toLowerCase(), words) : [];
  switch (argument?.kind) {
    case 'PERSON':
      return persons(known.people, word.replace(/^@/, '').toLowerCase());
    case 'CHOICE':
      return argument.choices.filter((one) => one.startsWith(word)).map(plain);
    case 'DURATION':
      return argument.required || word ? durations.filter((one) => one.startsWith(word)).map(plain) : [];
    case 'ROOM':
      return known.rooms.filter(({ name }) => isIn(name, word)).slice(0, most).map(({ id, name, topic }) => ({ key: id, text: name, label: name, hint: topic }));
    case 'TRACK':
      return known.tracks.slice(0, most).map(({ id, title, artist }) => (
        { key: id, text: known.trackAt + id, label: title, hint: artist?.displayName }));
    default:
      return [];
  }
}

/** Whether Enter puts a choice in: where anything may be typed it sends what stands there, whatever is offered by then. */
export function enters({ argument, word }: Typing, choice: Choice): boolean {
  const free = argument && !['PERSON', 'CHOICE'].includes(argument.kind);
  return !free && word !== choice.text.trim();
}

function names(commands: Command[], begun: string, words: (of: Command) => string): Choice[] {
  return commands
    .filter(({ name }) => name.startsWith(begun))
    .slice(0, most)
    .map((one) => ({ key: one.name, text: `/${one.name} `, label: `/${one.name}`, hint: words(one) }));
}

function persons(people: Person[], begun: string): Choice[] {
  const matches = ({ handle, displayName }: Person) =>
    handle.startsWith(begun) || displayName.toLowerCase().split(/\s+/).some((part) => part.startsWith(begun));
  return people
    .filter((person) => person.handle && matches(person))
    .slice(0, most)
    .map(({ id, handle, displayName }) => ({ key: id, text: `@${handle} `, label: displayName, hint: `@${handle}` }));
}

/** The rooms may still be those that a shorter word asked for. */
function isIn(name: string, word: string): boolean {
  return name.toLowerCase().includes(word.trim().replace(/^#/, '').toLowerCase());
}

function plain(choice: string): Choice {
  return { key: choice, text: `${choice} `, label: choice };
}

/** The text once a choice is put in, and where the caret stands then. */
export function completed(text: string, caret: number, { from }: Typing, choice: Choice): { text: string; caret: number } {
  let end = caret;
  while (end < text.length && wordy.test(text[end]!)) end += 1;
  const rest = text.slice(end).replace(/^\s+/, '');
  return { text: text.slice(0, from) + choice.text + rest, caret: from + choice.text.length };
}
