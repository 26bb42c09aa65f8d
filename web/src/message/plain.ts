import { quoted } from './changes';
import { covered } from './covered';
import { markdown, type Part } from './markdown';

/** A message in one line: its words without the signs of their form, and nothing that was hidden. */
export function plain(text: string): string {
  return wordsIn(markdown(covered(text, [...text].length >= quoted))).replace(/\s+/g, ' ').trim();
}

function wordsIn(parts: Part[]): string {
  return parts.map(wordsOf).join('');
}

function wordsOf(part: Part): string {
  switch (part.kind) {
    case 'break':
      return ' ';
    case 'words':
    case 'code':
      return part.text;
    case 'block':
      return ` ${part.text} `;
    case 'paragraph':
    case 'quote':
    case 'item':
      return ` ${wordsIn(part.parts)} `;
    default:
      return wordsIn(part.parts);
  }
}
