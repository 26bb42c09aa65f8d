/** A factor for the samples from a number of decibels. */
export function factorOf(decibels: number): number {
  return 10 ** (decibels / 20);
}
