import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, readableWash } from './contrast';

const css = readFileSync('src/design/tokens.css', 'utf8');

function theme(name: string): Record<string, string> {
  const block = css.slice(css.indexOf(`[data-theme='${name}'] {`)).split('}')[0]!;
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1]!, found[2]!]));
}

const grounds = ['ink', 'surface', 'raised'];
const texts = ['text', 'quiet', 'signal-text', 'live', 'warn', 'stop'];
const controls = ['edge', 'signal'];

describe.each(['dark', 'light'])('the %s theme', (name) => {
  const tokens = theme(name);

  test.each(grounds.flatMap((ground) => texts.map((text) => [text, ground])))('reads %s on %s', (text, ground) => {
    expect(contrast(tokens[text!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(grounds.flatMap((ground) => controls.map((control) => [control, ground])))(
    'shows controls: %s on %s',
    (control, ground) => {
      expect(contrast(tokens[control!]!, tokens[ground!]!)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(['signal', 'stop'])('reads the label of a %s button', (ground) => {
    expect(contrast(tokens[`on-${ground}`]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['#ffffff', '#000000', '#ff0000', '#00ff88', '#3355ff'])('stays readable on a wash of %s', (tint) => {
    const wash = readableWash(tint, tokens.ink!, [tokens.text!, tokens.quiet!]);
    expect(contrast(wash, tokens.quiet!)).toBeGreaterThanOrEqual(4.5);
  });
});
