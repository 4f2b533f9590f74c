import type { Stamps } from "../src/store/store.ts";

/** Stamps for tests: ids count up, time stands still until it is set. */
export interface TestStamps extends Stamps {
  at(moment: string): TestStamps;
}

export function testStamps(moment = "2031-06-01T08:00:00.000Z"): TestStamps {
  let now = moment;
  let count = 0;
  const stamps: TestStamps = {
    now: () => now,
    id: () => `id-${String(++count).padStart(6, "0")}`,
    at(next) {
      now = next.includes("T") ? next : `${next}T08:00:00.000Z`;
      return stamps;
    },
  };
  return stamps;
}
