/** Anything but blanks, joiners, marks of direction and fillers: those are nothing without words around them. */
const seen = /[^\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Z}\s\u2800]/u;

/** Whether words have something to see; the server asks the same of them. */
export function isSeen(words: string): boolean {
  return seen.test(words);
}
