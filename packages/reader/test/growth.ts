/** Guards against a cost that grows with the square: two sizes in one run, so that no machine is too slow. */

const TIMES = 8;

/** Processor time is counted in ticks of some milliseconds: a run shorter than this is repeated. */
const LEAST_MS = 60;

/**
 * The power of the size with which the time grows, between a text and one eight times as long: near 1 where
 * the cost is linear, near 2 where it is quadratic. Time is this thread's processor time, so that a busy machine
 * does not disturb it; the shorter of two measurements counts.
 */
export function growth(read: (size: number) => unknown, size = 5_000): number {
  read(Math.ceil(size / 2));
  const shorter = (of: number) => Math.min(...[1, 2].map(() => millisecondsOf(() => read(of))));
  const small = shorter(size);
  return Math.log(shorter(TIMES * size) / small) / Math.log(TIMES);
}

function millisecondsOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  let spent = 0;
  let runs = 0;
  do {
    run();
    runs++;
    const { user, system } = process.threadCpuUsage(before);
    spent = (user + system) / 1e3;
  } while (spent < LEAST_MS);
  return spent / runs;
}
