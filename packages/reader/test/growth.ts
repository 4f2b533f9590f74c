/** Guards against a cost that grows with the square: two sizes in one run, so that no machine is too slow. */

const TIMES = 8;

/**
 * The power of the size with which the time grows, between a text and one eight times as long: near 1 where
 * the cost is linear, near 2 where it is quadratic. The shortest of five runs counts.
 */
export function growth(read: (size: number) => unknown, size = 5_000): number {
  read(Math.ceil(size / 2));
  const shortest = (of: number) => Math.min(...[1, 2, 3, 4, 5].map(() => timed(() => read(of))));
  const small = Math.max(shortest(size), 0.2);
  return Math.log(shortest(TIMES * size) / small) / Math.log(TIMES);
}

function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
