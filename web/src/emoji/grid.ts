/** As many as stand beside each other. */
export const columns = 8;

export function rowsOf<T>(cells: T[]): T[][] {
  return Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

/** Where a key leads; undefined when it leads nowhere. */
export function ledBy(key: string, at: number, count: number): number | undefined {
  const start = at - (at % columns);
  switch (key) {
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'ArrowDown':
      return at + columns < count ? at + columns : start + columns < count ? count - 1 : at;
    case 'ArrowUp':
      return at >= columns ? at - columns : at;
    case 'Home':
      return start;
    case 'End':
      return Math.min(start + columns, count) - 1;
    default:
      return undefined;
  }
}
