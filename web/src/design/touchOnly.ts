/** Nothing here points without pressing: a phone. */
export const touchOnly = typeof matchMedia === 'function' && matchMedia('(hover: none)').matches;
