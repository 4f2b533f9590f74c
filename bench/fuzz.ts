/**
 * Reads documents that were made and then damaged, all from a seed: none may throw, break the contract of the
 * Reading, or take more than five seconds of processor time.
 *
 *   node --conditions=@rapporteur/source bench/fuzz.ts [COUNT, 10000 if absent] [FIRST SEED, 1 if absent]
 *
 * Exit code 1 when one did; its seed is printed, so that `fuzz.ts 1 SEED` reads it again.
 */
import { checkReading } from "../packages/codebook/src/schema.ts";
import { openReaderPool } from "../packages/reader/src/node/pool.ts";
import { mutated } from "./mutations.ts";

const SLOW_SECONDS = 5;
/** By the clock, far above what a busy machine makes of a slow document. */
const STUCK_SECONDS = 300;

class StuckError extends Error {
  constructor() {
    super(`not read within ${STUCK_SECONDS} s`);
  }
}

const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);
// a reading that never ends would take the only thread with it
const pool = await openReaderPool({ jobs: 1 });
let throws = 0;
let hangs = 0;
let slowest = { seconds: 0, seed: first };

for (let seed = first; seed < first + count; seed++) {
  const text = mutated(seed);
  const before = process.cpuUsage();
  let isStuck = false;
  try {
    checkReading(
      await within(
        STUCK_SECONDS,
        pool.read({ text, published: seed % 3 === 0 ? null : "2027-03-12" }),
      ),
    );
  } catch (error) {
    isStuck = error instanceof StuckError;
    if (!isStuck) throws++;
    console.log(`seed ${seed}: ${error}`);
  }
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (seconds > slowest.seconds) slowest = { seconds, seed };
  if (isStuck || seconds > SLOW_SECONDS) {
    hangs++;
    console.log(`seed ${seed}: ${seconds.toFixed(1)} s for ${text.length} code units`);
  }
  // its thread is lost to what follows
  if (isStuck) break;
}
await pool.close();
console.log(
  `${count} documents: ${throws} throws, ${hangs} hangs; slowest ${slowest.seconds.toFixed(2)} s (seed ${slowest.seed})`,
);
process.exitCode = throws + hangs > 0 ? 1 : 0;

function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new StuckError()), seconds * 1e3);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
