import { readdirSync, readFileSync } from 'node:fs';
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import en from './en.json';
import fr from './fr.json';
import { kept } from './messages';

const ids = Object.keys(en) as (keyof typeof en)[];

/** The names a message needs, wherever they stand. */
function names(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.tag) return names(element.children);
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element.value];
    return [element.value, ...Object.values(element.options).flatMap((option) => names(option.value))];
  });
}

const needs = (message: string) => [...new Set(names(parse(message)))].sort();

test('a sign stays with its word at the end of a French line', () => {
  const messages = kept({ ...fr, 'insights.title': '{room} : « vu » {size, number, ::.#} ?' });

  expect(messages['insights.title']).toBe('{room}\u00a0: «\u00a0vu\u00a0» {size, number, ::.#}\u00a0?');
});

describe('the two languages', () => {
  test('know the same messages', () => {
    expect(Object.keys(fr)).toEqual(Object.keys(en));
  });

  test.each(ids)('%s needs the same values in both', (id) => {
    expect(needs(fr[id])).toEqual(needs(en[id]));
  });

  test('say something in every message', () => {
    expect([...Object.values(en), ...Object.values(fr)].filter((message) => !message.trim())).toEqual([]);
  });
});

test('every message is used', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
    .map((file) => readFileSync(`src/${file}`, 'utf8'))
    .join('\n');
  const composed =
    /^(badge|effect\.(name|parameter|state|unit)|explore\.(mode|mood|order|reason|tonic|window)|report\.reason|queue\.(state|do)|rules\.(kind|action|patterns|hint|limit)|safety\.spam|problem|failure|activity|analytics|insights|palette|upload|track\.visibility|album\.kind|podcast\.(kind|episode|failed)|search\.has|house\.(ask|did|do|role|text)|role\.(may|hint)|moderation\.(ask|did|do|done|kind|text)|room\.tab|scheduled|scope|audit\.(act|detail|fault)|parked|signing\.state|consent\.purpose|takeout\.(is|state|step)|playlist\.rule|release\.(licence|role|tab))\./;

  expect(ids.filter((id) => !composed.test(id) && !sources.includes(`'${id}'`) && !sources.includes(`"${id}"`))).toEqual([]);
});
