const hidden = '▮▮▮';
const spoilers = /\|\|(?=\S)[\s\S]*?\S\|\|/g;
const begun = /\|\|(?=\S)[\s\S]*$/;

/** With nothing told that its author has hidden; of words that were cut, a spoiler may have lost its end. */
export function covered(text: string, cut = false): string {
  const whole = text.replace(spoilers, hidden);
  return cut ? whole.replace(begun, hidden) : whole;
}
