/** Tags as people write them, with commas, at most twenty of at most thirty letters. */
export function tagsOf(words: string): string[] {
  const tags = words.split(',').map((tag) => tag.trim().slice(0, 30));
  return [...new Set(tags.filter(Boolean))].slice(0, 20);
}
