import type { Stamps } from "./store.ts";

/**
 * Time and UUIDv7 ids from a clock and a source of randomness.
 *
 * Ids of one millisecond count up, and a clock that goes back does not make ids go back.
 *
 * @param nowMs milliseconds since 1970
 * @param random fills with random bytes
 *
 * Source: RFC 9562, 5.7 and 6.2 method 1 (a counter in the 12 bits after the version).
 */
export function stampsFrom(
  nowMs: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => void,
): Stamps {
  let last = 0;
  let count = 0;
  return {
    now: () => new Date(nowMs()).toISOString(),
    id() {
      const now = nowMs();
      if (now > last) [last, count] = [now, 0];
      else if (++count > 0xfff) [last, count] = [last + 1, 0];
      return uuid(last, count, random);
    },
  };
}

function uuid(ms: number, count: number, random: (bytes: Uint8Array<ArrayBuffer>) => void): string {
  const tail = new Uint8Array(8);
  random(tail);
  tail[0] = 0x80 | ((tail[0] ?? 0) & 0x3f);
  const time = ms.toString(16).padStart(12, "0");
  const rest = Buffer.from(tail).toString("hex");
  const counter = count.toString(16).padStart(3, "0");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter}-${rest.slice(0, 4)}-${rest.slice(4)}`;
}
