/** Guards against a cost that grows with the square: two sizes in one run, so that no machine is too slow. */

/**
 * How many times as long a text of four times the size takes: near 4 where the cost is linear, near 16 where
 * it is quadratic. The shortest of three runs counts.
 */
export function growth(read: (size: number) => unknown, size = 5_000): number {
  read(Math.ceil(size / 2));
  const small = Math.min(...[1, 2, 3].map(() => timed(() => read(size))));
  const large = Math.min(...[1, 2, 3].map(() => timed(() => read(4 * size))));
  return large / Math.max(small, 0.2);
}

function timed(run: () => unknown): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
