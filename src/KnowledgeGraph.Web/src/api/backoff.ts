const FIRST_MS = 500;
const LONGEST_MS = 15_000;

/** Waiting time before a try, doubled each time, with up to a fifth taken off so that clients spread. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(full * (1 - 0.2 * random()));
}
