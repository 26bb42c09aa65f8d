import { describe, expect, test } from 'vitest';
import { markdown, type Part } from './markdown';

/** A tree in a line: **a _b_** is bold(a italic(b)). */
const outline = (parts: Part[]): string =>
  parts.map((part) => {
    if ('text' in part) return part.kind === 'words' ? part.text : `${part.kind}(${part.text})`;
    if (part.kind === 'break') return '/';
    return `${part.kind}${part.kind === 'link' ? `<${part.to}>` : ''}(${outline(part.parts)})`;
  }).join('');

describe('markdown', () => {
  test.each([
    ['plain words', 'plain words'],
    ['**bold** and _italic_', 'paragraph(bold(bold) and italic(italic))'],
    ['~~no~~', 'paragraph(strike(no))'],
    ['say `a < b`', 'paragraph(say code(a < b))'],
    ['the end: ||he **dies**||', 'paragraph(the end: spoiler(he bold(dies)))'],
    ['one\ntwo', 'paragraph(one/two)'],
    ['> so it is', 'quote(paragraph(so it is))'],
    ['> so it is\nI think so', 'quote(paragraph(so it is))paragraph(I think so)'],
    ['- a\n- b', 'list(item(a)item(b))'],
    ['```js\nlet a;\n```', 'block(let a;)'],
    ['see https://a.example/x, then', 'paragraph(see link<https://a.example/x>(https://a.example/x), then)'],
    ['[here](https://a.example)', 'paragraph(link<https://a.example>(here))'],
  ])('%s', (text, expected) => {
    expect(outline(markdown(text))).toBe(expected);
  });

  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '# not a title: this is talk',
    '![a picture](https://a.example/x.png)',
    '[press](javascript:alert(1))',
    '[press](data:text/html,hi)',
    'snake_case_name: it stays',
  ])('leaves %s as it was written', (text) => {
    expect(outline(markdown(text))).toBe(`paragraph(${text})`);
  });

  test.each(['>'.repeat(4000), '> '.repeat(2000), '1. '.repeat(1300), `${'*'.repeat(1500)}a${'*'.repeat(1500)}`, '**a *b '.repeat(250) + ' c* d**'.repeat(250)])(
    'takes no more breath than people need for %.20s…',
    (text) => {
      expect(Math.max(...markdown(text).map(depth))).toBeLessThan(20);
    },
  );
});

function depth(part: Part): number {
  return 'parts' in part && part.parts.length ? 1 + Math.max(...part.parts.map(depth)) : 1;
}
