/** Seeded random numbers (sfc32, Chris Doty-Humphrey's small fast counting generator, from PractRand). */

/** Draws in [0, 1) with 32 bits each; the same seed gives the same draws on every machine. */
export function randomFrom(seed: number): () => number {
  let [a, b, c, counter] = [0x9e3779b9, seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 1];
  const next = (): number => {
    const sum = (((a + b) >>> 0) + counter) >>> 0;
    counter = (counter + 1) >>> 0;
    a = (b ^ (b >>> 9)) >>> 0;
    b = (c + (c << 3)) >>> 0;
    c = ((c << 21) | (c >>> 11)) >>> 0;
    c = (c + sum) >>> 0;
    return sum / 2 ** 32;
  };
  // The first draws still show the seed.
  for (let warmUp = 0; warmUp < 12; warmUp++) next();
  return next;
}
