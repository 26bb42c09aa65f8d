/** What narrows a search, as it is written among its words. */
export const filters = ['from', 'in', 'has', 'after', 'before', 'mentions'] as const;
export type Filter = (typeof filters)[number];

const pattern = (filter: Filter) => new RegExp(`(^|\\s)${filter}:("[^"]*"|\\S*)`, 'i');

/** The value of a filter; empty when it is not set. */
export function valueOf(query: string, filter: Filter): string {
  return pattern(filter).exec(query)?.[2]?.replaceAll('"', '') ?? '';
}

/** The query with a filter set, changed, or taken away. */
export function withFilter(query: string, filter: Filter, value: string): string {
  const bare = query.replace(pattern(filter), ' ').replace(/\s+/g, ' ').trim();
  if (!value) return bare;
  return `${bare} ${filter}:${/\s/.test(value) ? `"${value}"` : value}`.trim();
}
